/** A way from one block to another. */
export interface Way {
  readonly from: string;
  readonly to: string;
  /** A block that names its target, like Go To, rather than a drawn connection. */
  readonly jumps: boolean;
}

/**
 * The ways that lead on: without those that come back to a block the flow has passed, and without jumps to blocks that are
 * reached anyhow. What is left has no loops, so that none of it pulls a block to the left of what leads to it. The flow is
 * followed from the first blocks on, in the order given.
 */
export function forward<Each extends Way>(blocks: readonly string[], ways: readonly Each[]): readonly Each[] {
  const connected = new Set(ways.filter(({ jumps, from, to }) => !jumps && from !== to).map(({ to }) => to));
  const followed = ways.filter(({ jumps, to }) => !jumps || !(connected.has(to) || to === blocks[0]));
  const out = new Map<string, Each[]>();
  for (const way of followed) {
    const known = out.get(way.from);
    if (known) known.push(way);
    else out.set(way.from, [way]);
  }
  const entered = new Set(followed.map(({ to }) => to));
  const seen = new Set<string>();
  const passed = new Set<string>();
  const back = new Set<Each>();
  const starts = [...blocks.slice(0, 1), ...blocks.filter((block) => !entered.has(block)), ...blocks];
  for (const start of starts) {
    // A stack of its own: a flow may be longer than the engine's goes deep.
    const path: { readonly block: string; next: number }[] = seen.has(start) ? [] : [{ block: start, next: 0 }];
    seen.add(start);
    if (path.length > 0) passed.add(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const way = out.get(top.block)?.[top.next++];
      if (!way) {
        passed.delete(top.block);
        path.pop();
      } else if (passed.has(way.to)) back.add(way);
      else if (!seen.has(way.to)) {
        seen.add(way.to);
        passed.add(way.to);
        path.push({ block: way.to, next: 0 });
      }
    }
  }
  return followed.filter((way) => !back.has(way));
}
