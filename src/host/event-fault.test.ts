import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventShapes } from '../generated/event-shapes.ts';
import { validateEvent } from '../generated/validate/records.js';
import type { Shape } from '../model/shape.ts';
import { eventFault } from './event-fault.ts';

/** A value that fits a shape. */
function fitting(shape: Shape): unknown {
  if (shape.const !== undefined) return shape.const;
  if (shape.enum) return shape.enum[0];
  const type = typeof shape.type === 'string' ? shape.type : shape.type?.[0];
  if (type === 'object')
    return Object.fromEntries(
      Object.entries(shape.properties ?? {}).map(([key, property]) => [key, fitting(property)] as const),
    );
  if (type === 'array') return shape.items ? [fitting(shape.items)] : [];
  if (type === 'integer' || type === 'number') return shape.minimum ?? 1;
  return type === 'boolean' ? true : 'text';
}

/** The value with whatever stands at one of its places replaced or taken away. */
function bent(value: unknown, place: number, by: unknown): unknown {
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (each: unknown) => {
    if (typeof each !== 'object' || each === null) return;
    // Objects and arrays alike are written by key here.
    const holder = each as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      walk(holder[key]);
    }
  };
  const copy: unknown = structuredClone(value);
  walk(copy);
  const found = places[place % places.length];
  if (found) found.holder[found.key] = by;
  return copy;
}

describe('the fault of an event', () => {
  it.each(Object.keys(eventShapes))('is none for %s as the schema has it', (type) => {
    const event = fitting(eventShapes[type] ?? {});
    expect(validateEvent(event)).toBe(true);
    expect(eventFault(event)).toBeUndefined();
  });

  it('is found exactly where the validator made from the schema finds one', () => {
    const events = Object.values(eventShapes).map(fitting);
    fc.assert(
      fc.property(fc.constantFrom(...events), fc.nat(200), fc.jsonValue(), (event, place, by) => {
        const told = bent(event, place, by);
        expect(eventFault(told) === undefined).toBe(validateEvent(told));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([null, undefined, 5, 'call.hungUp', [], [{ type: 'call.hungUp' }], { type: '__proto__' }])(
    'is told for %j',
    (told) => expect(eventFault(told)).toMatch(/^This is not an event: /),
  );
});
