import type { BlockCheck } from './check.ts';

/** A block that an older studio wrote. It is compiled as its present version; the workspace keeps what it has. */
export const olderVersion: BlockCheck = {
  code: 'block/older-version',
  severity: 'hint',
  about: 'A block was written by an older studio; it runs as its present version would.',
  ofBlock({ block, state, kind }, _around, find) {
    if (state === 'migrated')
      find(
        ['version'],
        `“${block.name}” was written for an older version of ${kind?.definition.title} and runs as version ${block.version}.`,
      );
  },
};
