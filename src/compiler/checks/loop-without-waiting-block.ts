import { stronglyConnected } from '../graph.ts';
import { targetsOf } from '../link.ts';
import type { FlowCheck } from './check.ts';
import { listed } from './listed.ts';

/** A loop through which a call could run without time passing. With a way out it may be meant; without one it never ends. */
export const loopWithoutWaitingBlock: FlowCheck = {
  code: 'flow/loop-without-waiting-block',
  severity: 'error',
  about: 'A loop has no block that waits for anything, so a call could run round it until the runtime stops it.',
  ofFlow(application, find) {
    const { flow, blocks } = application;
    const hasty = new Set(
      application.executed.filter(({ kind }) => kind?.definition.waits === false).map(({ id }) => id),
    );
    const next = (node: string) => targetsOf(flow, node).filter((to) => hasty.has(to));
    for (const group of stronglyConnected(hasty, next)) {
      const members = new Set(group);
      const [first, ...others] = [...members].sort().map((id) => blocks.get(id));
      if (!first || (others.length === 0 && !next(first.id).includes(first.id))) continue;
      const names = listed([first, ...others].map((each) => each?.block.name ?? ''));
      const hasWayOut = group.some((id) => (flow.get(id) ?? []).some(({ to }) => to === null || !members.has(to)));
      if (hasWayOut)
        find(
          first.pointer,
          `Nothing waits in the loop of ${names}: a call that does not leave it in time is stopped with an error.`,
          {
            severity: 'warning',
          },
        );
      else
        find(
          first.pointer,
          `Nothing waits in the loop of ${names} and nothing leads out of it: every call that comes here is stopped with an error.`,
        );
    }
  },
};
