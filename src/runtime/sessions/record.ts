import type { Json, Session, Variables } from '../../generated/types.ts';

/** What every record has, written as a whole literal for the same reason as the entries of the trace. */
export function recordOf(
  id: string,
  revision: number,
  configuration: string,
  program: string,
  step: string | null,
  variables: Variables,
  waits: string[],
  memory: Json,
): Session {
  return memory === null
    ? { id, revision, configuration, program, step, variables, waits }
    : { id, revision, configuration, program, step, variables, waits, memory };
}
