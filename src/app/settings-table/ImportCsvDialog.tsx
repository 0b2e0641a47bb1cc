import { Alert, Button, FileInput, Group, Modal, SegmentedControl, Stack, Text } from '@mantine/core';
import { IconFileUpload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { setSettingsCells } from '../../designer/index.ts';
import { planCsv, previewSettingsCsv } from '../../designer/settings-table/index.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { showDone } from '../dispatch.ts';
import { useReturnFocus } from '../use-return-focus.ts';
import { CsvPreviewTable, isTakeable } from './CsvPreviewTable.tsx';
import { setLeftOut, useLeftOut, withRefusals } from './left-out.ts';
import classes from './settings-table.module.css';
import { closeTableDialog } from './table-dialog.ts';

const states = { new: 'New', changed: 'Changed', wrong: 'Wrong', same: 'Same' } as const;

type Shown = keyof typeof states | 'all';

/** Reads a CSV file, shows row by row and cell by cell what it would do, and takes the rows that are chosen as one step of undo. */
export function ImportCsvDialog() {
  useReturnFocus();
  const designer = useDesigner();
  const workspace = useDesignerState((state) => state.workspace);
  const [file, setFile] = useState<File | null>(null);
  const [bytes, setBytes] = useState<Uint8Array>();
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const [shown, setShown] = useState<Shown>('all');
  const [refused, setRefused] = useState<string>();
  const preview = useMemo(
    () => (bytes === undefined ? undefined : previewSettingsCsv(workspace, bytes)),
    [bytes, workspace],
  );
  const rows = preview?.rows ?? [];
  const takeable = rows.filter(isTakeable);
  const taken = takeable.filter(({ line }) => !left.has(line)).map(({ line }) => line);
  const count = (state: keyof typeof states) => rows.filter((row) => row.state === state).length;

  const read = async (chosen: File | null) => {
    setFile(chosen);
    setBytes(undefined);
    setLeft(new Set());
    setRefused(undefined);
    if (!chosen) return;
    try {
      setBytes(new Uint8Array(await chosen.arrayBuffer()));
    } catch (cause) {
      setRefused(`The file cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
    }
  };
  const apply = () => {
    if (!preview) return;
    const plan = planCsv(preview, taken);
    const answer = designer.dispatch(setSettingsCells, { cells: plan.cells, newRows: plan.newRows, how: 'import' });
    if (!answer.done) {
      setRefused(answer.reason);
      return;
    }
    const steps = designer.store.getState().undoSteps.length;
    const kept = plan.problems.map(({ row, column, text, message }) => ({ row, column, text, message, steps }));
    setLeftOut(withRefusals(useLeftOut.getState().entries, plan.cells, kept));
    closeTableDialog();
    const wrong = kept.length === 0 ? '' : ` ${kept.length} cells were not taken; they are listed below the table.`;
    showDone(`${taken.length} ${taken.length === 1 ? 'row is' : 'rows are'} imported.${wrong} One undo takes it back.`);
  };

  return (
    <Modal opened onClose={closeTableDialog} title="Import CSV" size="90rem">
      <Stack gap="sm">
        <Text size="sm">
          The first line holds the names of columns, in any order; columns and rows that are not in the file stay as
          they are. Nothing changes before you have seen what the file holds.
        </Text>
        <FileInput
          label="CSV file"
          description="UTF-8, as Export CSV writes it."
          placeholder="Choose a .csv file"
          accept="text/csv,.csv,.txt"
          leftSection={<IconFileUpload size={16} aria-hidden />}
          value={file}
          onChange={read}
          data-autofocus
        />
        {refused !== undefined && (
          <Alert color="red" role="alert" title="Nothing was imported.">
            {refused}
          </Alert>
        )}
        {preview && <Faults preview={preview} />}
        {preview && rows.length > 0 && (
          <>
            <SegmentedControl
              aria-label="Rows shown"
              size="xs"
              value={shown}
              onChange={(value) => setShown(value as Shown)} // one of the values below
              data={[
                { value: 'all', label: `All ${rows.length}` },
                ...(['new', 'changed', 'wrong', 'same'] as const).map((value) => ({
                  value,
                  label: `${states[value]} ${count(value)}`,
                })),
              ]}
            />
            <CsvPreviewTable
              rows={shown === 'all' ? rows : rows.filter(({ state }) => state === shown)}
              isTaken={(line) => !left.has(line)}
              onTake={(lines, isTaken) => {
                const next = new Set(left);
                for (const line of lines)
                  if (isTaken) next.delete(line);
                  else next.add(line);
                setLeft(next);
              }}
            />
          </>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={closeTableDialog}>
            Cancel
          </Button>
          <Button onClick={apply} disabled={taken.length === 0}>
            {taken.length === 0 ? 'Import' : `Import ${taken.length} ${taken.length === 1 ? 'row' : 'rows'}`}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function Faults({ preview }: { readonly preview: ReturnType<typeof previewSettingsCsv> }) {
  const { problems, unknownColumns, missingColumns, rows } = preview;
  const hints = [
    ...(unknownColumns.length > 0
      ? [`Columns that the table does not have, left out: ${unknownColumns.join(', ')}.`]
      : []),
    ...(missingColumns.length > 0 && rows.length > 0
      ? [
          missingColumns.length > 6
            ? `${missingColumns.length} columns are not in the file; they stay as they are.`
            : `Not in the file, so they stay as they are: ${missingColumns.join(', ')}.`,
        ]
      : []),
  ];
  return (
    <>
      {problems.length > 0 && (
        <Alert color="red" role="alert" title="Something is wrong with the file.">
          <ul className={classes.cells}>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </Alert>
      )}
      {hints.map((hint) => (
        <Text key={hint} size="xs" c="dimmed" role="status">
          {hint}
        </Text>
      ))}
      {problems.length === 0 && rows.length === 0 && (
        <Text size="sm" role="status">
          The file holds no rows.
        </Text>
      )}
    </>
  );
}
