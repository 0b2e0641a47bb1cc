import type { Effect, Json, Variables } from '../../generated/types.ts';
import type { LinkedProgram } from './link.ts';

/** Stands in traces where the value of a secure variable would. */
export const mask = '••••';

/** Variables with the values of secure ones masked; a variable without a value shows that it has none. */
export function maskVariables(program: LinkedProgram, variables: Variables): Variables {
  if (!program.guarded) return variables;
  const entries = Object.entries(variables).map(([name, value]): [string, Json] => [
    name,
    value !== null && program.variables.get(name)?.secure ? mask : value,
  ]);
  return Object.fromEntries(entries);
}

/** Effects as a trace may show them: every text in them that holds one of the secrets has it masked. */
export function maskEffects(effects: readonly Effect[], secrets: readonly string[]): Effect[] {
  // Masking changes texts and numbers inside an effect, never its type.
  return effects.map(
    (effect) => ({ ...(maskSecrets({ ...effect }, secrets) as Effect), id: effect.id, type: effect.type }) as Effect,
  );
}

/** A value in which every text that holds one of the secrets has it masked, keys left alone. */
export function maskSecrets(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string') return maskText(value, secrets);
  if (typeof value === 'number') return secrets.includes(String(value)) ? mask : value;
  if (Array.isArray(value)) return value.map((each) => maskSecrets(each, secrets));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, maskSecrets(each, secrets)]));
}

/** A text with every secret in it masked. */
export function maskText(text: string, secrets: readonly string[]): string {
  let masked = text;
  for (const secret of secrets) masked = masked.replaceAll(secret, mask);
  return masked;
}

/** The texts by which a value can be recognised where it was put into other text. */
export function secretsOf(value: Json): readonly string[] {
  if (value === null || value === '' || typeof value === 'boolean') return [];
  if (typeof value === 'object') return Object.values(value).flatMap(secretsOf);
  return [String(value)];
}
