import { type CharacterSet, merged } from '../../model/pattern/character-set.ts';
import type { PatternTree } from '../../model/pattern/tree.ts';

/** Characters of the longest number in E.164: the plus and fifteen digits. */
export const longestNumber = 16;

/** The plus and the digits: a number in E.164 has no other characters. */
const numberCharacters: CharacterSet = [43, 43, 48, 57];

/** More repetitions than a number has characters find nothing that this many do not find. */
const enough = longestNumber + 1;

/**
 * The part of a pattern that can meet a number in E.164, with no repetition longer than such a number; undefined when none can.
 * It finds the same numbers, and nothing is said about other texts.
 */
export function narrowTree(tree: PatternTree): PatternTree | undefined {
  return narrowed(tree)?.tree;
}

interface Narrowed {
  readonly tree: PatternTree;
  /** Characters it takes at least. */
  readonly least: number;
  /** It is found in no characters as well, wherever that is. */
  readonly isFree: boolean;
}

function narrowed(tree: PatternTree): Narrowed | undefined {
  switch (tree.kind) {
    case 'start':
    case 'end':
      return { tree, least: 0, isFree: false };
    case 'set': {
      const set = shared(tree.set, numberCharacters);
      return set.length === 0 ? undefined : { tree: { ...tree, set }, least: 1, isFree: false };
    }
    case 'sequence':
      return sequence(tree);
    case 'choice':
      return choice(tree);
    case 'repeat':
      return repeat(tree);
  }
}

function sequence(tree: PatternTree & { kind: 'sequence' }): Narrowed | undefined {
  const parts: PatternTree[] = [];
  let least = 0;
  let isFree = true;
  for (const each of tree.parts) {
    const part = narrowed(each);
    if (!part) return undefined;
    parts.push(part.tree);
    least += part.least;
    isFree &&= part.isFree;
  }
  return least > longestNumber ? undefined : { tree: { ...tree, parts }, least, isFree };
}

function choice(tree: PatternTree & { kind: 'choice' }): Narrowed | undefined {
  const options = tree.options.flatMap((each) => narrowed(each) ?? []);
  if (options.length === 0) return undefined;
  const characters: number[] = [];
  const trees: PatternTree[] = [];
  for (const { tree: option } of options)
    if (option.kind === 'set') characters.push(...option.set);
    else trees.push(option);
  const { from, to } = tree;
  if (characters.length > 0) trees.push({ kind: 'set', set: merged(characters), from, to });
  return {
    tree: { ...tree, options: trees },
    least: Math.min(...options.map((each) => each.least)),
    isFree: options.some((each) => each.isFree),
  };
}

function repeat(tree: PatternTree & { kind: 'repeat' }): Narrowed | undefined {
  const part = narrowed(tree.part);
  const { from, to } = tree;
  const nothing: Narrowed = { tree: { kind: 'sequence', parts: [], from, to }, least: 0, isFree: true };
  if (tree.most === 0) return nothing;
  if (!part) return tree.least === 0 ? nothing : undefined;
  if (part.least * tree.least > longestNumber) return undefined;
  const least = part.isFree ? 0 : Math.min(tree.least, enough);
  const isMany = tree.most >= enough || part.least * tree.most > longestNumber;
  const most = least === enough ? enough : isMany ? Number.POSITIVE_INFINITY : tree.most;
  return {
    tree: { ...tree, part: part.tree, least, most },
    least: part.least * least,
    isFree: part.isFree || least === 0,
  };
}

function shared(a: CharacterSet, b: CharacterSet): CharacterSet {
  const ranges: number[] = [];
  for (let i = 0; i < a.length; i += 2)
    for (let j = 0; j < b.length; j += 2) {
      const from = Math.max(a[i] ?? 0, b[j] ?? 0);
      const to = Math.min(a[i + 1] ?? 0, b[j + 1] ?? 0);
      if (from <= to) ranges.push(from, to);
    }
  return ranges;
}
