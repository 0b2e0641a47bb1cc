import { stronglyConnected } from '../graph.ts';
import type { WorkspaceCheck } from './check.ts';
import { listed } from './listed.ts';

/** A module that calls itself, directly or through others. */
export const recursiveModule: WorkspaceCheck = {
  code: 'flow/recursive-module',
  severity: 'error',
  about: 'A module calls itself, directly or through others, so a call that enters it never returns.',
  ofWorkspace({ applications }, find) {
    const called = (id: string) =>
      [...(applications.get(id)?.calls.keys() ?? [])].filter((each) => applications.has(each));
    for (const group of stronglyConnected(applications.keys(), called)) {
      const members = new Set(group);
      for (const id of group)
        for (const [target, block] of applications.get(id)?.calls ?? []) {
          if (!members.has(target)) continue;
          const names = group.map((each) => applications.get(each)?.application.name ?? each).sort();
          find(
            block.pointer,
            group.length === 1
              ? `“${block.block.name}” calls the module it stands in: a call that comes here never returns.`
              : `${listed(names)} call each other in a circle: a call that comes here never returns.`,
          );
        }
    }
  },
};
