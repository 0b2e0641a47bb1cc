import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { areaOf, type Place, type Selection, selectCell } from '../grid/selection.ts';
import { placeOf } from '../grid/use-pointer.ts';
import type { WeekModel } from './use-week-grid.ts';
import { selectTitle, stretchTo } from './week-places.ts';

/** The farthest that cells scroll in one frame while a selection is dragged past their edge, in CSS pixels. */
const fastest = 16;

/** Selecting by pointer: click, Shift+click, drag, and titles. A finger scrolls and taps; it drags nothing. */
export function useWeekPointer(model: WeekModel, scroller: RefObject<HTMLElement | null>) {
  const from = useRef<Selection>(undefined);
  const pointer = useRef({ x: 0, y: 0 });
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const follow = () => {
    const element = scroller.current;
    if (!from.current || !element) return;
    const box = element.getBoundingClientRect();
    const { x, y } = pointer.current;
    const past = (at: number, low: number, high: number) => (at < low ? at - low : at > high ? at - high : 0);
    const dy = past(y, box.top, box.bottom);
    const dx = past(x, box.left, box.right);
    if (dx !== 0 || dy !== 0) {
      element.scrollBy(clamp(dx), clamp(dy));
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(follow);
    }
    const place = placeOf(
      document.elementFromPoint(
        Math.max(box.left + 1, Math.min(x, box.left + element.clientWidth - 2)),
        Math.max(box.top + 1, Math.min(y, box.top + element.clientHeight - 2)),
      ),
    );
    if (place) model.select(stretchTo(from.current, place, model.props));
  };
  const end = () => {
    from.current = undefined;
    cancelAnimationFrame(frame.current);
  };

  return {
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('input'))) return;
      const place = placeOf(event.target);
      if (!place) return;
      // The focus is the grid's to give: the browser's own would follow the cell that was active.
      event.preventDefault();
      if (model.writing !== undefined) model.leave();
      const begun =
        place.row < 0 || place.column < 0
          ? selectTitle(place, model.props)
          : event.shiftKey && model.selection
            ? stretchTo(model.selection, place, model.props)
            : selectCell(place);
      model.select(begun);
      const isTitle = place.row < 0 || place.column < 0;
      if (event.pointerType !== 'touch' && !isTitle) from.current = begun;
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!from.current) return;
      if (event.buttons === 0) {
        end();
        return;
      }
      if (!event.currentTarget.hasPointerCapture(event.pointerId))
        event.currentTarget.setPointerCapture(event.pointerId);
      pointer.current = { x: event.clientX, y: event.clientY };
      follow();
    },
    onPointerUp: end,
    onPointerCancel: end,
    onDoubleClick() {
      if (model.selection && model.writing === undefined) model.edit();
    },
  };
}

/** True when a place is among what is selected. */
export function isSelected(place: Place, selection: Selection | undefined): boolean {
  if (!selection) return false;
  const { top, left, bottom, right } = areaOf(selection);
  return place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
}

function clamp(distance: number): number {
  return Math.max(-fastest, Math.min(distance, fastest));
}
