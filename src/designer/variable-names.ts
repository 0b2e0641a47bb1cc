import type { Application } from '../generated/types.ts';
import { systemVariable } from '../model/system-variables.ts';

/** Words that an expression reads as something else than a variable (CEL specification, RESERVED). */
const reserved = new Set(
  `as break const continue else false for function if import in let loop null package namespace return true var void while`.split(
    ' ',
  ),
);

/** Why a user variable cannot have a name, as a sentence; undefined when it can. */
export function refuseVariableName(application: Application, name: string): string | undefined {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(name))
    return 'The name of a variable has letters, digits and underscores, does not start with a digit, and is at most 63 long.';
  if (name === '__proto__') return 'The name “__proto__” cannot be used.';
  if (reserved.has(name)) return `“${name}” is a word of the expression language.`;
  if (systemVariable(name)) return `“${name}” is a system variable.`;
  return Object.hasOwn(application.variables, name) ? `There is already a variable “${name}”.` : undefined;
}
