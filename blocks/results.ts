import type { Variables } from '../src/generated/types.ts';

/**
 * Values for result variables: `chosen` says which variable receives which result. A result without a variable is
 * dropped. Where two results share a variable, the later one wins.
 */
export function resultVariables<Name extends string>(
  chosen: { readonly [Each in Name]?: string },
  values: { readonly [Each in Name]: Variables[string] },
): Variables {
  const entries = (Object.keys(values) as Name[]).map((name) => [chosen[name] ?? '', values[name]] as const);
  // Not by assignment: a variable may be named __proto__.
  return Object.fromEntries(entries.filter(([variable]) => variable !== ''));
}
