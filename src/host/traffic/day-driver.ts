import type { Json } from '../../generated/types.ts';
import type { Behaviors } from '../../model/registry.ts';
import { trafficFaults } from '../../model/traffic-faults.ts';
import { createDay } from './create-day.ts';
import type { Day } from './day.ts';
import type { AskedDay, DayAnswer, DayRequest, DaySpeed, DayState } from './day-messages.ts';
import { parseTraffic } from './parse-traffic.ts';

/** What drives days in real time. */
export interface DayDriverOptions {
  readonly behaviors: Behaviors;
  /** Gets every answer, in order. */
  readonly post: (answer: DayAnswer) => void;
  /** Real time in milliseconds, from any beginning. */
  readonly now: () => number;
  /** Calls back regularly until stopped: `setInterval` in a worker. */
  readonly every: (milliseconds: number, tick: () => void) => () => void;
}

/** Days behind messages: one request in, answers out, time passing in between. */
export interface DayDriver {
  handle(request: DayRequest): void;
  stop(): void;
}

/** Milliseconds of real time between two slices. */
const beat = 20;

/** Milliseconds of real time that a slice works at most: requests are heard in between. */
const slice = 40;

/** Virtual milliseconds that are played at once; whatever happens in them fits into a slice. */
const step = 1000;

/** Milliseconds of real time between two tellings at least. */
const pause = 200;

/** So many times as long as telling took, at least, it is not told again: a large day is played rather than told. */
const restraint = 6;

/** Most real time made up for in one beat: a page that slept does not run through hours when it wakes. */
const mostMadeUp = 1000;

/** Virtual seconds in a real one at most, where a number is said. */
const fastest = 3600;

/** Days at most that are played in step. */
const mostDays = 2;

/** A day with how much of its lists was told. */
interface Played {
  readonly day: Day;
  samples: number;
  waits: number;
  promises: number;
}

/**
 * The worker's side of simulated days. Nothing is played until `start` was asked and a speed said; a crash is told, and the next
 * `start` begins anew.
 */
export function createDayDriver({ behaviors, post, now, every }: DayDriverOptions): DayDriver {
  let played: readonly Played[] = [];
  let run = 0;
  let speed: DaySpeed = 0;
  /** Virtual milliseconds since the start of each day. */
  let elapsed = 0;
  /** Real moment up to which time has passed. */
  let last = 0;
  let nextTold = 0;
  let stopBeat: (() => void) | undefined;

  const isOver = () => played.every(({ day }) => day.isOver);

  const tell = () => {
    const begun = now();
    post({ run, tell: 'state', days: played.map(stateOf), speed });
    const ended = now();
    nextTold = ended + Math.max(pause, (ended - begun) * restraint);
  };

  const throwAway = () => {
    played = [];
    setSpeed(0);
  };

  const guarded = (work: () => void) => {
    try {
      work();
    } catch (cause) {
      throwAway();
      post({ run, tell: 'crashed', message: cause instanceof Error ? cause.message : String(cause) });
    }
  };

  const play = () => {
    const begins = now();
    const real = Math.max(0, Math.min(begins - last, mostMadeUp));
    last = begins;
    const until = speed === 'fastest' ? Number.POSITIVE_INFINITY : elapsed + real * speed;
    while (elapsed < until && !isOver()) {
      elapsed = Math.min(elapsed + step, until);
      for (const { day } of played) day.advanceTo(day.starts + elapsed);
      // What was not done in time is not made up for: it is played as fast as it goes.
      if (now() - begins >= slice) break;
    }
  };

  const tick = () =>
    guarded(() => {
      if (played.length === 0) return;
      play();
      if (isOver()) setSpeed(0);
      if (speed === 0 || now() >= nextTold) tell();
    });

  const setSpeed = (wanted: DaySpeed) => {
    if (wanted === 'fastest') speed = wanted;
    else speed = Number.isFinite(wanted) ? Math.min(Math.max(wanted, 0), fastest) : 0;
    last = now();
    if (speed !== 0) stopBeat ??= every(beat, tick);
    else {
      stopBeat?.();
      stopBeat = undefined;
    }
  };

  const start = (days: readonly AskedDay[]) => {
    if (days.length === 0 || days.length > mostDays) return `One day is played, or ${mostDays} in step.`;
    for (const { traffic, configuration } of days) {
      const diagnostics = [...(readAgain(traffic) ?? trafficFaults(traffic, configuration))];
      if (diagnostics.length === 0) continue;
      post({ run, tell: 'refused', reason: `“${traffic.name}” cannot be played.`, diagnostics });
      return undefined;
    }
    elapsed = 0;
    played = days.map(({ configuration, traffic, seed }) => ({
      day: createDay(configuration, traffic, { behaviors, ...(seed === undefined ? {} : { seed }) }),
      ...{ samples: 0, waits: 0, promises: 0 },
    }));
    // What happens at the very start has happened.
    for (const { day } of played) day.advanceTo(day.starts);
    return undefined;
  };

  const answer = (request: Exclude<DayRequest, { ask: 'isAlive' | 'stop' }>) => {
    if (request.ask === 'start') {
      throwAway();
      run = request.run;
      const refused = start(request.days);
      if (refused !== undefined) post({ run, tell: 'refused', reason: refused });
    } else if (played.length === 0) post({ run, tell: 'refused', reason: 'No day is being played.' });
    else setSpeed(isOver() ? 0 : request.ask === 'speed' ? request.speed : 'fastest');
    if (played.length > 0) tell();
  };

  return {
    handle: (request) =>
      guarded(() => {
        if (request.ask === 'isAlive') post({ run, tell: 'alive' });
        else if (request.ask === 'stop') throwAway();
        else answer(request);
      }),
    stop: () => setSpeed(0),
  };
}

/** The day as it stands, with what is new in its lists: that counts as told. */
function stateOf(of: Played): DayState {
  const { day } = of;
  const samples = day.samples(of.samples);
  const waits = day.waits(of.waits);
  const promises = day.promises(of.promises);
  of.samples += samples.length;
  of.waits += waits.length;
  of.promises += promises.length;
  const { consumersTotal, isOver } = day;
  return {
    ...{ snapshot: day.snapshot(), figures: day.figures(), samples, waits, promises },
    ...{ consumers: day.consumers(), consumersTotal, isOver },
  };
}

/** Findings of the schema: a workspace opens with whatever it holds. Undefined when there are none. */
function readAgain(traffic: AskedDay['traffic']) {
  // Traffic is plain JSON, though its type has no index signature.
  const { diagnostics } = parseTraffic(traffic as unknown as Json);
  return diagnostics.length > 0 ? diagnostics : undefined;
}
