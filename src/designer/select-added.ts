import type { Change } from '../model/change.ts';
import type { Selection } from './designer.ts';

/** Selects the application that a change has added. */
export function selectAddedApplication(change: Change): Selection | undefined {
  const added = change.find(
    ({ path, before }) => path.length === 2 && path[0] === 'applications' && before === undefined,
  );
  return added && { application: added.path[1] as string, blocks: [], connections: [] };
}
