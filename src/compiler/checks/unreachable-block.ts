import type { FlowCheck } from './check.ts';

/** A block that no call ever comes to. */
export const unreachableBlock: FlowCheck = {
  code: 'flow/unreachable-block',
  severity: 'warning',
  about: 'No way leads to a block, so no caller ever hears it.',
  ofFlow({ blocks, reachable }, find) {
    for (const { id, block, pointer } of blocks.values())
      if (!reachable.has(id)) find(pointer, `No way leads to “${block.name}”: no call ever comes here.`);
  },
};
