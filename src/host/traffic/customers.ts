import type { Traffic, TrafficCallers, TrafficRequests } from '../../generated/types.ts';
import { type Chance, chanceOf, milliseconds } from './chance.ts';

/** What streams of callers and of requests have in common: how their customers behave in a call. */
export type Behaviour = Pick<
  TrafficCallers & TrafficRequests,
  'handling' | 'afterCall' | 'patience' | 'keys' | 'answersAfter' | 'reached'
>;

/** Somebody who calls, or is called back: everything that chance says about them is drawn before they come. */
export interface Customer {
  /** In E.164; nobody else has it on this day. */
  readonly number: string;
  readonly behaviour: Behaviour;
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

/** Somebody who asks without calling, and may dial in. */
export interface Requester extends Customer {
  readonly request: TrafficRequests;
  /** Milliseconds from the request to the time they want; left out, as soon as possible. */
  readonly desiredAfter?: number;
  /** The chance that decides what they do with one turn to dial in, counted from 1. */
  turn(number: number): Chance;
}

/** Numbers of callers and of requesters: an area code and seven digits from 2000000 on. */
const areas = { callers: '+1212', requesters: '+1646' } as const;
const firstNumber = 2_000_000;
const numbers = 7_000_000;

/** Streams of requests have their chance apart from the streams of callers, of which there are 100 at most. */
const requestStreams = 1000;

/** The caller of a stream with that place in it, counted from 0: always the same one for the same seed. */
export function customerOf({ callers }: Traffic, seed: number, stream: number, index: number): Customer {
  const number = numberOf(areas.callers, callers.length, stream, index);
  // Whoever asks for a stream has found it.
  return behaving(number, callers[stream] as TrafficCallers, (...path) => chanceOf(seed, stream, ...path), index);
}

/** Whoever makes the request of a stream with that place in it, as with callers. */
export function requesterOf({ requests = [] }: Traffic, seed: number, stream: number, index: number): Requester {
  const number = numberOf(areas.requesters, requests.length, stream, index);
  const chance = (...path: number[]) => chanceOf(seed, requestStreams + stream, ...path);
  // Whoever asks for a stream has found it.
  const request = requests[stream] as TrafficRequests;
  return {
    ...behaving(number, request, chance, index),
    request,
    ...(request.desiredAfter ? { desiredAfter: milliseconds(request.desiredAfter, chance(4, index)) } : {}),
    turn: (turn) => chance(3, index, turn),
  };
}

function numberOf(area: string, streams: number, stream: number, index: number): string {
  return `${area}${firstNumber + ((index * streams + stream) % numbers)}`;
}

function behaving(
  number: string,
  behaviour: Behaviour,
  chanceAt: (...path: number[]) => Chance,
  index: number,
): Customer {
  const chance = chanceAt(1, index);
  const handling = milliseconds(behaviour.handling, chance);
  const patience = milliseconds(behaviour.patience ?? { mean: 0 }, chance);
  const afterCall = milliseconds(behaviour.afterCall ?? { mean: 0 }, chance);
  return {
    ...{ number, behaviour, handling, afterCall },
    ...(behaviour.patience ? { patience } : {}),
    presses: (behaviour.keys ?? []).map(({ share = 1 }) => chance() < share),
    attempt: (attempt) => chanceAt(2, index, attempt),
  };
}

/** Milliseconds after the start at which requests of a stream are made, in order; made as they are asked for. */
export function requestMoments(request: TrafficRequests, seed: number, stream: number): Iterable<number> {
  return arrivals(request, seed, requestStreams + stream);
}

/** Milliseconds after the start at which callers of a stream call, in order; made as they are asked for. */
export function* arrivals(
  { rates = [], moments = [] }: Pick<TrafficCallers, 'rates' | 'moments'>,
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
