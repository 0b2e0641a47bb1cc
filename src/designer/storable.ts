import type { Change } from '../model/change.ts';
import { deepestDocument } from '../model/read-document.ts';

/**
 * Why a change cannot become part of a workspace file, as a sentence; undefined when it can. A workspace that could be saved
 * but not opened again would be lost work.
 */
export function refuseUnstorable(change: Change): string | undefined {
  for (const { path, after } of change) {
    if (path.includes('__proto__')) return 'The name “__proto__” cannot be used.';
    const found = after === undefined ? undefined : unstorable(after, path.length);
    if (found) return found;
  }
  return undefined;
}

function unstorable(value: unknown, depth: number): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number')
    return Number.isFinite(value) ? undefined : `${value} is not a number that can be saved.`;
  if (typeof value !== 'object') return `A value of type ${typeof value} cannot be saved.`;
  if (depth > deepestDocument) return `The document would be nested more than ${deepestDocument} levels deep.`;
  for (const [key, member] of Object.entries(value)) {
    if (key === '__proto__') return 'The key “__proto__” cannot be used.';
    const found = unstorable(member, depth + 1);
    if (found) return found;
  }
  return undefined;
}
