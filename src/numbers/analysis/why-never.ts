import type { PatternTree } from '../../model/pattern/tree.ts';
import { longestNumber, narrowTree } from '../patterns/narrow.ts';

/** Why a pattern can be found in no number in E.164, and the part of it that is to blame, where there is one. */
interface NeverReason {
  readonly reason: string;
  readonly start?: number;
  readonly end?: number;
}

/** Tells why a pattern matches no number, which is known already. */
export function whyNever(pattern: string, tree: PatternTree): NeverReason {
  const foreign = foreignPart(tree);
  if (foreign) {
    const written = pattern.slice(foreign.from, foreign.to);
    const shown = written.trim() === '' ? 'a space' : `“${written}”`;
    return {
      reason: `It asks for ${shown}, but numbers are compared as a plus and digits alone, without spaces, brackets and hyphens.`,
      start: foreign.from,
      end: foreign.to,
    };
  }
  if (leastOf(tree) > longestNumber)
    return { reason: 'It asks for more than the fifteen digits a number has at most.' };
  if (/^\^(\\\+)?0/.test(pattern))
    return {
      reason:
        'No number begins with 0: write the country code instead of the 0 or 00, as in ^44 for the United Kingdom.',
      start: 0,
      end: pattern.indexOf('0') + 1,
    };
  return { reason: 'A number is a plus and two to fifteen digits, the first from 1 to 9; none of them fits.' };
}

/** The first part without which nothing is found, and which stands for no character of a number. */
function foreignPart(tree: PatternTree): PatternTree | undefined {
  switch (tree.kind) {
    case 'set':
      return narrowTree(tree) ? undefined : tree;
    case 'sequence':
      for (const part of tree.parts) {
        const found = foreignPart(part);
        if (found) return found;
      }
      return undefined;
    case 'choice': {
      const found = tree.options.map(foreignPart);
      return found.every((each) => each !== undefined) ? found[0] : undefined;
    }
    case 'repeat':
      return tree.least === 0 ? undefined : foreignPart(tree.part);
    default:
      return undefined;
  }
}

function leastOf(tree: PatternTree): number {
  switch (tree.kind) {
    case 'set':
      return 1;
    case 'sequence':
      return tree.parts.reduce((sum, part) => sum + leastOf(part), 0);
    case 'choice':
      return Math.min(...tree.options.map(leastOf));
    case 'repeat':
      return tree.least * leastOf(tree.part);
    default:
      return 0;
  }
}
