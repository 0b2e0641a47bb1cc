import { useReactFlow, useStoreApi } from '@reactflow/core';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useDesignerState } from '../designer-context.tsx';
import { card } from './geometry.ts';
import type { CardNode } from './to-nodes.ts';

/** Smallest zoom at which a card can be read. */
const leastReadable = 0.7;

/** Space around the drawing, in pixels of the window. */
const margin = 32;

/** A block counts as seen when at least this much of it is in view, in pixels of the window. */
const least = 32;

/** Shows the whole drawing at first, and later any block that is selected from elsewhere and lies outside the view. */
export function useReveal(placed: readonly CardNode[], frame: RefObject<HTMLDivElement | null>): void {
  const { setCenter, setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();
  const selection = useDesignerState((state) => state.selection);
  const latest = useRef(placed);
  latest.current = placed;
  const shown = useRef(false);

  useEffect(() => {
    if (shown.current) return;
    // React Flow knows the size of its frame one frame after it is there.
    const request = requestAnimationFrame(() => {
      const { width, height } = store.getState();
      if (width === 0) return;
      shown.current = true;
      setViewport(firstView(placed, width, height));
    });
    return () => cancelAnimationFrame(request);
  }, [placed, setViewport, store]);

  const reveal = useCallback(
    (node: CardNode) => {
      const size = frame.current?.getBoundingClientRect();
      if (!size) return;
      const { x, y, zoom } = getViewport();
      const left = node.position.x * zoom + x;
      const top = node.position.y * zoom + y;
      const height = node.height ?? 0;
      const isSeen =
        left + card.width * zoom > least &&
        left < size.width - least &&
        top + height * zoom > least &&
        top < size.height - least;
      if (isSeen) return;
      setCenter(node.position.x + card.width / 2, node.position.y + height / 2, {
        zoom: Math.max(zoom, leastReadable),
        duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      });
    },
    [frame, getViewport, setCenter],
  );

  useEffect(() => {
    const [block, ...more] = selection.blocks;
    const node = more.length === 0 ? latest.current.find((each) => each.id === block) : undefined;
    if (node && shown.current) reveal(node);
  }, [selection, reveal]);

  // The browser scrolls whatever it can to show a focused card; the drawing must move instead, or its parts come apart.
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const unscroll = ({ target }: Event) => {
      if (target instanceof Element) target.scrollTo(0, 0);
    };
    const onFocus = ({ target }: FocusEvent) => {
      const id = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node')?.dataset.id : undefined;
      const node = latest.current.find((each) => each.id === id);
      if (node) reveal(node);
    };
    element.addEventListener('scroll', unscroll, true);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('scroll', unscroll, true);
      element.removeEventListener('focusin', onFocus);
    };
  }, [frame, reveal]);
}

/** All of the drawing where it can still be read at that size, else its upper left part. */
function firstView(placed: readonly CardNode[], width: number, height: number) {
  if (placed.length === 0) return { x: 0, y: 0, zoom: 1 };
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
