import type { AnyBlockKind, Behavior, PreparingBehavior } from './block.ts';

/** The kinds of blocks there are, in palette order. Compiler and designer receive it; they never know a kind by name. */
export interface BlockRegistry {
  readonly kinds: readonly AnyBlockKind[];
  /** The kind of that name; undefined when a document names one that does not exist. */
  get(kind: string): AnyBlockKind | undefined;
}

/** What the runtime needs of the kinds: how their steps behave. */
// biome-ignore lint/suspicious/noExplicitAny: behaviours of different types meet here; the compiler made each step for its own kind
export type Behaviors = ReadonlyMap<string, Behavior<any, any> | PreparingBehavior<any, any>>;

/** A registry of kinds. Throws when two have the same name. */
export function createRegistry(kinds: readonly AnyBlockKind[]): BlockRegistry {
  const byName = new Map<string, AnyBlockKind>();
  for (const kind of kinds) {
    const name = kind.definition.kind;
    if (byName.has(name)) throw new Error(`two kinds of blocks are named ${name}`);
    byName.set(name, kind);
  }
  return { kinds, get: (name) => byName.get(name) };
}

/** The behaviours of a registry, for a runtime. */
export function behaviorsOf(registry: BlockRegistry): Behaviors {
  return new Map(registry.kinds.map(({ definition, behavior }) => [definition.kind, behavior]));
}
