import type { Workspace } from '../../generated/types.ts';

/** Queues on one page of the list (guide: Viewing the list of configured queues). */
const pageLength = 50;

/** A queue as the list finds it. */
export interface ListedQueue {
  readonly id: string;
  readonly name: string;
}

/** Which queues are displayed, and in which order. */
export interface QueueFilter {
  /** Part of a name; one at a time, as the guide has it. Empty shows all. */
  readonly criterion: string;
  /** Ids chosen in Filter Displayed Queues; undefined shows all. */
  readonly displayed: ReadonlySet<string> | undefined;
  readonly descending: boolean;
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });

/** All queues, sorted by name. */
export function sortedQueues({ virtualQueues }: Pick<Workspace, 'virtualQueues'>): readonly ListedQueue[] {
  return Object.entries(virtualQueues)
    .map(([id, { name }]) => ({ id, name }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}

/** Those of sorted queues that a filter displays; capitals make no difference to a criterion. */
export function filterQueues(
  sorted: readonly ListedQueue[],
  { criterion, displayed, descending }: QueueFilter,
): readonly ListedQueue[] {
  const wanted = criterion.trim().toLowerCase();
  const found = sorted.filter(
    ({ id, name }) => (displayed === undefined || displayed.has(id)) && name.toLowerCase().includes(wanted),
  );
  return descending ? found.reverse() : found;
}

/** How many pages there are; never less than one. */
export function pagesOf(count: number): number {
  return Math.max(1, Math.ceil(count / pageLength));
}

/** The queues of a page, counted from 1; a page that there is not is the nearest there is. */
export function pageOf<Queue>(queues: readonly Queue[], page: number): readonly Queue[] {
  const shown = nearestPage(page, queues.length);
  return queues.slice((shown - 1) * pageLength, shown * pageLength);
}

/** A page number that there is, for what was asked for. */
export function nearestPage(page: number, count: number): number {
  return Math.min(Math.max(1, Number.isFinite(page) ? Math.floor(page) : 1), pagesOf(count));
}
