import type { Diagnostic, Json, Scenario } from '../generated/types.ts';
import { validateScenario } from '../generated/validate/scenario.js';
import { readDocument } from '../model/read-document.ts';

/** The version of the scenario format that this code reads. */
export const scenarioSchemaVersion = 1;

/** A scenario that can be run, and what is wrong with it. Without `scenario` it was refused. */
export interface ParsedScenario {
  readonly scenario?: Scenario;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a scenario from JSON text or from a value already parsed; anybody may have written it. Never throws. */
export function parseScenario(source: string | Json): ParsedScenario {
  const { value, diagnostics } = readDocument(source, {
    name: 'scenario',
    schemaVersion: scenarioSchemaVersion,
    validate: validateScenario,
  });
  return value === undefined ? { diagnostics } : { scenario: value, diagnostics };
}
