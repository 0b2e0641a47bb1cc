import type { TraceEntry } from '../../generated/types.ts';
import type { SessionView } from './view.ts';

/*
 * Entries are written as whole literals: a key added later costs V8 an allocation of its own, and the trace is most of what
 * a session makes.
 */

/** A block was left, because of an event or right after it was entered. */
export function leftEntry(
  { at, id: session, program }: SessionView,
  block: string,
  event: string | undefined,
  outlet: string,
  to: string | null,
): TraceEntry {
  return event === undefined
    ? { at, session, program: program.id, block, what: 'left', outlet, to }
    : { at, session, program: program.id, block, what: 'left', event, outlet, to };
}

/** A block waits, after it was entered or resumed by an event. */
export function waitingEntry(
  { at, id: session, program }: SessionView,
  block: string,
  event: string | undefined,
  waits: string[],
): TraceEntry {
  return event === undefined
    ? { at, session, program: program.id, block, what: 'entered', waits }
    : { at, session, program: program.id, block, what: 'resumed', event, waits };
}

/** Anything else. */
export function plainEntry(view: SessionView, block: string | null, what: TraceEntry['what']): TraceEntry {
  return { at: view.at, session: view.id, program: view.program.id, block, what };
}
