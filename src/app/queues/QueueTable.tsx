import { Checkbox, VisuallyHidden } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useCallback, useMemo } from 'react';
import { assignRule } from '../../designer/index.ts';
import { own } from '../../model/json.ts';
import { isWithin, toPointer } from '../../model/pointer.ts';
import { announce } from '../announce.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { useGoToPointer } from '../go-to.ts';
import type { ListedQueue } from './listed-queues.ts';
import type { Pulled } from './pulled.ts';
import { QueueRow } from './QueueRow.tsx';
import { openCloseOf, settingsOf } from './queue-facts.ts';
import { arrangeQueues, useQueueList } from './queue-list.ts';
import classes from './queues.module.css';
import { type RuleMember, ruleChoices, ruleColumns } from './rule-choices.ts';

/** The queues of one page with their figures and rules. A rule that is chosen is saved and in effect at once. */
export function QueueTable({
  queues,
  pulled,
  selected,
  onSelect,
}: {
  readonly queues: readonly ListedQueue[];
  readonly pulled: Pulled;
  /** Ids, also of queues on other pages. */
  readonly selected: ReadonlySet<string>;
  onSelect(ids: readonly string[], selected: boolean): void;
}) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const goTo = useGoToPointer();
  const workspace = useDesignerState((state) => state.workspace);
  const { numberRules, capacityRules, regionAffinityRules } = workspace;
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const findings = useMemo(() => {
    const ofQueues = diagnostics.filter(({ at }) => isWithin(at, '/virtualQueues'));
    // Diagnostics come with the worst first: of several at one place that one is shown.
    return new Map(ofQueues.reverse().map((each) => [each.at, each]));
  }, [diagnostics]);
  // Each rule is asked whether it may be assigned: once, not for every row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the designer answers from its workspace, as far as its rules go
  const choices = useMemo(
    () => new Map(ruleColumns.map((column) => [column.member, ruleChoices(designer, workspace, column)])),
    [designer, numberRules, capacityRules, regionAffinityRules],
  );
  const rows = queues.flatMap((each) => {
    const queue = own(workspace.virtualQueues, each.id);
    if (!queue) return [];
    const answer = pulled.of(queue.name);
    const settings = settingsOf(workspace, each.id);
    return [{ id: each.id, queue, settings, pulled: answer, openClose: openCloseOf(settings, workspace, answer) }];
  });
  const assign = useCallback(
    (id: string, member: RuleMember, rule: string | null) => {
      const { done } = dispatch(assignRule, { virtualQueues: [id], [member]: rule });
      if (done) announce('Saved and in effect.');
    },
    [dispatch],
  );
  const refreshOne = useCallback(
    (name: string) => {
      pulled.refreshOne(name);
      announce(`${name} is refreshed.`);
    },
    [pulled.refreshOne],
  );
  const select = useCallback((id: string, on: boolean) => onSelect([id], on), [onSelect]);
  const showSettings = useCallback((row: string) => goTo(toPointer(['callbackSettings', 'rows', row])), [goTo]);
  const onPage = queues.filter(({ id }) => selected.has(id)).length;
  return (
    <table className={classes.table} aria-label="Queues">
      <thead>
        <tr>
          <th className={classes.check}>
            <Checkbox
              size="xs"
              aria-label="Select all queues of this page"
              checked={onPage > 0 && onPage === queues.length}
              indeterminate={onPage > 0 && onPage < queues.length}
              onChange={(event) =>
                onSelect(
                  queues.map(({ id }) => id),
                  event.currentTarget.checked,
                )
              }
            />
          </th>
          <SortedHead />
          <th scope="col" className={classes.figure}>
            Estimated Wait Time (s)
          </th>
          <th scope="col" className={classes.figure}>
            Calls
          </th>
          <th scope="col" className={classes.figure}>
            Average Quitting Time (s)
          </th>
          <th scope="col" className={classes.figure}>
            Queued Callbacks
          </th>
          <th scope="col" className={classes.figure}>
            Scheduled Callbacks
          </th>
          <th scope="col">Open/Close Time</th>
          {ruleColumns.map(({ member, label }) => (
            <th key={member} scope="col">
              {label}
            </th>
          ))}
          <th className={classes.rowActions}>
            <VisuallyHidden>Actions</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <QueueRow
            key={row.id}
            {...row}
            choices={choices}
            findings={findings}
            selected={selected.has(row.id)}
            onSelect={select}
            onAssign={assign}
            onRefresh={refreshOne}
            onSettings={showSettings}
          />
        ))}
      </tbody>
    </table>
  );
}

function SortedHead() {
  const descending = useQueueList((state) => state.descending);
  const Arrow = descending ? IconArrowDown : IconArrowUp;
  return (
    <th scope="col" className={classes.queue} aria-sort={descending ? 'descending' : 'ascending'}>
      <button type="button" className={classes.sort} onClick={() => arrangeQueues({ descending: !descending })}>
        Queue
        <Arrow size={13} aria-hidden />
      </button>
    </th>
  );
}
