import type { Configuration, Diagnostic, Traffic } from '../../generated/types.ts';
import type { Consumer, DayPromise, DaySample, DaySnapshot, DayWait } from './day.ts';
import type { DayFigures } from './day-figures.ts';

/** A day that a worker is asked to play. */
export interface AskedDay {
  readonly configuration: Configuration;
  readonly traffic: Traffic;
  /** Left out, the seed of the traffic. */
  readonly seed?: number;
}

/** Virtual seconds in a real one, 0 for a pause, or as fast as it goes. */
export type DaySpeed = number | 'fastest';

/** What a page asks its worker of days. Answers are `DayAnswer`s. */
export type DayRequest =
  /**
   * Begins anew, paused; days that run are thrown away. Two are played in step. All answers from then on carry `run`.
   */
  | { readonly ask: 'start'; readonly run: number; readonly days: readonly AskedDay[] }
  | { readonly ask: 'speed'; readonly speed: DaySpeed }
  /** As fast as it goes, to the end. */
  | { readonly ask: 'advanceToEnd' }
  /** Throws the days away; the worker stays and can start others. */
  | { readonly ask: 'stop' }
  /** Asks for a sign of life. */
  | { readonly ask: 'isAlive' };

/** A day as far as it was played. */
export interface DayState {
  readonly snapshot: DaySnapshot;
  readonly figures: DayFigures;
  /** Those that were not told since the start. */
  readonly samples: readonly DaySample[];
  readonly waits: readonly DayWait[];
  readonly promises: readonly DayPromise[];
  readonly consumers: readonly Consumer[];
  readonly consumersTotal: number;
  readonly isOver: boolean;
}

/**
 * What the worker tells: how it stands a few times a second while time passes, a refusal, a crash, or that it is there. `run` is
 * the number of the start that it belongs to; 0 before the first.
 */
export type DayAnswer = { readonly run: number } & (
  | { readonly tell: 'state'; readonly days: readonly DayState[]; readonly speed: DaySpeed }
  /** With diagnostics, they are of the traffic: its faults keep it from being played. */
  | { readonly tell: 'refused'; readonly reason: string; readonly diagnostics?: readonly Diagnostic[] }
  | { readonly tell: 'crashed'; readonly message: string }
  | { readonly tell: 'alive' }
);
