import { create } from 'zustand';
import type { QueueFilter } from './listed-queues.ts';

/** How the list of queues is arranged. It lasts as long as the page is loaded, and is no part of the workspace. */
interface QueueList extends QueueFilter {
  /** Counted from 1. */
  readonly page: number;
}

/** The arrangement of the Queues page. */
export const useQueueList = create<QueueList>(() => ({
  criterion: '',
  displayed: undefined,
  descending: false,
  page: 1,
}));

/** Displays other queues; the list begins at its first page again. */
export function arrangeQueues(change: Partial<QueueFilter>): void {
  useQueueList.setState({ ...change, page: 1 });
}

/** Goes to a page, counted from 1. */
export function turnTo(page: number): void {
  useQueueList.setState({ page });
}
