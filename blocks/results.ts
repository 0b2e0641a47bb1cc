import type { Variables } from '../src/generated/types.ts';

/**
 * Values for result variables: `chosen` says which variable receives which result. A result without a variable is
 * dropped. Where two results share a variable, the later one wins.
 */
export function resultVariables<Name extends string>(
  chosen: { readonly [Each in Name]?: string },
  values: { readonly [Each in Name]: Variables[string] },
): Variables {
  const variables: Variables = {};
  for (const name in values) setResult(variables, chosen[name] ?? '', values[name]);
  return variables;
}

/** The value of a block's only result. */
export function resultVariable(variable: string, value: Variables[string]): Variables {
  const variables: Variables = {};
  setResult(variables, variable, value);
  return variables;
}

/** Sets a variable that a move assigns; nothing when no variable is chosen. Storing is far faster than `{ [variable]: value }`. */
export function setResult(variables: Variables, variable: string, value: Variables[string]): void {
  if (variable === '') return;
  // Storing under this name would set the prototype.
  if (variable === '__proto__') Object.defineProperty(variables, variable, { value, ...ordinary });
  else variables[variable] = value;
}

const ordinary = { enumerable: true, configurable: true, writable: true };
