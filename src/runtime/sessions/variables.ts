import type { Session, Variables } from '../../generated/types.ts';
import type { LinkedConfiguration } from './link.ts';
import { maskVariables } from './masking.ts';
import { valuesOf } from './slots.ts';

/** All variables of a session with their values, which a record keeps without names. Secure values are masked unless they are asked for. */
export function variablesOf(
  linked: LinkedConfiguration,
  session: Session,
  { secure = false }: { readonly secure?: boolean } = {},
): Variables {
  const program = linked.programs.get(session.program);
  if (program === undefined) return {};
  const values = valuesOf(session, program);
  const all = Object.fromEntries([...program.variables.values()].map(({ name, slot }) => [name, values[slot] ?? null]));
  return secure ? all : maskVariables(program, all);
}
