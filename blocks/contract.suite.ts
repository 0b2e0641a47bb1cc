import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ApplicationType } from '../src/generated/types.ts';
import { type AnyBlockKind, paletteGroups } from '../src/model/block.ts';
import type { JsonObject } from '../src/model/json.ts';
import { phases } from '../src/model/phases.ts';
import { walk } from '../src/model/references.ts';
import { schemaDiagnostics } from '../src/model/schema-diagnostics.ts';
import { deepFreeze, type Example, play, viewOf } from './example.suite.ts';

const folders = new Set(
  readdirSync(import.meta.dirname, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  ),
);
const applicationTypes: readonly ApplicationType[] = ['default', 'callback', 'module'];

/** What every kind of block must keep (house, section 6). Each block's test runs it with examples that reach every outlet. */
export function blockContract(kind: AnyBlockKind, { examples }: { readonly examples: readonly Example[] }): void {
  const { definition, schema } = kind;
  const used = applicationTypes.filter((type) => definition.phases[type].length > 0);
  const properties: JsonObject[] = [
    ...used.map((type) => definition.initial(type)),
    // Examples are checked against the schema when they are played.
    ...examples.map((example) => example.properties as JsonObject),
  ];

  describe(`contract of ${definition.kind}`, () => {
    it('has a folder, a kind and a schema of one name', () => {
      expect(folders).toContain(definition.kind);
      expect(schema.$id).toBe(`${definition.kind}.properties.schema.json`);
      const pascal = definition.kind.replace(/(^|-)([a-z0-9])/g, (_, _dash, letter: string) => letter.toUpperCase());
      expect(schema.title).toBe(`${pascal}Properties`);
    });

    it('tells people what it is', () => {
      for (const text of [definition.title, definition.summary, definition.help, definition.icon, schema.description])
        expect(text?.trim()).toBeTruthy();
      expect(definition.icon).toMatch(/^[a-z0-9-]+$/);
      expect(definition.summary).toMatch(/\.$/);
      expect(paletteGroups).toContain(definition.group);
    });

    it('gives every property of its form a title, and every tab its properties', () => {
      const tabs = new Set<string>();
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        expect(property.title, `title of ${name}`).toBeTruthy();
        if (property['x-tab'] !== undefined) tabs.add(property['x-tab']);
      }
      expect([...tabs].sort()).toEqual([...(schema['x-tabs'] ?? [])].sort());
      expect([...(schema['x-order'] ?? [])].sort()).toEqual(Object.keys(schema.properties ?? {}).sort());
    });

    it('stands somewhere, in known phases only', () => {
      expect(used.length).toBeGreaterThan(0);
      for (const type of used) for (const phase of definition.phases[type]) expect(phases).toContain(phase);
    });

    it.each(used)('has initial properties for an application of type %s that pass its schema', (type) => {
      expect(schemaDiagnostics(kind.validate, definition.initial(type))).toEqual([]);
      expect(definition.initial(type)).toEqual(definition.initial(type));
    });

    it('has outlets that are unique and depend on the properties only', () => {
      for (const each of properties) {
        const outlets = definition.outlets(deepFreeze(each));
        expect(definition.outlets(structuredClone(each))).toEqual(outlets);
        expect(new Set(outlets.map((outlet) => outlet.id)).size).toBe(outlets.length);
        for (const outlet of outlets) {
          expect(outlet.id).toMatch(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/);
          expect(outlet.label.trim()).toBeTruthy();
        }
        const ids = outlets.map((outlet) => outlet.id);
        for (const jump of definition.jumps?.(each) ?? []) expect(ids).toContain(jump.outlet);
      }
    });

    it('has a migration for every step of its version', () => {
      const steps = Array.from({ length: definition.version - 1 }, (_, index) => index + 1);
      expect((definition.migrations ?? []).map((each) => each.from)).toEqual(steps);
    });

    it('has few and short highlights', () => {
      for (const each of properties) {
        const lines = definition.highlights?.(each, viewOf(kind, { properties: each })) ?? [];
        expect(lines.length).toBeLessThanOrEqual(3);
        for (const line of lines) expect(line.trim().length > 0 && line.length <= 120, line).toBe(true);
      }
    });

    it('finds faults with codes of its own, at places of its own, in whole sentences', () => {
      for (const each of properties)
        definition.check?.(each, viewOf(kind, { properties: each }), ({ code, at, message }) => {
          expect(code.startsWith(`${definition.kind}/`), code).toBe(true);
          expect(['properties', undefined]).toContain(at?.[0]);
          expect(message).toMatch(/^\S.*[.?]$/s);
        });
    });

    it('has a schema that its own properties can be walked by', () => {
      for (const each of properties) expect(() => walk(schema, each, () => {})).not.toThrow();
    });

    it.each(examples.map((example) => [example.name, example] as const))('%s', (_, example) => {
      const result = play(kind, example);
      expect(result.outlet).toBe(example.leavesBy);
      example.expect?.(result);
    });

    it('has an example for every outlet', () => {
      const outlets = examples.flatMap((example) =>
        definition.outlets(example.properties).map((outlet: { id: string }) => outlet.id),
      );
      const reached = new Set(examples.map((example) => example.leavesBy));
      expect([...new Set(outlets)].filter((id) => !reached.has(id))).toEqual([]);
    });
  });
}
