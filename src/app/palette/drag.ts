import { type PointerEvent, useRef } from 'react';
import { create } from 'zustand';

/** A place of the screen, in pixels of the window. */
export interface ScreenPoint {
  readonly x: number;
  readonly y: number;
}

/** A block being dragged out of the palette. */
export interface PaletteDrag {
  readonly kind: string;
  readonly point: ScreenPoint;
  /** Why it may not be dropped here; left out where it may. */
  readonly refused?: string;
}

/** What is being dragged out of the palette, undefined when nothing is. */
export const usePaletteDrag = create<{ readonly drag: PaletteDrag | undefined }>(() => ({ drag: undefined }));

/** Who takes blocks from the palette: the canvas, while it is shown. */
export interface DropTarget {
  /** Why a kind may not be dropped at a place; undefined where it may, null outside the target. */
  refuse(kind: string, point: ScreenPoint): string | undefined | null;
  drop(kind: string, point: ScreenPoint): void;
}

let target: DropTarget | undefined;

/** Makes a target the one that takes blocks; gives what ends it. */
export function takeDrops(by: DropTarget): () => void {
  target = by;
  return () => {
    if (target === by) target = undefined;
  };
}

/** Pointer way before a press counts as a drag, in pixels. */
const threshold = 4;

/** Properties of an element that can be dragged out of the palette. `onClick` of the element tells a drag by `wasDragged`. */
export function usePaletteDragSource(kind: string) {
  const start = useRef<ScreenPoint | undefined>(undefined);
  const dragged = useRef(false);
  const end = () => {
    start.current = undefined;
    usePaletteDrag.setState({ drag: undefined });
  };
  return {
    wasDragged: () => dragged.current,
    events: {
      onPointerDown(event: PointerEvent<HTMLElement>) {
        dragged.current = false;
        if (event.button !== 0) return;
        start.current = { x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const from = start.current;
        if (!from) return;
        const point = { x: event.clientX, y: event.clientY };
        if (!dragged.current && Math.hypot(point.x - from.x, point.y - from.y) < threshold) return;
        dragged.current = true;
        const refused = target ? target.refuse(kind, point) : null;
        usePaletteDrag.setState({ drag: { kind, point, ...(typeof refused === 'string' ? { refused } : {}) } });
      },
      onPointerUp(event: PointerEvent<HTMLElement>) {
        const point = { x: event.clientX, y: event.clientY };
        const dropping = dragged.current && start.current;
        end();
        if (dropping && target && target.refuse(kind, point) !== null) target.drop(kind, point);
      },
      onPointerCancel: end,
    },
  };
}
