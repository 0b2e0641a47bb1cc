import type { ApplicationCheck } from './check.ts';

/** A block that no call ever comes to. */
export const unreachableBlock: ApplicationCheck = {
  code: 'flow/unreachable-block',
  severity: 'warning',
  about: 'No way leads to a block, so no caller ever hears it.',
  ofApplication({ blocks, reachable }, _linked, find) {
    for (const { id, block, pointer } of blocks.values())
      if (!reachable.has(id)) find(pointer, `No way leads to “${block.name}”: no call ever comes here.`);
  },
};
