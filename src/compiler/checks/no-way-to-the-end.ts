import { stronglyConnected } from '../graph.ts';
import { targetsOf } from '../link.ts';
import type { FlowCheck } from './check.ts';
import { listed } from './listed.ts';

/** Blocks between which a call goes round until the caller hangs up. */
export const noWayToTheEnd: FlowCheck = {
  code: 'flow/no-way-to-the-end',
  severity: 'warning',
  about: 'A call that comes to these blocks can only be ended by hanging up.',
  ofFlow(application, find) {
    const { flow, blocks } = application;
    const nodes = application.executed.map(({ id }) => id);
    for (const group of stronglyConnected(nodes, (node) => targetsOf(flow, node))) {
      const members = new Set(group);
      const isTrap = group.every((id) => {
        const edges = flow.get(id) ?? [];
        return edges.length > 0 && edges.every(({ to }) => to !== null && members.has(to));
      });
      const [first, ...others] = [...members].sort().map((id) => blocks.get(id));
      // A trap in which no time passes is an endless loop, which has a check of its own.
      const waits = group.some((id) => blocks.get(id)?.kind?.definition.waits !== false);
      if (isTrap && waits && first)
        find(
          first.pointer,
          others.length === 0
            ? `“${first.block.name}” leads only to itself: the call goes on until the caller hangs up.`
            : `There is no way out of ${listed([first, ...others].map((each) => each?.block.name ?? ''))}: the call goes round until the caller hangs up.`,
        );
    }
  },
};
