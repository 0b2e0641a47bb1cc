import type { Json, VariableType } from '../../generated/types.ts';

/** Longest text a variable may hold, in UTF-16 units. */
export const longestText = 64 * 1024;

/** Most that the variables of one program may hold together, in UTF-16 units of their JSON. */
export const mostHeld = 256 * 1024;

/** Values up to this size are never counted against the total: counting them would cost more than they do. */
const small = 256;

/** A value as a variable of a type keeps it, or why it cannot. */
export type Fitted = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly reason: string };

/** True for small values of the very type, which are most: they can be assigned without fitting or counting anything. */
export function fitsAsItIs(value: Json, type: VariableType): boolean {
  switch (typeof value) {
    case 'string':
      return type === 'string' && value.length <= small;
    case 'number':
      return type === 'integer' && Number.isSafeInteger(value);
    case 'boolean':
      return type === 'boolean';
    default:
      return value === null;
  }
}

/**
 * Fits a value to the type of the variable that receives it. What callers enter and services send is text, so digits
 * become a number where a number is wanted, and numbers become text where text is wanted; anything else must be of the type.
 */
export function fitValue(value: Json, type: VariableType): Fitted {
  if (value === null) return { ok: true, value };
  switch (type) {
    case 'string':
      if (typeof value === 'string') return limited(value);
      if (typeof value === 'number' || typeof value === 'boolean') return { ok: true, value: String(value) };
      break;
    case 'integer':
      if (typeof value === 'number' && Number.isSafeInteger(value)) return { ok: true, value };
      if (typeof value === 'string' && /^[+-]?[0-9]{1,15}$/.test(value)) return { ok: true, value: Number(value) };
      break;
    case 'number':
      if (typeof value === 'number' && Number.isFinite(value)) return { ok: true, value };
      if (typeof value === 'string' && /^[+-]?[0-9]{1,15}(\.[0-9]{1,15})?$/.test(value))
        return { ok: true, value: Number(value) };
      break;
    case 'boolean':
      if (typeof value === 'boolean') return { ok: true, value };
      if (value === 'true' || value === 'false') return { ok: true, value: value === 'true' };
      break;
    case 'list':
      if (Array.isArray(value)) return limited(value);
      break;
    case 'object':
      if (typeof value === 'object' && !Array.isArray(value)) return limited(value);
      break;
  }
  return { ok: false, reason: `a value of type ${typeName(value)} does not fit a variable of type ${type}` };
}

function limited(value: Json): Fitted {
  if (typeof value === 'string')
    return value.length <= longestText
      ? { ok: true, value }
      : { ok: false, reason: `the text has ${value.length} characters; a variable holds at most ${longestText}` };
  const size = sizeOf(value);
  return size <= mostHeld
    ? { ok: true, value }
    : { ok: false, reason: `the value takes ${size} characters; at most ${mostHeld} are kept` };
}

/** True when assigning the value can make the variables of a session too large, so that they must be counted. */
export function needsCounting(value: Json): boolean {
  return typeof value === 'string' ? value.length > small : typeof value === 'object' && value !== null;
}

/** What a value takes up, in UTF-16 units of its JSON. */
export function sizeOf(value: Json): number {
  return typeof value === 'string' ? value.length : JSON.stringify(value).length;
}

function typeName(value: Json): string {
  return Array.isArray(value) ? 'list' : typeof value;
}
