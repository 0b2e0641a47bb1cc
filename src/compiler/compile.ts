import type { Configuration, Diagnostic, Workspace } from '../generated/types.ts';
import { hasErrors, sortDiagnostics } from '../model/diagnostic.ts';
import { own } from '../model/json.ts';
import { parsePointer } from '../model/pointer.ts';
import type { BlockRegistry } from '../model/registry.ts';
import { emitConfiguration } from './emit.ts';
import { createLinker } from './link.ts';
import { createLowerer } from './lower.ts';
import { createMigrator } from './migrate.ts';
import { type Needed, neededFor } from './needed.ts';
import { createChecker } from './run-checks.ts';
import { createSavedView } from './saved.ts';
import { createValidator, type Validated } from './validate.ts';

/** What to compile. */
export interface CompileOptions {
  /**
   * Ids of the applications to compile, with the modules they call and the Callback applications of their queues; findings
   * about anything else are left out. Without it, the whole workspace.
   */
  readonly applications?: readonly string[];
}

/** What compiling gives. An error among the findings forbids a configuration. */
export interface Compilation {
  readonly configuration?: Configuration;
  /** Worst first. Places are JSON Pointers into the workspace. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles again and again, looking only at what is new: whoever keeps a workspace open keeps one. */
export interface Compiler {
  compile(workspace: Workspace, options?: CompileOptions): Compilation;
}

/** Compiles a workspace once. The same workspace gives the same configuration, byte for byte, in whatever order its keys stand. */
export function compile(
  workspace: Workspace,
  options: CompileOptions & { readonly registry: BlockRegistry },
): Compilation {
  return createCompiler(options.registry).compile(workspace, options);
}

/**
 * A compiler that remembers what it found out about blocks, applications and collections by their identity. It relies on
 * values never being changed in place, as commands and changes do.
 */
export function createCompiler(registry: BlockRegistry): Compiler {
  const migrate = createMigrator(registry);
  const validate = createValidator();
  const link = createLinker(registry, migrate.stateOf);
  const savedView = createSavedView();
  const checker = createChecker(registry);
  const lower = createLowerer();

  return {
    compile(source, { applications } = {}) {
      const validated = validate(source);
      if (!validated.isReadable) return { diagnostics: sortDiagnostics(validated.diagnostics) };
      const { workspace, drafts } = savedView(migrate.workspace(readablePart(source, validated)));
      const linked = link(workspace, drafts);
      const needed = neededFor(linked, applications);
      const diagnostics = sortDiagnostics([
        ...unknownApplications(source, applications),
        ...relevant(source, validated.diagnostics, needed, applications),
        ...relevant(source, checker.ofWorkspace(linked), needed, applications),
        ...[...linked.applications.values()]
          .filter(({ id }) => needed.applications.has(id))
          .flatMap((application) => checker.ofApplication(application, linked)),
      ]);
      if (hasErrors(diagnostics)) return { diagnostics };
      const { stepsOf, texts } = lower(linked);
      return { configuration: emitConfiguration(linked, needed, stepsOf, texts), diagnostics };
    },
  };
}

function readablePart(workspace: Workspace, { readable }: Validated): Workspace {
  const all = Object.entries(workspace.applications);
  if (all.every(([id]) => readable.has(id))) return workspace;
  return { ...workspace, applications: Object.fromEntries(all.filter(([id]) => readable.has(id))) };
}

function unknownApplications(workspace: Workspace, wanted: readonly string[] = []): Diagnostic[] {
  return wanted
    .filter((id) => own(workspace.applications, id) === undefined)
    .map((id) => ({
      code: 'reference/missing',
      severity: 'error',
      at: '/applications',
      message: `There is no application “${id}” to compile.`,
    }));
}

/** Of findings outside the flows, those about what is being compiled; about everything when everything is. */
function relevant(
  { phoneNumbers, callbackSettings }: Workspace,
  diagnostics: readonly Diagnostic[],
  needed: Needed,
  wanted: readonly string[] | undefined,
): readonly Diagnostic[] {
  if (!wanted) return diagnostics;
  const hasRows = Object.values(callbackSettings.rows).some(({ virtualQueue = '' }) => needed.queues.has(virtualQueue));
  const isRelevant: Readonly<Record<string, (id: string, below: string) => boolean>> = {
    applications: (id) => wanted.includes(id) || needed.applications.has(id),
    virtualQueues: (id) => needed.queues.has(id),
    businessHours: (id) => needed.businessHours.has(id),
    specialDays: (id) => needed.specialDays.has(id),
    numberRules: (id) => needed.numberRules.has(id),
    capacityRules: (id) => needed.capacityRules.has(id),
    regionAffinityRules: (id) => needed.regionAffinityRules.has(id),
    // No configuration has a part in them.
    trafficPlans: () => false,
    phoneNumbers: (id) => needed.wanted.has(own(phoneNumbers, id)?.application ?? ''),
    callbackSettings: (part, id) =>
      // What is wrong in DEFAULT matters where a row inherits from it.
      part === 'default' ? hasRows : needed.queues.has(own(callbackSettings.rows, id)?.virtualQueue ?? ''),
  };
  return diagnostics.filter(({ at }) => {
    const [collection = '', id, below = ''] = parsePointer(at);
    return id === undefined || (own(isRelevant, collection)?.(id, below) ?? true);
  });
}
