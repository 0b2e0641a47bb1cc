import type { Application, Diagnostic, Workspace } from '../generated/types.ts';
import { validateApplication, validateWorkspace } from '../generated/validate/workspace.js';
import { isJsonObject, own } from '../model/json.ts';
import { toPointer } from '../model/pointer.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { planFindings } from './plan-findings.ts';

/** Faults after which nobody can rely on the shape of a value; the others are a matter of one field. */
const shapeFaults: ReadonlySet<string> = new Set(['schema/type', 'schema/required', 'schema/discriminator']);

/** The same for an application, whose type and phases are looked up in tables. */
const applicationFaults: ReadonlySet<string> = new Set([...shapeFaults, 'schema/enum']);

/** Findings of the schemas about the workspace, and what of it has the right shape. */
export interface Validated {
  readonly diagnostics: readonly Diagnostic[];
  /** False when the collections themselves are broken: nothing further can be said. */
  readonly isReadable: boolean;
  /** Ids of the applications whose shape is right. */
  readonly readable: ReadonlySet<string>;
}

/** Validates a workspace by its schemas, looking again only at applications and collections that are new. */
export function createValidator(): (workspace: Workspace) => Validated {
  const applications = new WeakMap<Application, readonly Diagnostic[]>();
  let last: { readonly workspace: Workspace; readonly diagnostics: readonly Diagnostic[] } | undefined;

  function collectionFindings(workspace: Workspace): readonly Diagnostic[] {
    if (!last || !sameCollections(last.workspace, workspace))
      last = { workspace, diagnostics: schemaDiagnostics(validateWorkspace, withoutLarge(workspace)) };
    return last.diagnostics;
  }

  function applicationFindings(application: Application): readonly Diagnostic[] {
    // What is not an object cannot be a key of a WeakMap.
    if (typeof application !== 'object' || application === null)
      return schemaDiagnostics(validateApplication, application);
    let found = applications.get(application);
    if (!found) applications.set(application, (found = schemaDiagnostics(validateApplication, application)));
    return found;
  }

  return (workspace) => {
    // With nothing to look into, nothing is remembered either: what is remembered leaves the applications out.
    const hasApplications = isJsonObject(workspace) && isJsonObject(workspace.applications);
    const diagnostics = hasApplications
      ? [...collectionFindings(workspace)]
      : schemaDiagnostics(validateWorkspace, workspace);
    if (diagnostics.some(({ code }) => shapeFaults.has(code)))
      return { diagnostics, isReadable: false, readable: new Set() };
    for (const [id, plan] of Object.entries(workspace.trafficPlans ?? {}))
      for (const each of planFindings(plan))
        diagnostics.push({ ...each, at: toPointer(['trafficPlans', id]) + each.at });
    const readable = new Set<string>();
    for (const [id, application] of Object.entries(workspace.applications)) {
      const found = applicationFindings(application);
      const base = toPointer(['applications', id]);
      for (const each of found) diagnostics.push({ ...each, at: base + each.at });
      if (!found.some(({ code }) => applicationFaults.has(code))) readable.add(id);
    }
    return { diagnostics, isReadable: true, readable };
  };
}

/** The workspace without what is looked into part by part. A collection of plans that is none stays, to be found. */
function withoutLarge(workspace: Workspace): Workspace {
  const { trafficPlans } = workspace;
  return { ...workspace, applications: {}, ...(isJsonObject(trafficPlans) ? { trafficPlans: {} } : {}) };
}

/** True when the workspaces differ at most in what is looked into part by part. */
export function sameCollections(a: Workspace, b: Workspace): boolean {
  // A member is looked up by the name the other workspace has for it.
  const other = a as unknown as Record<string, unknown>;
  const isSame = ([name, value]: [string, unknown]) =>
    name === 'applications' ||
    own(other, name) === value ||
    (name === 'trafficPlans' && isJsonObject(value) && isJsonObject(own(other, name)));
  return Object.keys(a).length === Object.keys(b).length && Object.entries(b).every(isSame);
}
