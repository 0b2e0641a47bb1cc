import type { BlockCheck } from './check.ts';

/** A block that a newer studio wrote, or that is too broken to be lifted to the present version. */
export const unknownVersion: BlockCheck = {
  code: 'block/unknown-version',
  severity: 'error',
  about:
    'A block has a version of its kind that this studio cannot read, so nobody knows what it would do with a call.',
  ofBlock({ block, state, kind }, _around, find) {
    if (state === 'newer')
      find(
        ['version'],
        `“${block.name}” has version ${block.version} of ${kind?.definition.title}; this studio knows versions up to ${kind?.definition.version}. Open it with a newer studio.`,
      );
    if (state === 'stuck')
      find(
        ['version'],
        `“${block.name}” has version ${block.version} of ${kind?.definition.title} and cannot be brought to version ${kind?.definition.version}: replace it by a new block.`,
      );
  },
};
