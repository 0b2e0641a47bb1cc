import type { BlockCheck } from './check.ts';

/** A block of a kind that this studio does not have. */
export const unknownKind: BlockCheck = {
  code: 'block/unknown-kind',
  severity: 'error',
  about: 'A block is of a kind that this studio does not have, so a call that comes to it cannot go on.',
  ofBlock({ block, state }, _around, find) {
    if (state === 'unknownKind')
      find(['kind'], `“${block.name}” is of the unknown kind “${block.kind}”: a call that comes here cannot go on.`);
  },
};
