import type { AnyBlockKind } from '../src/model/block.ts';
import { toPointer } from '../src/model/pointer.ts';
import { type Example, viewOf } from './example.suite.ts';

/** What a kind's own check says about properties, one line per finding: severity, code without the kind, place. */
export function findings(
  kind: AnyBlockKind,
  properties: unknown,
  around: Omit<Example, 'name' | 'properties' | 'leavesBy'> = {},
): string[] {
  const found: string[] = [];
  kind.definition.check?.(properties, viewOf(kind, { properties, ...around }), ({ severity, code, at = [] }) =>
    found.push(`${severity} ${code.slice(kind.definition.kind.length + 1)} at ${toPointer(at)}`),
  );
  return found;
}
