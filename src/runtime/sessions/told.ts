import type { Effect, Variables } from '../../generated/types.ts';
import { maskEffects, maskSecrets, maskText, maskVariables } from './masking.ts';
import type { Turn } from './turn.ts';

/** What came of a move, for its entry in the trace; a part is undefined when there is nothing of it. */
export interface Told {
  readonly variables: Variables | undefined;
  readonly effects: Effect[] | undefined;
  readonly reasons: string[] | undefined;
}

const nothing: readonly never[] = [];

/** What the trace may tell about a move: with the remarks of its step, which are used up, and without anything secure. */
export function toldOf(
  turn: Turn,
  variables: Variables | undefined,
  effects: Effect[] | undefined,
  reasons: string[] | undefined,
  dropped: boolean,
): Told {
  const { program, remarks } = turn;
  turn.remarks = undefined;
  const all = [
    ...(reasons ?? nothing),
    ...(dropped ? ['Nobody is on the line.'] : nothing),
    ...(remarks?.notes ?? nothing),
  ];
  const set = remarks?.noted === undefined ? variables : { ...variables, ...remarks.noted };
  const open = set && maskVariables(program, set);
  const secrets = remarks?.secrets ?? nothing;
  if (secrets.length === 0) return { variables: open, effects, reasons: all.length > 0 ? all : undefined };
  return {
    // Masking changes texts and numbers, never that these are variables.
    variables: open && (maskSecrets(open, secrets) as Variables),
    effects: effects && maskEffects(effects, secrets),
    reasons: all.length > 0 ? all.map((reason) => maskText(reason, secrets)) : undefined,
  };
}
