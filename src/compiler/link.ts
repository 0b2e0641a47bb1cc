import type { Application, Block, Diagnostic, Workspace } from '../generated/types.ts';
import type { AnyBlockKind } from '../model/block.ts';
import { entryOf, type FlowEdge, flowOf, startOf } from '../model/flow.ts';
import { toPointer } from '../model/pointer.ts';
import { type ExpressionUse, expressionsIn, type Reference, referencesIn } from '../model/references.ts';
import type { BlockRegistry } from '../model/registry.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { reachableFrom } from './graph.ts';
import type { VersionState } from './migrate.ts';
import { openChoicesIn } from './open-choices.ts';
import type { DraftPlace } from './saved.ts';
import { createSurroundings, type Surroundings } from './surroundings.ts';

/** A block with everything that is known from itself alone. The same object while block and place stay the same. */
export interface LinkedBlock {
  readonly id: string;
  /** JSON Pointer to the block. */
  readonly pointer: string;
  readonly block: Block;
  readonly state: VersionState;
  /** Undefined when the kind is unknown. */
  readonly kind: AnyBlockKind | undefined;
  /** What its properties lack by the kind's schema, at JSON Pointers into the workspace. */
  readonly faults: readonly Diagnostic[];
  /** The kind may be asked about the properties: they are of its version and fit its schema. */
  readonly isValid: boolean;
  readonly references: readonly Reference[];
  readonly expressions: readonly ExpressionUse[];
  /** Collections from which the block chooses at run time, by a variable or an expression. */
  readonly openChoices: readonly string[];
}

/** An application with its flow, its places resolved. */
export interface LinkedApplication {
  readonly id: string;
  /** JSON Pointer to the application. */
  readonly pointer: string;
  readonly application: Application;
  /** In the order of their ids. */
  readonly blocks: ReadonlyMap<string, LinkedBlock>;
  readonly flow: ReadonlyMap<string, readonly FlowEdge[]>;
  readonly start: string | null;
  /** Entry of Finalize, to which a call goes that ends. */
  readonly finalize: string | null;
  /** Blocks that a call can come to. */
  readonly reachable: ReadonlySet<string>;
  /** The blocks of `reachable`, in the order of their ids. */
  readonly executed: readonly LinkedBlock[];
  readonly surroundings: Surroundings;
  /** Applications called as modules, each with the block that calls it first. */
  readonly calls: ReadonlyMap<string, LinkedBlock>;
}

/** The workspace as checks see it. Applications of the wrong shape are not in it. */
export interface LinkedWorkspace {
  /** As it is saved: rules and Call-In groups without their drafts. */
  readonly workspace: Workspace;
  /** Rules and Call-In groups with unsaved changes. */
  readonly drafts: readonly DraftPlace[];
  readonly registry: BlockRegistry;
  /** In the order of their ids. */
  readonly applications: ReadonlyMap<string, LinkedApplication>;
}

/** Links a block found at a place. */
function linkBlock(
  id: string,
  pointer: string,
  block: Block,
  state: VersionState,
  registry: BlockRegistry,
): LinkedBlock {
  const kind = registry.get(block.kind);
  const isReadable = state === 'current' || state === 'migrated';
  const faults = kind && isReadable ? schemaDiagnostics(kind.validate, block.properties, `${pointer}/properties`) : [];
  const isValid = kind !== undefined && isReadable && faults.length === 0;
  return {
    id,
    pointer,
    block,
    state,
    kind,
    faults,
    isValid,
    references: kind && isReadable ? referencesIn(kind.schema, block.properties) : [],
    expressions: kind && isReadable ? expressionsIn(kind.schema, block.properties) : [],
    openChoices: kind && isValid ? openChoicesIn(kind.schema, block.properties) : [],
  };
}

/** Links an application whose blocks are linked by `block`. */
function linkApplication(
  id: string,
  application: Application,
  surroundings: Surroundings,
  registry: BlockRegistry,
  block: (id: string, pointer: string, block: Block) => LinkedBlock,
): LinkedApplication {
  const pointer = toPointer(['applications', id]);
  const blocks = new Map<string, LinkedBlock>();
  for (const key of Object.keys(application.blocks).sort())
    blocks.set(key, block(key, pointer + toPointer(['blocks', key]), application.blocks[key] as Block));
  const flow = flowOf(application, registry);
  const start = startOf(application);
  const finalize = entryOf(application, 'finalize');
  const calls = new Map<string, LinkedBlock>();
  for (const each of blocks.values()) {
    const called = each.isValid ? each.kind?.definition.calls?.(each.block.properties) : undefined;
    if (called && !calls.has(called)) calls.set(called, each);
  }
  const reachable = reachableFrom(
    [start, finalize].filter((each) => each !== null),
    (node) => targetsOf(flow, node),
  );
  const executed = [...blocks.values()].filter((each) => reachable.has(each.id));
  return { id, pointer, application, blocks, flow, start, finalize, surroundings, calls, reachable, executed };
}

/** Blocks that a block leads to, in the order of its outlets. */
export function targetsOf(flow: LinkedApplication['flow'], block: string): string[] {
  const targets: string[] = [];
  for (const { to } of flow.get(block) ?? []) if (to !== null) targets.push(to);
  return targets;
}

/** Links workspaces, each block and application once as long as it and its surroundings are the same objects. */
export function createLinker(registry: BlockRegistry, stateOf: (block: Block) => VersionState) {
  const surroundingsOf = createSurroundings();
  const blocks = new WeakMap<Block, LinkedBlock>();
  const applications = new WeakMap<Application, LinkedApplication>();

  function block(id: string, pointer: string, source: Block): LinkedBlock {
    const before = blocks.get(source);
    if (before?.pointer === pointer) return before;
    const made = linkBlock(id, pointer, source, stateOf(source), registry);
    blocks.set(source, made);
    return made;
  }

  function application(id: string, source: Application, surroundings: Surroundings): LinkedApplication {
    const before = applications.get(source);
    if (before?.id === id && before.surroundings === surroundings) return before;
    const made = linkApplication(id, source, surroundings, registry, block);
    applications.set(source, made);
    return made;
  }

  return (workspace: Workspace, drafts: readonly DraftPlace[]): LinkedWorkspace => {
    const linked = new Map<string, LinkedApplication>();
    for (const id of Object.keys(workspace.applications).sort()) {
      const source = workspace.applications[id] as Application;
      linked.set(id, application(id, source, surroundingsOf(source, workspace)));
    }
    return { workspace, drafts, registry, applications: linked };
  };
}
