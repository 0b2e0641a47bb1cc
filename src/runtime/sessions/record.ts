import type { Json, Session } from '../../generated/types.ts';
import type { Turn } from './turn.ts';

/**
 * The record that a turn ends in. The commonest ones are written as whole literals for the same reason as the entries of
 * the trace. Values and waits may be shared with other records: whoever changes them copies them first.
 */
export function recordOf(turn: Turn): Session {
  const { id, revision, memory, outcome, until } = turn;
  const configuration = turn.linked.configuration.hash;
  const program = turn.program.id;
  const step = turn.step === null ? null : turn.step.id;
  const values = turn.values as Json[];
  const waits = turn.waits as string[];
  if (until === undefined && turn.frames.length === 0 && turn.error === undefined) {
    if (outcome === undefined && !turn.callEnded)
      return memory === null
        ? { id, revision, configuration, program, step, values, waits }
        : { id, revision, configuration, program, step, values, waits, memory };
    if (outcome !== undefined && memory === null)
      return turn.callEnded
        ? { id, revision, configuration, program, step, values, waits, callEnded: true, outcome }
        : { id, revision, configuration, program, step, values, waits, outcome };
  }
  const session: Session = { id, revision, configuration, program, step, values, waits };
  if (memory !== null) session.memory = memory;
  if (until !== undefined) session.until = until;
  if (turn.frames.length > 0) session.frames = [...turn.frames];
  if (turn.callEnded) session.callEnded = true;
  if (outcome !== undefined) session.outcome = outcome;
  if (turn.error !== undefined) session.error = turn.error;
  return session;
}
