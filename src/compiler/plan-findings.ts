import type { Diagnostic, Traffic } from '../generated/types.ts';
import { validateTraffic } from '../generated/validate/traffic.js';
import { isJsonObject } from '../model/json.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';

const known = new WeakMap<Traffic, readonly Diagnostic[]>();

/**
 * What the schema says against a traffic plan, from the plan on; warnings, for nothing that is compiled has a part in plans.
 * A plan may hold a hundred thousand moments: each is looked at once.
 */
export function planFindings(plan: Traffic): readonly Diagnostic[] {
  // What is not an object cannot be a key of a WeakMap.
  if (!isJsonObject(plan)) return findings(plan);
  let found = known.get(plan);
  if (!found) known.set(plan, (found = findings(plan)));
  return found;
}

function findings(plan: unknown): readonly Diagnostic[] {
  return schemaDiagnostics(validateTraffic, plan).map((each) => ({ ...each, severity: 'warning' }));
}
