/**
 * `callback-studio/browser-host`: what a runtime needs to live in pages and workers of a browser, several of which stand ready
 * over one store and one of which acts. Needs Dexie installed beside it; the other entries do not.
 */
import type { ActingLocks } from '../host/one-host.ts';
import { createWebLocks as createLocks } from '../storage/web-locks.ts';

/** Locks between the tabs and workers of one origin. `acquire` rejects where there are none: no https, no localhost. */
export function createWebLocks(): ActingLocks {
  return createLocks(undefined, 'host');
}

export {
  type IndexedDbOptions,
  type IndexedDbStore,
  openIndexedDbStore,
  TakenOverError,
} from '../host/indexed-db-store.ts';
export { type ActingLock, type ActingLocks, actAlone, type Standby, type StopActing } from '../host/one-host.ts';
