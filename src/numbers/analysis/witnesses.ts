import type { CharacterSet } from '../../model/pattern/character-set.ts';
import { contains } from '../../model/pattern/character-set.ts';
import type { Instruction } from '../../model/pattern/program.ts';

const mostDigits = 15;

/**
 * Numbers in E.164 that a pattern is found in: different ones where it leaves a choice, none only where there is none at all.
 * Exact, in time linear in the size of the program.
 */
export function witnesses(program: readonly Instruction[], most = 4): readonly string[] {
  const found = new Set<string>();
  for (let turn = 0; turn < most; turn++) {
    const order = Array.from({ length: 10 }, (_, index) => (turn * 4 + 1 + index * (turn % 2 === 0 ? 1 : 3)) % 10);
    const without = shortest(program, order, false);
    const digits = without ?? shortest(program, order, true);
    if (digits === undefined) break;
    found.add(`+${digits.isWhole ? digits.text : padded(digits.text, order, turn)}`);
  }
  return [...found];
}

interface Digits {
  readonly text: string;
  /** The pattern asks for the end of the number: nothing may follow. */
  readonly isWhole: boolean;
}

/** Lengths that numbers have more often than others. */
const usualLengths = [11, 12, 10, 13];

function padded(text: string, order: readonly number[], turn: number): string {
  const wanted = usualLengths[turn % usualLengths.length] ?? 11;
  let digits = text;
  while (digits.length < wanted)
    digits += digits === '' ? (order.find((digit) => digit > 0) ?? 1) : order[digits.length % 10];
  return digits;
}

/** Where a walk stands: a place in the program, or before the pattern begins, after so many characters. */
interface Step {
  readonly place: number;
  readonly digits: string;
  readonly hasPlus: boolean;
}

const before = -1;

function shortest(program: readonly Instruction[], order: readonly number[], withPlus: boolean): Digits | undefined {
  const seen = new Set<number>();
  let open: Step[] = [];
  const reach = (place: number, digits: string, hasPlus: boolean) => {
    const key = ((place + 1) * (mostDigits + 1) + digits.length) * 2 + (hasPlus ? 1 : 0);
    if (seen.has(key)) return;
    seen.add(key);
    open.push({ place, digits, hasPlus });
  };
  const read = (set: CharacterSet | undefined, next: number, { digits, hasPlus }: Step) => {
    if (withPlus && !hasPlus) {
      if (!set || contains(set, 43)) reach(next, digits, true);
      return;
    }
    if (digits.length === mostDigits) return;
    const digit = order.find((each) => (each > 0 || digits !== '') && (!set || contains(set, 48 + each)));
    if (digit !== undefined) reach(next, digits + digit, hasPlus);
  };
  reach(before, '', false);
  while (open.length > 0) {
    const steps = open;
    open = [];
    for (const step of steps) {
      const { place, digits, hasPlus } = step;
      if (place === before) {
        reach(program.length - 1, digits, hasPlus);
        read(undefined, before, step);
        continue;
      }
      const instruction = program[place];
      switch (instruction?.kind) {
        case 'found':
          return { text: digits, isWhole: false };
        case 'split':
          reach(instruction.next, digits, hasPlus);
          reach(instruction.other, digits, hasPlus);
          break;
        case 'start':
          if (digits === '' && !hasPlus) reach(instruction.next, digits, hasPlus);
          break;
        case 'end':
          if (digits.length >= 2 && endsIn(program, instruction.next)) return { text: digits, isWhole: true };
          break;
        case 'set':
          read(instruction.set, instruction.next, step);
      }
    }
  }
  return undefined;
}

/** True when the pattern is found there without another character. */
function endsIn(program: readonly Instruction[], from: number): boolean {
  const seen = new Set<number>();
  const open = [from];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const instruction = program[at];
    if (!instruction || seen.has(at)) continue;
    seen.add(at);
    if (instruction.kind === 'found') return true;
    if (instruction.kind === 'split') open.push(instruction.next, instruction.other);
    else if (instruction.kind === 'end') open.push(instruction.next);
  }
  return false;
}
