import { useReactFlow, useStore, useStoreApi } from '@reactflow/core';
import { type RefObject, useCallback, useEffect, useRef } from 'react';
import { useDesignerState } from '../designer-context.tsx';
import { useSimulation } from '../simulator/state.ts';
import type { Band } from './geometry.ts';
import type { CardNode } from './to-nodes.ts';
import { boxOf, isSeen, leastReadable, movedTo, wholeView } from './view.ts';

/** Smallest zoom that *Fit into view* takes. */
const leastFit = 0.1;

/**
 * Shows the whole drawing at first, and later any block outside the view that is selected from elsewhere or executed. When
 * the frame gets smaller, as by a panel that opens, that block stays in view. Gives what fits the drawing into the view.
 */
export function useReveal(
  application: string,
  placed: readonly CardNode[],
  bands: readonly Band[],
  frame: RefObject<HTMLDivElement | null>,
): () => void {
  const { setCenter, setViewport, getViewport } = useReactFlow();
  const store = useStoreApi();
  const selection = useDesignerState((state) => state.selection);
  const executing = useSimulation((state) => state.executing.get(application));
  const size = useStore((state) => `${state.width} ${state.height}`);
  const latest = useRef({ placed, bands, selection, executing });
  latest.current = { placed, bands, selection, executing };
  const shown = useRef(false);

  useEffect(() => {
    if (shown.current) return;
    // React Flow knows the size of its frame one frame after it is there.
    const request = requestAnimationFrame(() => {
      const { width, height } = store.getState();
      if (width === 0) return;
      shown.current = true;
      setViewport(wholeView(placed, bands, { width, height }, leastReadable));
    });
    return () => cancelAnimationFrame(request);
  }, [placed, bands, setViewport, store]);

  const reveal = useCallback(
    (node: CardNode) => {
      const box = boxOf(node);
      const view = getViewport();
      const { width, height } = store.getState();
      if (width === 0 || isSeen(box, view, { width, height })) return;
      setCenter(box.x + box.width / 2, box.y + box.height / 2, {
        zoom: Math.max(view.zoom, leastReadable),
        duration: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 200,
      });
    },
    [store, getViewport, setCenter],
  );

  useEffect(() => {
    const node = only(latest.current.placed, selection.blocks);
    if (node && shown.current) reveal(node);
  }, [selection, reveal]);

  useEffect(() => {
    const node = only(latest.current.placed, [...(executing ?? [])]);
    if (node && shown.current) reveal(node);
  }, [executing, reveal]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks again each time the frame has another size
  useEffect(() => {
    if (!shown.current) return;
    const { placed, selection, executing } = latest.current;
    const node = only(placed, [...(executing ?? [])]) ?? only(placed, selection.blocks);
    const view = getViewport();
    const { width, height } = store.getState();
    if (!node || width === 0) return;
    const moved = movedTo(boxOf(node), view, { width, height });
    if (moved !== view) setViewport(moved);
  }, [size, store, getViewport, setViewport]);

  // The browser scrolls whatever it can to show a focused card; the drawing must move instead, or its parts come apart.
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    const unscroll = ({ target }: Event) => {
      if (target instanceof Element) target.scrollTo(0, 0);
    };
    const onFocus = ({ target }: FocusEvent) => {
      const id = target instanceof Element ? target.closest<HTMLElement>('.react-flow__node')?.dataset.id : undefined;
      const node = latest.current.placed.find((each) => each.id === id);
      if (node) reveal(node);
    };
    element.addEventListener('scroll', unscroll, true);
    element.addEventListener('focusin', onFocus);
    return () => {
      element.removeEventListener('scroll', unscroll, true);
      element.removeEventListener('focusin', onFocus);
    };
  }, [frame, reveal]);

  return useCallback(() => {
    const { width, height } = store.getState();
    const { placed, bands } = latest.current;
    setViewport(wholeView(placed, bands, { width, height }, leastFit));
  }, [store, setViewport]);
}

/** The block, where there is exactly one. */
function only(placed: readonly CardNode[], blocks: readonly string[]): CardNode | undefined {
  const [block, ...more] = blocks;
  return more.length === 0 ? placed.find(({ id }) => id === block) : undefined;
}
