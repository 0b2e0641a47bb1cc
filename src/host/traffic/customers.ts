import type { Traffic, TrafficCallers } from '../../generated/types.ts';
import { type Chance, chanceOf, milliseconds } from './chance.ts';

/** Somebody who calls, and may be called back: everything that chance says about them is drawn before they call. */
export interface Customer {
  /** In E.164; nobody else has it on this day. */
  readonly number: string;
  readonly callers: TrafficCallers;
  /** Milliseconds. */
  readonly handling: number;
  readonly afterCall: number;
  /** Milliseconds on hold until they hang up; left out, they never do. */
  readonly patience?: number;
  /** For each entry of `keys` whether this one presses them. */
  readonly presses: readonly boolean[];
  /** The chance that decides about one attempt to reach them, counted from 1. */
  attempt(number: number): Chance;
}

/** Numbers that customers have: `+1212` and seven digits from 2000000 on. */
const firstNumber = 2_000_000;
const numbers = 7_000_000;

/** The caller of a stream with that place in it, counted from 0: always the same one for the same seed. */
export function customerOf(traffic: Traffic, seed: number, stream: number, index: number): Customer {
  // Whoever asks for a stream has found it.
  const callers = traffic.callers[stream] as TrafficCallers;
  const chance = chanceOf(seed, stream, 1, index);
  const handling = milliseconds(callers.handling, chance);
  const patience = milliseconds(callers.patience ?? { mean: 0 }, chance);
  const afterCall = milliseconds(callers.afterCall ?? { mean: 0 }, chance);
  return {
    number: `+1212${firstNumber + ((index * traffic.callers.length + stream) % numbers)}`,
    ...{ callers, handling, afterCall },
    ...(callers.patience ? { patience } : {}),
    presses: (callers.keys ?? []).map(({ share = 1 }) => chance() < share),
    attempt: (attempt) => chanceOf(seed, stream, 2, index, attempt),
  };
}

/** Milliseconds after the start at which callers of a stream call, in order; made as they are asked for. */
export function* arrivals(
  { rates = [], moments = [] }: TrafficCallers,
  seed: number,
  stream: number,
): Iterable<number> {
  const listed = moments.map((second) => Math.round(second * 1000)).sort((a, b) => a - b);
  const drawn = rates.map((rate, index) => poisson(rate, chanceOf(seed, stream, 0, index)));
  const sources = [listed[Symbol.iterator](), ...drawn].map((source) => ({ source, next: source.next() }));
  for (;;) {
    const first = sources
      .filter(({ next }) => next.done !== true)
      .reduce<(typeof sources)[number] | undefined>(
        (least, each) => (least === undefined || Number(each.next.value) < Number(least.next.value) ? each : least),
        undefined,
      );
    if (first === undefined) return;
    yield Number(first.next.value);
    first.next = first.source.next();
  }
}

function* poisson(
  { fromMinutes, toMinutes, perHour }: NonNullable<TrafficCallers['rates']>[number],
  chance: Chance,
): Generator<number> {
  if (perHour <= 0) return;
  const gap = { mean: 3600 / perHour };
  const end = toMinutes * 60_000;
  for (let at = fromMinutes * 60_000; ; ) {
    at += milliseconds(gap, chance);
    if (at >= end) return;
    yield at;
  }
}
