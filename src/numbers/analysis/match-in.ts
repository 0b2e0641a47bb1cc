import { contains } from '../../model/pattern/character-set.ts';
import type { Instruction } from '../../model/pattern/program.ts';
import { readPattern } from '../../model/pattern/read-pattern.ts';

/** A part of a text, in UTF-16 units; `end` is behind the last. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a pattern is found in a number in E.164: the first place, and of those that begin there the longest. Looked for with the
 * plus first, then without, as when a number is checked. Undefined when it is not found or is no pattern.
 */
export function matchIn(pattern: string, text: string): TextRange | undefined {
  const { program } = readPattern(pattern);
  if (!program) return undefined;
  const found = firstMatch(program, text);
  if (found || !text.startsWith('+')) return found;
  const bare = firstMatch(program, text.slice(1));
  return bare && { start: bare.start + 1, end: bare.end + 1 };
}

/** Walks all ways through the program at once, each with the place it began; linear in the text. */
function firstMatch(program: readonly Instruction[], text: string): TextRange | undefined {
  let best: TextRange | undefined;
  let ways = new Map<number, number>();
  for (let at = 0; ; at++) {
    // A way that began later gives way to one that began earlier; none begins behind a match.
    if (!best) ways.set(program.length - 1, at);
    const reached = new Map<number, number>();
    for (const [place, start] of [...ways].sort(([, a], [, b]) => a - b))
      follow(program, place, start, at, text.length, reached);
    const start = reached.get(0);
    if (start !== undefined && (!best || start <= best.start)) best = { start, end: at };
    if (at === text.length) return best;
    ways = new Map();
    const code = text.charCodeAt(at);
    for (const [place, began] of reached) {
      const instruction = program[place];
      if (instruction?.kind !== 'set' || !contains(instruction.set, code) || (best && began > best.start)) continue;
      if (began < (ways.get(instruction.next) ?? Number.POSITIVE_INFINITY)) ways.set(instruction.next, began);
    }
    if (ways.size === 0 && best) return best;
  }
}

function follow(
  program: readonly Instruction[],
  from: number,
  start: number,
  at: number,
  length: number,
  reached: Map<number, number>,
): void {
  const open = [from];
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (reached.has(place)) continue;
    reached.set(place, start);
    const instruction = program[place];
    if (instruction?.kind === 'split') open.push(instruction.next, instruction.other);
    else if (instruction?.kind === 'start' && at === 0) open.push(instruction.next);
    else if (instruction?.kind === 'end' && at === length) open.push(instruction.next);
  }
}
