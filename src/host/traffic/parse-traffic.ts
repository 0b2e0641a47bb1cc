import type { Diagnostic, Json, Traffic } from '../../generated/types.ts';
import { validateTraffic } from '../../generated/validate/traffic.js';
import { readDocument } from '../../model/read-document.ts';

/** Traffic that can be simulated, and what is wrong with it. Without `traffic` it was refused. */
export interface ParsedTraffic {
  readonly traffic?: Traffic;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads traffic from JSON text or from a value already parsed; anybody may have written it. Never throws. */
export function parseTraffic(source: string | Json): ParsedTraffic {
  const { value, diagnostics } = readDocument(source, {
    ...{ name: 'traffic', schemaVersion: 1, validate: validateTraffic },
  });
  return value === undefined ? { diagnostics } : { traffic: value, diagnostics };
}

export { numbered, trafficFaults } from '../../model/traffic-faults.ts';
