/** Everything that can be reached from `starts`, the starts included. */
export function reachableFrom<Node>(starts: Iterable<Node>, next: (node: Node) => Iterable<Node>): Set<Node> {
  const found = new Set(starts);
  // A set is iterated in the order of insertion, additions during the iteration included.
  for (const node of found) for (const each of next(node)) found.add(each);
  return found;
}

interface Visit<Node> {
  readonly node: Node;
  readonly rest: Iterator<Node>;
}

/**
 * Groups of nodes that all lead to one another (Tarjan), each node in exactly one group; a group comes before the groups
 * that lead to it. Written without recursion: a flow of a hundred thousand blocks in a row is slow to draw, not an error.
 */
export function stronglyConnected<Node>(nodes: Iterable<Node>, next: (node: Node) => Iterable<Node>): Node[][] {
  const groups: Node[][] = [];
  const order = new Map<Node, number>();
  const lowest = new Map<Node, number>();
  const open: Node[] = [];
  const isOpen = new Set<Node>();
  const enter = (node: Node): Visit<Node> => {
    order.set(node, order.size);
    lowest.set(node, order.size - 1);
    open.push(node);
    isOpen.add(node);
    return { node, rest: next(node)[Symbol.iterator]() };
  };
  const lower = (node: Node, to: number) => lowest.set(node, Math.min(lowest.get(node) as number, to));
  for (const root of nodes) {
    if (order.has(root)) continue;
    const visits = [enter(root)];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { node, rest } = visit;
      const step = rest.next();
      if (!step.done) {
        if (!order.has(step.value)) visits.push(enter(step.value));
        else if (isOpen.has(step.value)) lower(node, order.get(step.value) as number);
        continue;
      }
      visits.pop();
      const caller = visits.at(-1);
      if (caller) lower(caller.node, lowest.get(node) as number);
      if (lowest.get(node) === order.get(node)) {
        const group = open.splice(open.lastIndexOf(node));
        for (const each of group) isOpen.delete(each);
        groups.push(group);
      }
    }
  }
  return groups;
}
