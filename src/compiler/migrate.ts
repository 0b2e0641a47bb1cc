import type { Application, Block, Workspace } from '../generated/types.ts';
import type { BlockRegistry } from '../model/registry.ts';

/** How a block's version stands to that of its kind. `stuck`: a migration failed on these properties. */
export type VersionState = 'current' | 'migrated' | 'stuck' | 'newer' | 'unknownKind';

/** A block as its kind's present version has it. */
export interface MigratedBlock {
  readonly block: Block;
  readonly state: VersionState;
}

/** Lifts a block's properties to its kind's version. What cannot be lifted stays as it is, and its state says so. */
export function migrateBlock(block: Block, registry: BlockRegistry): MigratedBlock {
  const definition = registry.get(block.kind)?.definition;
  if (!definition) return { block, state: 'unknownKind' };
  if (block.version === definition.version) return { block, state: 'current' };
  if (block.version > definition.version) return { block, state: 'newer' };
  let { properties } = block;
  for (let version = block.version; version < definition.version; version++) {
    const migration = definition.migrations?.find(({ from }) => from === version);
    if (!migration) return { block, state: 'stuck' };
    try {
      properties = migration.migrate(properties);
    } catch {
      // The properties were somebody's; a migration may rely on what the schema of its version promised.
      return { block, state: 'stuck' };
    }
  }
  return { block: { ...block, version: definition.version, properties }, state: 'migrated' };
}

/** The application with every block migrated; the same object when no block is older than its kind. */
export function migrateApplication(application: Application, migrate: (block: Block) => Block): Application {
  let blocks: Application['blocks'] | undefined;
  for (const [id, block] of Object.entries(application.blocks)) {
    const migrated = migrate(block);
    if (migrated !== block) blocks = { ...(blocks ?? application.blocks), [id]: migrated };
  }
  return blocks ? { ...application, blocks } : application;
}

/** The workspace with every application migrated; the same object when nothing is old. */
export function migrateWorkspace(workspace: Workspace, migrate: (application: Application) => Application): Workspace {
  let applications: Workspace['applications'] | undefined;
  for (const [id, application] of Object.entries(workspace.applications)) {
    const migrated = migrate(application);
    if (migrated !== application) applications = { ...(applications ?? workspace.applications), [id]: migrated };
  }
  return applications ? { ...workspace, applications } : workspace;
}

/** Migrates workspaces, each block and application once as long as it is the same object. */
export function createMigrator(registry: BlockRegistry) {
  const blocks = new WeakMap<Block, MigratedBlock>();
  const applications = new WeakMap<Application, Application>();
  const migrated = (block: Block): MigratedBlock => {
    let found = blocks.get(block);
    if (!found) {
      found = migrateBlock(block, registry);
      blocks.set(block, found);
      // The migrated block is asked for its state later, which is the state of the block it was made from.
      blocks.set(found.block, found);
    }
    return found;
  };
  const application = (source: Application): Application => {
    let found = applications.get(source);
    if (!found) applications.set(source, (found = migrateApplication(source, (block) => migrated(block).block)));
    return found;
  };
  return {
    workspace: (source: Workspace) => migrateWorkspace(source, application),
    stateOf: (block: Block) => migrated(block).state,
  };
}
