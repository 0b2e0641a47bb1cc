import type { Workspace } from '../../generated/types.ts';
import type { CellEdit } from './cell-plan.ts';
import { settingText } from './cell-text.ts';
import { keyColumn } from './columns.ts';
import { ownValue, type RowKey, rowOf } from './rows.ts';

/** A wish that a row gets a queue. */
export interface KeyEdit {
  readonly edit: CellEdit;
  readonly queue: string;
}

/**
 * Gives rows their queues, by id, so that no queue has two rows afterwards; the rest is refused. Rows may exchange their queues. Whoever
 * has a queue keeps it, unless it gets another one; then the first to ask gets it.
 */
export function settleKeys(
  workspace: Workspace,
  edits: ReadonlyMap<RowKey, KeyEdit>,
  refuse: (edit: CellEdit, message: string) => void,
): ReadonlyMap<RowKey, string> {
  const wishes = new Map(edits);
  const holders = new Map<string, RowKey>();
  const refused: KeyEdit[] = [];
  const turnDown = (wish: KeyEdit) => {
    wishes.delete(wish.edit.row);
    refused.push(wish);
  };
  for (const row of Object.keys(workspace.callbackSettings.rows)) {
    const queue = queueOf(workspace, row);
    if (queue !== undefined && !wishes.has(row) && !holders.has(queue)) holders.set(queue, row);
  }
  for (const wish of [...wishes.values()]) {
    if (holders.has(wish.queue)) turnDown(wish);
    else holders.set(wish.queue, wish.edit.row);
  }
  // Who is turned down keeps the queue it had, and so may turn another down, who keeps its own.
  for (const { edit } of refused) {
    const kept = queueOf(workspace, edit.row);
    const rival = kept === undefined ? undefined : wishes.get(holders.get(kept) ?? '');
    if (kept === undefined) continue;
    holders.set(kept, edit.row);
    if (rival && rival.queue === kept) turnDown(rival);
  }
  for (const { edit, queue } of refused)
    refuse(edit, `“${settingText(workspace, keyColumn, queue)}” has a row already; a queue has one row.`);
  return new Map([...wishes].map(([row, { queue }]) => [row, queue]));
}

function queueOf(workspace: Workspace, row: RowKey): string | undefined {
  const queue = ownValue(rowOf(workspace, row), keyColumn);
  return queue === undefined ? undefined : String(queue);
}
