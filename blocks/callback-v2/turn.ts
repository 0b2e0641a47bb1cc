import type { HostEvent, Json, Variables } from '../../src/generated/types.ts';
import type { EffectRequest, EventType, Move, SessionOutcome } from '../../src/model/block.ts';
import type { Instant } from '../../src/model/instant.ts';

/** What one stage of a conversation answers: go to another stage, wait, or leave the block. */
export type Turn<Stage extends string, Memory, Out extends string> = {
  readonly memory: Memory;
  readonly effects?: readonly EffectRequest[];
  readonly reasons?: readonly string[];
  readonly variables?: Variables;
} & (
  | { readonly to: Stage }
  | { readonly wait: readonly EventType[]; readonly until?: Instant | null }
  | { readonly leave: Out; readonly outcome?: SessionOutcome }
);

/** A stage of a conversation: what it says on entering, and what it makes of an event it waits for. */
export interface Stage<Dialog, Answer> {
  enter(dialog: Dialog): Answer;
  on(event: HostEvent, dialog: Dialog): Answer;
}

/**
 * Follows turns from stage to stage until one waits or leaves; effects, reasons and variables of all of them become one move.
 * `enter` enters a stage with the memory left by the turn before; `resultsOf` gives the result variables on leaving.
 */
export function follow<Name extends string, Memory extends { readonly [key: string]: Json }, Out extends string>(
  first: Turn<Name, Memory, Out>,
  enter: (stage: Name, memory: Memory) => Turn<Name, Memory, Out>,
  resultsOf: (out: Out, memory: Memory) => Variables,
): Move<Memory> {
  const effects: EffectRequest[] = [];
  const reasons: string[] = [];
  let variables: Variables = {};
  let turn = first;
  for (;;) {
    effects.push(...(turn.effects ?? []));
    reasons.push(...(turn.reasons ?? []));
    variables = { ...variables, ...turn.variables };
    if (!('to' in turn)) break;
    turn = enter(turn.to, turn.memory);
  }
  if ('leave' in turn) {
    const { leave, outcome, memory } = turn;
    variables = { ...variables, ...resultsOf(leave, memory) };
    return { go: leave, effects, reasons, variables, ...(outcome ? { outcome } : {}) };
  }
  const { wait, until, memory } = turn;
  const told = { effects, reasons, variables, memory };
  return until === null || until === undefined
    ? { ...told, wait }
    : { ...told, wait: [...wait, 'timer.elapsed'], until };
}
