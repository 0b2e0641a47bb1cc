import { Button } from '@mantine/core';
import { IconDownload, IconFileUpload } from '@tabler/icons-react';
import { useMemo } from 'react';
import { contentOf, rulesIn } from '../../designer/rules.ts';
import { own } from '../../model/json.ts';
import { parsePointer, toPointer } from '../../model/pointer.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RuleHead } from '../rules/RuleHead.tsx';
import { Section } from '../screen/Screen.tsx';
import { AddNumber } from './AddNumber.tsx';
import { openPoolImport } from './BulkImportDialog.tsx';
import classes from './call-in-groups.module.css';
import { callInRules } from './call-in-rules.ts';
import { downloadPool } from './download-pool.ts';
import { GroupSettings } from './GroupSettings.tsx';
import { PoolList } from './PoolList.tsx';

/** One group: its pool at the left, its settings at the right. */
export function CallInGroupDetail({ id }: { readonly id: string }) {
  const group = useDesignerState(({ workspace }) => own(rulesIn(workspace, 'callInGroups'), id));
  const field = useDesignerState(({ selection }) => selection.field);
  const content = group && contentOf(group);
  const pool = content?.dnisPool;
  const taken = useMemo(() => new Set(pool?.map(({ number }) => number)), [pool]);
  if (!group || !content || !pool) return null;
  const at = toPointer(['callInGroups', id]);
  return (
    <>
      <RuleHead kind={callInRules} id={id} />
      <div className={classes.content}>
        <Section
          title="DNIS pool"
          hint="From 1 to 10,000 numbers."
          action={
            <>
              <Button
                size="xs"
                variant="default"
                leftSection={<IconFileUpload size={14} aria-hidden />}
                onClick={() => openPoolImport({ group: id })}
              >
                Bulk Import From File
              </Button>
              <Button
                size="xs"
                variant="default"
                disabled={pool.length === 0}
                leftSection={<IconDownload size={14} aria-hidden />}
                onClick={() => downloadPool(group.name, pool)}
              >
                Export CSV
              </Button>
            </>
          }
        >
          <div data-pointer={`${at}/dnisPool`}>
            <AddNumber
              id={id}
              count={pool.length}
              taken={taken}
              onPasteLines={(text) => openPoolImport({ group: id, text })}
            />
            {pool.length === 0 ? (
              <p className={classes.empty}>
                The pool is empty: a request gets no number. Add numbers one by one, or import them from a .csv file.
              </p>
            ) : (
              <PoolList id={id} pool={pool} taken={taken} shown={placeInPool(field, id)} />
            )}
          </div>
        </Section>
        <Section title="Settings">
          <div data-pointer={at}>
            <GroupSettings id={id} content={content} />
          </div>
        </Section>
      </div>
    </>
  );
}

/** The place in the pool that a pointer of the workspace leads to. */
function placeInPool(pointer: string | undefined, id: string): number | undefined {
  const [collection, group, ...rest] = parsePointer(pointer ?? '');
  const [member, index] = rest[0] === 'draft' ? rest.slice(1) : rest;
  if (collection !== 'callInGroups' || group !== id || member !== 'dnisPool' || index === undefined) return undefined;
  return Number.parseInt(index, 10);
}
