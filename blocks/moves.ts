import type { Json, Variables } from '../src/generated/types.ts';
import type { EffectRequest, EventType, Move, SessionOutcome } from '../src/model/block.ts';

/*
 * Moves are plain objects, and a block may write them down itself. Those that are made here all have the same keys in the
 * same order: the runtime reads moves of one shape several times as fast as moves of many.
 */

/** Leaves by an outlet, with what else there is of a move. */
export function leave(
  go: string,
  variables?: Variables,
  reasons?: readonly string[],
  effects?: readonly EffectRequest[],
  outcome?: SessionOutcome,
): Extract<Move<never>, { go: string }> {
  return { go, variables, reasons, effects, outcome };
}

/** Asks for effects and waits for one of the events. */
export function wait<Memory extends Json>(
  effects: readonly EffectRequest[],
  events: readonly EventType[],
  memory: Memory,
  reasons?: readonly string[],
): Extract<Move<Memory>, { wait: unknown }> {
  return { wait: events, memory, effects, reasons };
}
