import { Alert, Button, FileInput, Group, Modal, Radio, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { addPoolNumbers, readPool } from '../../designer/index.ts';
import { contentOf, rulesIn } from '../../designer/rules.ts';
import type { PoolNumber } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import classes from './call-in-groups.module.css';
import { counted } from './counted.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportLines } from './ImportLines.tsx';
import { checked, dropped, edited, importCounts, type PoolImport } from './pool-import.ts';
import { readPoolFile } from './read-pool-file.ts';

const nothing: readonly PoolNumber[] = [];

/** Imports numbers into a pool: what is wrong with the file is mended or dropped first, then all of it is one step of undo. */
export function BulkImport({
  group,
  text,
  onClose,
}: {
  readonly group: string;
  readonly text?: string;
  onClose(): void;
}) {
  useReturnFocus();
  const designer = useDesigner();
  const found = useDesignerState(({ workspace }) => own(rulesIn(workspace, 'callInGroups'), group));
  const [file, setFile] = useState<File | null>(null);
  const [kept, setKept] = useState<PoolImport>();
  const [refused, setRefused] = useState<string>();
  const [replaces, setReplaces] = useState(false);
  const pool = found ? contentOf(found).dnisPool : nothing;
  const existing = replaces ? nothing : pool;

  const take = (source: string | Uint8Array) => {
    const { lines, problem } = readPool(source);
    setRefused(problem);
    setKept(problem === undefined ? checked({ lines, listed: new Set() }, existing) : undefined);
  };
  const read = async (chosen: File | null) => {
    setFile(chosen);
    setKept(undefined);
    setRefused(undefined);
    if (!chosen) return;
    const answer = await readPoolFile(chosen);
    if ('problem' in answer) setRefused(answer.problem);
    else take(answer.bytes);
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: pasted lines are read once, when the dialog opens
  useEffect(() => {
    if (text !== undefined) take(text);
  }, []);
  const changeMode = (replace: boolean) => {
    setReplaces(replace);
    setKept((now) => now && checked(now, replace ? nothing : pool));
  };
  const apply = () => {
    if (!kept) return;
    const answer = designer.dispatch(addPoolNumbers, { group, numbers: kept.lines, replace: replaces });
    if (!answer.done) {
      setRefused(answer.reason);
      return;
    }
    onClose();
    const count = kept.lines.length;
    showDone(`${counted(count)} imported, not saved yet. One undo takes ${count === 1 ? 'it' : 'them'} back.`);
  };
  const counts = kept && importCounts(kept);
  const listed = kept?.lines.filter(({ line }) => kept.listed.has(line)) ?? [];

  return (
    <Modal opened onClose={onClose} title={`Bulk import into ${found?.name ?? group}`} size="58rem">
      <FileDrop onFile={read}>
        <Stack gap="sm">
          <Text size="sm">
            One number in E.164 a line, then a comma and a description of at most 32 characters, which may be left out:{' '}
            <code className={classes.sample}>+18005550100,Main line</code>. Nothing is imported before every line is
            right or dropped.
          </Text>
          {text === undefined && (
            <FileInput
              label="CSV file"
              description="Choose it or drop it here; 5 MB at most."
              placeholder="Choose a .csv file"
              accept="text/csv,.csv"
              leftSection={<IconFileUpload size={16} aria-hidden />}
              value={file}
              onChange={read}
              data-autofocus
            />
          )}
          <Radio.Group
            label="The numbers"
            value={replaces ? 'replace' : 'add'}
            onChange={(value) => changeMode(value === 'replace')}
          >
            <Group gap="lg" mt={4}>
              <Radio
                size="xs"
                value="add"
                label="are added to the pool"
                {...(text === undefined ? {} : { 'data-autofocus': true })}
              />
              <Radio size="xs" value="replace" label={`take the place of the ${counted(pool.length)} in the pool`} />
            </Group>
          </Radio.Group>
          {refused !== undefined && (
            <Alert color="red" role="alert" title="Nothing was imported.">
              {refused}
            </Alert>
          )}
          {counts && (
            <Group justify="space-between">
              <p className={classes.summary} role="status" aria-label="What the file holds">
                <span className={classes.right}>{counts.right.toLocaleString('en')} right</span>
                <span className={counts.wrong > 0 ? classes.wrong : undefined}>
                  {counts.wrong.toLocaleString('en')} wrong
                </span>
                {counts.duplicates > 0 && <span>{counts.duplicates.toLocaleString('en')} of them duplicates</span>}
              </p>
              {counts.wrong > 0 && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => setKept((now) => now && dropped(now, 'wrong', existing))}
                >
                  Drop the wrong lines
                </Button>
              )}
            </Group>
          )}
          {listed.length > 0 && (
            <ImportLines
              lines={listed}
              onEdit={(line, written) => setKept((now) => now && edited(now, line, written, existing))}
              onDrop={(line) => setKept((now) => now && dropped(now, line, existing))}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              Cancel
            </Button>
            <Button onClick={apply} disabled={!counts || counts.wrong > 0 || counts.right === 0}>
              {counts && counts.wrong === 0 && counts.right > 0 ? `Import ${counted(counts.right)}` : 'Import'}
            </Button>
          </Group>
        </Stack>
      </FileDrop>
    </Modal>
  );
}
