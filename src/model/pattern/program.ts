import type { CharacterSet } from './character-set.ts';
import { PatternFault, type PatternTree } from './tree.ts';

/** One state of the automaton: what it waits for, and the places in the program where that leads. */
export type Instruction =
  | { readonly kind: 'set'; readonly set: CharacterSet; readonly next: number }
  | { readonly kind: 'split'; readonly next: number; readonly other: number }
  | { readonly kind: 'start' | 'end'; readonly next: number }
  | { readonly kind: 'found' };

const maximumInstructions = 3000;

/**
 * Instructions of a pattern, written from its end to its beginning; the last one is where it begins. What would take too many
 * is refused before anything is written, however deep its repetitions are nested.
 */
export function programOf(tree: PatternTree): readonly Instruction[] {
  checkSize(tree);
  const program: Instruction[] = [{ kind: 'found' }];

  function write(instruction: Instruction): number {
    return program.push(instruction) - 1;
  }

  function before(next: number, part: PatternTree): number {
    switch (part.kind) {
      case 'set':
        return write({ kind: 'set', set: part.set, next });
      case 'start':
      case 'end':
        return write({ kind: part.kind, next });
      case 'sequence':
        return part.parts.reduceRight(before, next);
      case 'choice':
        return part.options
          .map((option) => before(next, option))
          .reduceRight((other, option) => write({ kind: 'split', next: option, other }));
      case 'repeat':
        return repeated(next, part);
    }
  }

  function repeated(next: number, { part, least, most }: PatternTree & { kind: 'repeat' }): number {
    let at = next;
    if (most === Number.POSITIVE_INFINITY) {
      const loop = write({ kind: 'split', next, other: next });
      program[loop] = { kind: 'split', next: before(loop, part), other: next };
      at = loop;
    } else
      for (let count = least; count < most; count++) at = write({ kind: 'split', next: before(at, part), other: next });
    for (let count = 0; count < least; count++) at = before(at, part);
    return at;
  }

  const begin = before(0, tree);
  if (begin !== program.length - 1) write({ kind: 'split', next: begin, other: begin });
  return program;
}

/** Refuses a tree that would take too many instructions. */
export function checkSize(tree: PatternTree): void {
  if (weightOf(tree) >= maximumInstructions)
    throw new PatternFault('size', 'the pattern repeats too much', tree.from, tree.to);
}

/** Instructions a tree takes; a repetition of nothing counts as well, because it is written out too. */
function weightOf(tree: PatternTree): number {
  switch (tree.kind) {
    case 'set':
    case 'start':
    case 'end':
      return 1;
    case 'sequence':
      return tree.parts.reduce((sum, part) => sum + weightOf(part), 0);
    case 'choice':
      return tree.options.reduce((sum, option) => sum + weightOf(option), tree.options.length - 1);
    case 'repeat': {
      const each = Math.max(1, weightOf(tree.part));
      const optional = tree.most === Number.POSITIVE_INFINITY ? 1 : tree.most - tree.least;
      return each * tree.least + (each + 1) * optional;
    }
  }
}
