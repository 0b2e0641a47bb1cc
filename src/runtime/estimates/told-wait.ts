import type { QueueFigures } from '../../model/block.ts';

/** 0: known; -1: the queue has seen no interaction yet; -2: no agent is logged in. Source: the API's estimated-wait-time. */
export type ResultCode = 0 | -1 | -2;

/** A wait as it is told outside. */
export interface ToldWait {
  /** Whole seconds, a day at most; -1 when unknown. */
  readonly estimatedWaitTime: number;
  readonly resultCode: ResultCode;
  /** The code in words. */
  readonly message: string;
  /** Nobody can say how much longer than a day it is. */
  readonly unbounded?: true;
}

/** Seconds beyond which a wait has no meaning to anybody. */
export const longestToldWait = 86_400;

/** Seconds as they are told: rounded to whole ones, and a day where it is more than that. */
export function toldWait(
  seconds: number,
  unknownBecause: QueueFigures['unknownBecause'] = seconds < 0 ? 'noInteractions' : undefined,
): ToldWait {
  if (unknownBecause === 'noAgents')
    return { estimatedWaitTime: -1, resultCode: -2, message: 'No agent is logged in.' };
  if (unknownBecause === 'noInteractions' || Number.isNaN(seconds))
    return { estimatedWaitTime: -1, resultCode: -1, message: 'The queue has seen no interaction yet.' };
  if (seconds <= longestToldWait)
    return { estimatedWaitTime: Math.round(seconds), resultCode: 0, message: 'The wait is known.' };
  return { estimatedWaitTime: longestToldWait, resultCode: 0, message: 'Longer than a day.', unbounded: true };
}
