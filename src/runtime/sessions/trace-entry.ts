import type { Effect, HostEvent, TraceEntry, Variables } from '../../generated/types.ts';
import type { LinkedStep } from './link.ts';
import type { Turn } from './turn.ts';

/*
 * The trace is most of what a session makes, so the commonest entries are written as whole literals: a key that is added
 * to a finished object costs V8 an allocation of its own. Keys stand in the order of the schema, and what there is nothing
 * of is left out.
 */

/** A block was left, because of an event or right after it was entered. */
export function leftEntry(
  turn: Turn,
  block: string,
  cause: HostEvent | undefined,
  outlet: string,
  next: LinkedStep | null | undefined,
  variables: Variables | undefined,
  effects: Effect[] | undefined,
  reasons: string[] | undefined,
): TraceEntry {
  const { at, id: session } = turn;
  const program = turn.program.id;
  const to = next ? next.id : null;
  if (cause === undefined) {
    if (effects === undefined) {
      if (reasons === undefined)
        return variables === undefined
          ? { at, session, program, block, what: 'left', outlet, to }
          : { at, session, program, block, what: 'left', outlet, to, variables };
      if (variables === undefined) return { at, session, program, block, what: 'left', outlet, to, reasons };
    } else if (variables === undefined && reasons === undefined)
      return { at, session, program, block, what: 'left', outlet, to, effects };
    return completed({ at, session, program, block, what: 'left', outlet, to }, variables, effects, reasons);
  }
  const event = cause.type;
  if (effects === undefined && reasons === undefined)
    return variables === undefined
      ? { at, session, program, block, what: 'left', event, outlet, to }
      : { at, session, program, block, what: 'left', event, outlet, to, variables };
  return completed({ at, session, program, block, what: 'left', event, outlet, to }, variables, effects, reasons);
}

/** A block waits, after it was entered or resumed by an event. */
export function waitingEntry(
  turn: Turn,
  block: string,
  cause: HostEvent | undefined,
  waits: string[],
  variables: Variables | undefined,
  effects: Effect[] | undefined,
  reasons: string[] | undefined,
): TraceEntry {
  const { at, id: session } = turn;
  const program = turn.program.id;
  if (cause !== undefined)
    return completed(
      { at, session, program, block, what: 'resumed', event: cause.type, waits },
      variables,
      effects,
      reasons,
    );
  if (effects !== undefined && variables === undefined && reasons === undefined)
    return { at, session, program, block, what: 'entered', waits, effects };
  return completed({ at, session, program, block, what: 'entered', waits }, variables, effects, reasons);
}

/** The session began, with what the call says about itself. */
export function startedEntry(
  { at, id: session, program }: Turn,
  { type: event }: HostEvent,
  variables: Variables,
): TraceEntry {
  return { at, session, program: program.id, block: null, what: 'started', event, variables };
}

/** The session ended. */
export function endedEntry({ at, id: session, program, outcome }: Turn, effects: Effect[] | undefined): TraceEntry {
  const ended: TraceEntry =
    outcome === undefined
      ? { at, session, program: program.id, block: null, what: 'ended' }
      : { at, session, program: program.id, block: null, what: 'ended', outcome };
  return completed(ended, undefined, effects, undefined);
}

/** Anything else. */
export function plainEntry(turn: Turn, block: string | null, what: TraceEntry['what']): TraceEntry {
  return { at: turn.at, session: turn.id, program: turn.program.id, block, what };
}

function completed(
  entry: TraceEntry,
  variables: Variables | undefined,
  effects: Effect[] | undefined,
  reasons: string[] | undefined,
): TraceEntry {
  if (variables !== undefined) entry.variables = variables;
  if (effects !== undefined) entry.effects = effects;
  if (reasons !== undefined) entry.reasons = reasons;
  return entry;
}
