import type { NodeChange } from '@reactflow/core';
import { useCallback, useMemo, useRef, useState } from 'react';
import { moveBlocks } from '../../designer/index.ts';
import type { Phase } from '../../generated/types.ts';
import { phaseTitles } from '../../model/phases.ts';
import { announce } from '../announce.tsx';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { type Band, bandAt, bandOf, card, grid, type Point, placeOf, positionIn } from './geometry.ts';
import type { CardNode } from './to-nodes.ts';

/** Where a block goes. */
type Moves = Record<string, { x: number; y: number; phase?: Phase }>;

/** The drawing while blocks are moved, and what moves them. */
interface MovesOnCanvas {
  readonly nodes: CardNode[];
  /** Blocks being dragged and where they are drawn. */
  readonly dragged: ReadonlyMap<string, Point>;
  follow(changes: readonly NodeChange[]): void;
  drop(): void;
  /** Moves blocks by steps of the grid. */
  nudge(blocks: readonly string[], by: Point): void;
}

/** Moves blocks by pointer and by key. While they are dragged only the drawing knows; the drop is one command. */
export function useMoves(placed: readonly CardNode[], bands: readonly Band[]): MovesOnCanvas {
  const { id, application } = useEdited();
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [dragged, setDragged] = useState<ReadonlyMap<string, Point>>(new Map());
  const latest = useRef({ application, bands, dragged });
  latest.current = { application, bands, dragged };

  const nodes = useMemo((): CardNode[] => {
    if (dragged.size === 0) return placed as CardNode[];
    return placed.map((node) => {
      const position = dragged.get(node.id);
      return position ? { ...node, position, dragging: true } : node;
    });
  }, [placed, dragged]);

  const follow = useCallback((changes: readonly NodeChange[]) => {
    const moved = changes.flatMap((change) =>
      change.type === 'position' && change.dragging && change.position ? [[change.id, change.position] as const] : [],
    );
    if (moved.length > 0) setDragged((before) => new Map([...before, ...moved]));
  }, []);

  const drop = useCallback(() => {
    const { application, bands, dragged } = latest.current;
    if (dragged.size === 0) return;
    const moves: Moves = {};
    for (const [block, at] of dragged) {
      const phase = application.blocks[block]?.phase;
      if (!phase) continue;
      const band = bandAt(bands, at.y + card.header / 2);
      moves[block] = { ...positionIn(band, at), ...(band.phase === phase ? {} : { phase: band.phase }) };
    }
    designer.endGroup();
    if (dispatch(moveBlocks, { application: id, moves }).done) announce(sentence(application.blocks, moves));
    designer.endGroup();
    setDragged(new Map());
  }, [designer, dispatch, id]);

  const nudge = useCallback(
    (blocks: readonly string[], by: Point) => {
      const { application, bands } = latest.current;
      const moves: Moves = {};
      for (const block of blocks) {
        const phase = application.blocks[block]?.phase;
        if (!phase) continue;
        const at = placeOf(application, block);
        const { corner } = bandOf(bands, phase);
        moves[block] = positionIn(bandOf(bands, phase), {
          x: corner.x + at.x + by.x * grid,
          y: corner.y + at.y + by.y * grid,
        });
      }
      if (dispatch(moveBlocks, { application: id, moves }).done) announce(sentence(application.blocks, moves));
    },
    [dispatch, id],
  );

  return { nodes, dragged, follow, drop, nudge };
}

function sentence(blocks: Readonly<Record<string, { readonly name: string }>>, moves: Moves): string {
  const [first, ...more] = Object.entries(moves);
  if (!first) return '';
  const [block, { x, y, phase }] = first;
  const others = more.length > 0 ? ` and ${more.length} more` : '';
  return `${blocks[block]?.name ?? 'Block'}${others} moved to ${x}, ${y}${phase ? ` in ${phaseTitles[phase]}` : ''}.`;
}
