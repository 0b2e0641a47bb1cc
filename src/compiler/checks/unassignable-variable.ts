import type { BlockCheck } from './check.ts';

/** A block sets a system variable that only the call itself sets. */
export const unassignableVariable: BlockCheck = {
  code: 'variable/unassignable',
  severity: 'error',
  about: 'A block sets a system variable that only the call itself sets, such as the number it comes from.',
  ofBlock({ references }, { variables }, find) {
    for (const { collection, key, path, writes, hidden } of references)
      if (collection === 'variables' && writes && !hidden && variables.get(key)?.isWritable === false)
        find(['properties', ...path], `“${key}” is set by the call itself: this result needs another variable.`, {
          params: { name: key },
        });
  },
};
