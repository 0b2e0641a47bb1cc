import type { Configuration, Diagnostic, Json } from '../generated/types.ts';
import { validateConfiguration } from '../generated/validate/configuration.js';
import { toPointer } from '../model/pointer.ts';
import { readDocument } from '../model/read-document.ts';
import type { BlockRegistry } from '../model/registry.ts';
import { configurationSchemaVersion } from './emit.ts';
import { hashOf } from './hash.ts';

/** What reading a configuration gives: the configuration when it can be executed, and what is wrong with it. */
export interface ParsedConfiguration {
  readonly configuration?: Configuration;
  readonly diagnostics: readonly Diagnostic[];
}

/** What reading a configuration may be told. */
export interface ParseConfigurationOptions {
  /** The kinds of blocks that whoever executes it knows; left out, any kind is taken. */
  readonly registry?: BlockRegistry;
}

/**
 * Reads a configuration from JSON text or from a value already parsed, whoever wrote it. What is not one, names steps and
 * programs that are not in it, or has steps of a kind that nobody knows, is refused. One that was changed after it was
 * compiled opens with a warning.
 */
export function parseConfiguration(
  source: string | Json,
  { registry }: ParseConfigurationOptions = {},
): ParsedConfiguration {
  const { value, diagnostics } = readDocument(source, {
    name: 'configuration',
    schemaVersion: configurationSchemaVersion,
    validate: validateConfiguration,
  });
  if (!value) return { diagnostics };
  const faults = [...danglingIn(value), ...(registry ? unknownKindsIn(value, registry) : [])];
  if (faults.length > 0) return { diagnostics: faults };
  if (value.hash === hashOf(value)) return { configuration: value, diagnostics: [] };
  return {
    configuration: value,
    diagnostics: [
      {
        code: 'configuration/changed',
        severity: 'warning',
        at: '/hash',
        message: 'The configuration was changed after it was compiled: its content does not fit its hash.',
      },
    ],
  };
}

/** Names that lead nowhere: a call would come to a step or a program that is not there. */
function danglingIn(configuration: Configuration): Diagnostic[] {
  const found: Diagnostic[] = [];
  const expect = (collection: object, key: string | null | undefined, at: readonly string[], what: string) => {
    if (key === null || key === undefined || Object.hasOwn(collection, key)) return;
    found.push({
      code: 'configuration/dangling',
      severity: 'error',
      at: toPointer(at),
      message: `There is no ${what} “${key}” in this configuration.`,
    });
  };
  for (const [id, { start, finalize, steps }] of Object.entries(configuration.programs)) {
    expect(steps, start, ['programs', id, 'start'], 'step');
    expect(steps, finalize, ['programs', id, 'finalize'], 'step');
    for (const [step, { next }] of Object.entries(steps))
      for (const [outlet, to] of Object.entries(next))
        expect(steps, to, ['programs', id, 'steps', step, 'next', outlet], 'step');
  }
  for (const [index, { program }] of configuration.numbers.entries())
    expect(configuration.programs, program, ['numbers', String(index), 'program'], 'program');
  for (const [index, { settings }] of configuration.queues.entries()) {
    const at = ['queues', String(index), 'settings'];
    expect(configuration.programs, settings?.callbackApplication, [...at, 'callbackApplication'], 'program');
    expect(configuration.businessHours, settings?.businessHours, [...at, 'businessHours'], 'Business Hours object');
  }
  return found;
}

/** Steps that nobody here can execute: a call that came to one would end there with a failure. */
function unknownKindsIn({ programs }: Configuration, registry: BlockRegistry): Diagnostic[] {
  return Object.entries(programs).flatMap(([program, { steps }]) =>
    Object.entries(steps).flatMap(([step, { kind, name }]) =>
      registry.get(kind)
        ? []
        : {
            code: 'configuration/unknown-kind',
            severity: 'error' as const,
            at: toPointer(['programs', program, 'steps', step, 'kind']),
            message: `There is no kind of block “${kind}” here: a call that comes to “${name}” cannot go on.`,
          },
    ),
  );
}
