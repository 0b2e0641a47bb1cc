import type { Edge, Node } from '@reactflow/core';
import type { Application } from '../../generated/types.ts';
import type { Face, Faces } from '../faces.ts';
import { type Band, bandOf, card, cardHeight, placeOf } from './geometry.ts';

/** A block as React Flow draws it. */
export type CardNode = Node<Face, 'block'>;

/** What an edge knows beyond its ends. */
export interface EdgeFacts {
  readonly by: 'connection' | 'jump';
  readonly tone?: 'success' | 'failure';
}

/**
 * Nodes of an application. One that looks the same keeps its object, so that React Flow leaves it alone. React Flow writes
 * into its nodes, so they are replaced, never frozen.
 */
export function toNodes(
  application: Application,
  faces: Faces,
  bands: readonly Band[],
  selected: ReadonlySet<string>,
  previous: ReadonlyMap<string, CardNode>,
): CardNode[] {
  return Object.entries(application.blocks).flatMap(([id, block]) => {
    const face = faces.get(id);
    if (!face) return [];
    const { corner } = bandOf(bands, block.phase);
    const at = placeOf(application, id);
    const x = corner.x + at.x;
    const y = corner.y + at.y;
    const isSelected = selected.has(id);
    const before = previous.get(id);
    if (
      before &&
      before.data === face &&
      before.position.x === x &&
      before.position.y === y &&
      before.selected === isSelected
    )
      return [before];
    return [
      {
        id,
        type: 'block',
        position: { x, y },
        data: face,
        selected: isSelected,
        width: card.width,
        height: cardHeight(face),
      },
    ];
  });
}

/** Edges of an application: its connections and the jumps that properties ask for. */
export function toEdges(faces: Faces, selected: ReadonlySet<string>): Edge<EdgeFacts>[] {
  const edges: Edge<EdgeFacts>[] = [];
  for (const face of faces.values())
    for (const outlet of face.outlets) {
      if (outlet.to === null || (outlet.by !== 'connection' && outlet.by !== 'jump')) continue;
      const drawn = outlet.by === 'connection';
      const id = outlet.connection ?? `jump:${face.id}:${outlet.id}`;
      edges.push({
        id,
        type: 'flow',
        source: face.id,
        sourceHandle: outlet.id,
        target: outlet.to,
        targetHandle: 'in',
        selected: selected.has(id),
        focusable: drawn,
        updatable: drawn ? 'target' : false,
        ariaLabel: `From ${face.name}, ${outlet.label}, to ${outlet.leadsTo}`,
        data: { by: outlet.by, ...(outlet.tone ? { tone: outlet.tone } : {}) },
      });
    }
  return edges;
}
