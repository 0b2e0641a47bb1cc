import { useReactFlow } from '@reactflow/core';
import { type RefObject, useEffect, useRef } from 'react';
import { offerPastePlace } from '../edit/paste-place.ts';
import type { ScreenPoint } from '../palette/drag.ts';
import { type Band, bandAt, grid, positionIn } from './geometry.ts';

/** Steps of the grid between copies that are pasted without moving the pointer. */
const step = 3;

/** Lets blocks be pasted where the pointer is while it is over the drawing. */
export function usePastePlace(bands: readonly Band[], frame: RefObject<HTMLDivElement | null>): void {
  const { screenToFlowPosition } = useReactFlow();
  const latest = useRef(bands);
  latest.current = bands;
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let pointer: ScreenPoint | undefined;
    let pasted = 0;
    const follow = ({ clientX: x, clientY: y }: PointerEvent) => {
      if (pointer?.x === x && pointer.y === y) return;
      pointer = { x, y };
      pasted = 0;
    };
    const leave = () => {
      pointer = undefined;
    };
    element.addEventListener('pointermove', follow);
    element.addEventListener('pointerleave', leave);
    const withdraw = offerPastePlace(() => {
      if (!pointer) return undefined;
      const beside = step * grid * pasted++;
      const { x, y } = screenToFlowPosition(pointer);
      const band = bandAt(latest.current, y);
      return { phase: band.phase, at: positionIn(band, { x: x + beside, y: y + beside }) };
    });
    return () => {
      withdraw();
      element.removeEventListener('pointermove', follow);
      element.removeEventListener('pointerleave', leave);
    };
  }, [frame, screenToFlowPosition]);
}
