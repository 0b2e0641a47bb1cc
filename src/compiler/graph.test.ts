import fc from 'fast-check';
import { expect, it } from 'vitest';
import { reachableFrom, stronglyConnected } from './graph.ts';

const size = 12;
const graphs = fc.array(fc.array(fc.nat(size - 1), { maxLength: 3 }), { minLength: size, maxLength: size });

it('groups two nodes exactly when each can be reached from the other', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const next = (node: number) => graph[node] ?? [];
      const nodes = graph.keys();
      const groups = stronglyConnected(nodes, next);
      const groupOf = new Map(groups.flatMap((group, index) => group.map((node) => [node, index] as const)));
      for (const a of graph.keys())
        for (const b of graph.keys()) {
          const together = reachableFrom([a], next).has(b) && reachableFrom([b], next).has(a);
          expect(groupOf.get(a) === groupOf.get(b)).toBe(together);
        }
    }),
  );
});

it('puts a group before the groups that lead to it', () => {
  expect(stronglyConnected(['a'], (node) => (node === 'a' ? ['b'] : []))).toEqual([['b'], ['a']]);
});

it('walks a hundred thousand nodes in a row without running out of stack', () => {
  const length = 100_000;
  const groups = stronglyConnected([0], (node) => (node < length ? [node + 1] : []));
  expect(groups).toHaveLength(length + 1);
});
