import { variablesIn } from '../../expressions/index.ts';
import type { Application, Block } from '../../generated/types.ts';
import { expressionsIn, referencesIn } from '../../model/references.ts';
import type { BlockRegistry } from '../../model/registry.ts';

/** Ids of the blocks that write and that read a variable. */
export interface VariableUses {
  readonly writers: readonly string[];
  readonly readers: readonly string[];
}

interface Uses {
  readonly writes: ReadonlySet<string>;
  readonly reads: ReadonlySet<string>;
}

/** A block is a value: what it uses is found once. */
const known = new WeakMap<Block, Uses>();

function usesOf(block: Block, registry: BlockRegistry): Uses {
  const before = known.get(block);
  if (before) return before;
  const kind = registry.get(block.kind);
  const references = kind ? referencesIn(kind.schema, block.properties) : [];
  const variables = references.filter(({ collection, hidden }) => collection === 'variables' && !hidden);
  const expressions = kind ? expressionsIn(kind.schema, block.properties) : [];
  const uses = {
    writes: new Set([
      ...variables.filter(({ writes }) => writes).map(({ key }) => key),
      ...(kind?.definition.writes ? readable(() => kind.definition.writes?.(block.properties) ?? []) : []),
    ]),
    reads: new Set([
      ...variables.filter(({ writes }) => !writes).map(({ key }) => key),
      ...expressions
        .filter(({ language, hidden }) => language === 'cel' && !hidden)
        .flatMap(({ text }) => variablesIn(text).map(({ name }) => name)),
    ]),
  };
  known.set(block, uses);
  return uses;
}

/** Properties may not fit their schema yet; then nothing is known of them. */
function readable(read: () => readonly string[]): readonly string[] {
  try {
    return read();
  } catch {
    return [];
  }
}

/** Who writes and reads each variable of an application, by name. */
export function variableUses(application: Application, registry: BlockRegistry): ReadonlyMap<string, VariableUses> {
  const found = new Map<string, { writers: string[]; readers: string[] }>();
  const entry = (name: string) => {
    const there = found.get(name) ?? { writers: [], readers: [] };
    found.set(name, there);
    return there;
  };
  for (const [id, block] of Object.entries(application.blocks)) {
    const { writes, reads } = usesOf(block, registry);
    for (const name of writes) entry(name).writers.push(id);
    for (const name of reads) entry(name).readers.push(id);
  }
  return found;
}
