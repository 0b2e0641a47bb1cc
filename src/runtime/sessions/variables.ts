import type { Session, Variables } from '../../generated/types.ts';
import type { LinkedConfiguration } from './link.ts';
import { maskVariables } from './masking.ts';

/**
 * All variables of a session with their values: a record holds only those that were assigned. Secure values are masked
 * unless they are asked for.
 */
export function variablesOf(
  linked: LinkedConfiguration,
  session: Session,
  { secure = false }: { readonly secure?: boolean } = {},
): Variables {
  const program = linked.programs.get(session.program);
  if (program === undefined) return session.variables;
  const entries = [...program.variables.values()].map(({ name, initial }) => [name, initial] as const);
  const all = { ...Object.fromEntries(entries), ...session.variables };
  return secure ? all : maskVariables(program, all);
}
