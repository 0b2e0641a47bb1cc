import { internalsSymbol, type NodeHandleBounds, Position, useStoreApi } from '@reactflow/core';
import { useEffect, useRef } from 'react';
import type { Face } from '../faces.ts';
import { card, inletPoint, outletPoint, type Point } from './geometry.ts';
import type { CardNode } from './to-nodes.ts';

/**
 * Tells React Flow where the handles of blocks are that it has not drawn, so that a visible block's connection to one
 * outside the view is drawn too. React Flow only measures what it draws; our cards' sizes are known beforehand.
 */
export function HandlePlaces({ nodes }: { readonly nodes: readonly CardNode[] }) {
  const store = useStoreApi();
  const placed = useRef(new WeakMap<Face, true>());
  // Runs after React Flow has taken over `nodes`: its effects come first, being earlier siblings.
  useEffect(() => {
    const { nodeInternals } = store.getState();
    let changed = false;
    for (const { id, data } of nodes) {
      const node = nodeInternals.get(id);
      if (!node || (placed.current.has(data) && node[internalsSymbol]?.handleBounds)) continue;
      const known = { ...node, width: node.width ?? card.width };
      Object.defineProperty(known, internalsSymbol, {
        enumerable: false,
        value: { ...node[internalsSymbol], handleBounds: boundsOf(data) },
      });
      nodeInternals.set(id, known);
      placed.current.set(data, true);
      changed = true;
    }
    if (changed) store.setState({ nodeInternals: new Map(nodeInternals) });
  }, [nodes, store]);
  return null;
}

function boundsOf(face: Face): NodeHandleBounds {
  const at = ({ x, y }: Point) => ({
    x: x - card.handle / 2,
    y: y - card.handle / 2,
    width: card.handle,
    height: card.handle,
  });
  return {
    target: [{ id: 'in', position: Position.Left, ...at(inletPoint) }],
    source: face.outlets.map(({ id }, index) => ({ id, position: Position.Right, ...at(outletPoint(face, index)) })),
  };
}
