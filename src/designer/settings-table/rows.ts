import type { Json, SettingsRow, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { type ColumnKey, keyColumn } from './columns.ts';
import { referenceNames } from './reference-names.ts';

/** `default` for the DEFAULT row, else the row's key in `callbackSettings.rows`. */
export type RowKey = string;

/** Key of the DEFAULT row, from which the others inherit. */
export const defaultRow: RowKey = 'default';

/** How the DEFAULT row is called where other rows have their queue. */
export const defaultRowTitle = 'DEFAULT';

/** Cells of a row that are its own; undefined when there is no such row. */
export function rowOf({ callbackSettings }: Workspace, row: RowKey): SettingsRow | undefined {
  return row === defaultRow ? callbackSettings.default : own(callbackSettings.rows, row);
}

/** A row's own value in a column; undefined when it is blank. */
export function ownValue(row: SettingsRow | undefined, column: ColumnKey): Json | undefined {
  const value = row && own(row as Readonly<Record<string, Json>>, column);
  return value === '' ? undefined : value;
}

/** Keys of all rows, DEFAULT first, then by the names of their queues; rows without one stand last. The same array while the order is the same. */
export function rowKeys(workspace: Workspace): readonly RowKey[] {
  const { virtualQueues, callbackSettings } = workspace;
  const last = orders.get(virtualQueues);
  if (last && (last.rows === callbackSettings.rows || haveSameQueues(last.rows, callbackSettings.rows))) {
    last.rows = callbackSettings.rows;
    return last.keys;
  }
  const keys = [defaultRow, ...inOrder(workspace)];
  orders.set(virtualQueues, { rows: callbackSettings.rows, keys });
  return keys;
}

type Rows = Workspace['callbackSettings']['rows'];

const orders = new WeakMap<Workspace['virtualQueues'], { rows: Rows; readonly keys: readonly RowKey[] }>();
const collator = new Intl.Collator('en', { numeric: true });

function inOrder(workspace: Workspace): RowKey[] {
  const names = referenceNames(workspace, 'virtualQueues');
  const named: (readonly [name: string, row: RowKey])[] = [];
  const nameless: RowKey[] = [];
  for (const row of Object.keys(workspace.callbackSettings.rows)) {
    const queue = ownValue(rowOf(workspace, row), keyColumn);
    if (queue === undefined) nameless.push(row);
    else named.push([names.textOf(String(queue)), row]);
  }
  named.sort(([a, first], [b, second]) => collator.compare(a, b) || (first < second ? -1 : 1));
  return [...named.map(([, row]) => row), ...nameless];
}

function haveSameQueues(before: Rows, after: Rows): boolean {
  const [keys, others] = [Object.keys(before), Object.keys(after)];
  return (
    keys.length === others.length &&
    keys.every((key, index) => key === others[index] && before[key]?.virtualQueue === after[key]?.virtualQueue)
  );
}
