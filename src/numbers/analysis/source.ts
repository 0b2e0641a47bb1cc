import type { Instruction } from '../../model/pattern/program.ts';
import { type MachineState, NumberMachine, plus } from '../patterns/machine.ts';

/** A set of numbers in E.164, walked digit by digit without the plus. Equal keys stand for equal futures. */
export interface NumberSource<State = unknown> {
  readonly first: State;
  /** Undefined where no number of the set can follow. */
  step(state: State, digit: number): State | undefined;
  /** True when the digits so far, which are `length` many, are a number of the set. */
  isNumber(state: State, length: number): boolean;
  /** True when every number that begins like this is in the set. */
  isAll(state: State): boolean;
  key(state: State): string;
}

/** All numbers. */
export const allNumbers: NumberSource<true> = {
  first: true,
  step: () => true,
  isNumber: () => true,
  isAll: () => true,
  key: () => '',
};

/** Where a pattern stands in a number: with its plus, and without. Undefined once it is found. */
type PatternState = { readonly withPlus: MachineState; readonly without: MachineState } | 'found';

/** The numbers a pattern is found in, as `numberProgram` reads it. */
export function patternSource(program: readonly Instruction[]): NumberSource<PatternState> {
  const machine = new NumberMachine();
  machine.add(0, program);
  const stateOf = (withPlus: MachineState, without: MachineState): PatternState =>
    withPlus.found.length > 0 || without.found.length > 0 ? 'found' : { withPlus, without };
  const first = machine.first();
  return {
    first: stateOf(machine.step(first, plus), first),
    step: (state, digit) => {
      if (state === 'found') return state;
      const next = stateOf(machine.step(state.withPlus, digit), machine.step(state.without, digit));
      return next !== 'found' && machine.isOver(next.withPlus) && machine.isOver(next.without) ? undefined : next;
    },
    isNumber: (state) =>
      state === 'found' ||
      machine.foundAtEnd(state.withPlus).length > 0 ||
      machine.foundAtEnd(state.without).length > 0,
    isAll: (state) => state === 'found',
    key: (state) => (state === 'found' ? '*' : `${state.withPlus.id},${state.without.id}`),
  };
}

/** The numbers of the first set that are in the second as well. */
export function both<A, B>(a: NumberSource<A>, b: NumberSource<B>): NumberSource<readonly [A, B]> {
  return {
    first: [a.first, b.first],
    step: ([inA, inB], digit) => {
      const nextA = a.step(inA, digit);
      if (nextA === undefined) return undefined;
      const nextB = b.step(inB, digit);
      return nextB === undefined ? undefined : [nextA, nextB];
    },
    isNumber: ([inA, inB], length) => a.isNumber(inA, length) && b.isNumber(inB, length),
    isAll: ([inA, inB]) => a.isAll(inA) && b.isAll(inB),
    key: ([inA, inB]) => `${a.key(inA)}/${b.key(inB)}`,
  };
}

/** The numbers of the first set that are not in the second. */
export function without<A, B>(a: NumberSource<A>, b: NumberSource<B>): NumberSource<readonly [A, B | undefined]> {
  const next = (inA: A | undefined, inB: B | undefined): readonly [A, B | undefined] | undefined =>
    inA === undefined || (inB !== undefined && b.isAll(inB)) ? undefined : [inA, inB];
  return {
    // Where everything is taken away, `step` ends the walk at its first digit.
    first: [a.first, b.first],
    step: ([inA, inB], digit) => next(a.step(inA, digit), inB === undefined ? undefined : b.step(inB, digit)),
    isNumber: ([inA, inB], length) => a.isNumber(inA, length) && (inB === undefined || !b.isNumber(inB, length)),
    isAll: ([inA, inB]) => inB === undefined && a.isAll(inA),
    key: ([inA, inB]) => `${a.key(inA)}/${inB === undefined ? '' : b.key(inB)}`,
  };
}

/** What a search found: a number, or that there is none, or neither because it would have taken too long. */
export interface Search {
  /** In E.164. */
  readonly number?: string;
  /** False when the search was given up. */
  readonly isDecided: boolean;
}

const ascending: readonly number[] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
const mostDigits = 15;

/**
 * Looks for any number of a set. Exact unless it is given up after `most` steps; `order` says which digits are tried first.
 */
export function findNumber<State>(
  source: NumberSource<State>,
  { order = ascending, most = 5000 }: { readonly order?: readonly number[]; readonly most?: number } = {},
): Search {
  const seen = new Set<string>();
  const open: { readonly state: State; readonly digits: string }[] = [{ state: source.first, digits: '' }];
  const reversed = [...order].reverse();
  for (let steps = 0; ; steps++) {
    const at = open.pop();
    if (!at) return { isDecided: true };
    if (steps > most) return { isDecided: false };
    const { state, digits } = at;
    if (digits.length >= 2 && source.isNumber(state, digits.length)) return { number: `+${digits}`, isDecided: true };
    if (digits.length === mostDigits) continue;
    for (const digit of reversed) {
      if (digits === '' && digit === 0) continue;
      const next = source.step(state, digit);
      if (next === undefined) continue;
      const key = `${digits.length} ${source.key(next)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      open.push({ state: next, digits: digits + digit });
    }
  }
}
