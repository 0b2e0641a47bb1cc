import { useReactFlow, useStoreApi } from '@reactflow/core';
import { type RefObject, useEffect, useRef } from 'react';
import { useDesignerState } from '../designer-context.tsx';
import { card } from './geometry.ts';
import type { CardNode } from './to-nodes.ts';

/** Smallest zoom at which a card can be read. */
const leastReadable = 0.7;

/** Space around the drawing, in pixels of the window. */
const margin = 32;

/** Shows the whole drawing at first, and later any block that is selected from elsewhere and lies outside the view. */
export function useReveal(placed: readonly CardNode[], frame: RefObject<HTMLDivElement | null>): void {
  const { setCenter, setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();
  const selection = useDesignerState((state) => state.selection);
  const latest = useRef(placed);
  latest.current = placed;
  const shown = useRef(false);

  useEffect(() => {
    if (shown.current || placed.length === 0) return;
    // React Flow knows the size of its frame one frame after it is there.
    const request = requestAnimationFrame(() => {
      const { width, height } = store.getState();
      if (width === 0) return;
      shown.current = true;
      setViewport(firstView(placed, width, height));
    });
    return () => cancelAnimationFrame(request);
  }, [placed, setViewport, store]);

  useEffect(() => {
    const [block, ...more] = selection.blocks;
    const node = more.length === 0 ? latest.current.find((each) => each.id === block) : undefined;
    const size = frame.current?.getBoundingClientRect();
    if (!node || !size || !shown.current) return;
    const { x, y, zoom } = getViewport();
    const left = node.position.x * zoom + x;
    const top = node.position.y * zoom + y;
    const height = node.height ?? 0;
    const inView =
      left >= 0 &&
      top >= 0 &&
      left + card.width * zoom <= size.width &&
      top + Math.min(height, 60) * zoom <= size.height;
    if (!inView)
      setCenter(node.position.x + card.width / 2, node.position.y + height / 2, {
        zoom: Math.max(zoom, 0.6),
        duration: 200,
      });
  }, [selection, frame, getViewport, setCenter]);
}

/** All of the drawing where it can still be read at that size, else its upper left part. */
function firstView(placed: readonly CardNode[], width: number, height: number) {
  const left = Math.min(...placed.map(({ position }) => position.x));
  const right = Math.max(...placed.map(({ position }) => position.x + card.width));
  const top = Math.min(...placed.map(({ position }) => position.y));
  const bottom = Math.max(...placed.map(({ position, height: tall }) => position.y + (tall ?? 0)));
  const fits = Math.min((width - 2 * margin) / (right - left), (height - 2 * margin) / (bottom - top));
  const zoom = Math.min(1, Math.max(leastReadable, fits));
  const x = (right - left) * zoom + 2 * margin <= width ? (width - (right + left) * zoom) / 2 : margin - left * zoom;
  const y = (bottom - top) * zoom + 2 * margin <= height ? (height - (bottom + top) * zoom) / 2 : margin - top * zoom;
  return { x, y, zoom };
}
