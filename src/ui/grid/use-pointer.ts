import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type Area, areaOf, extendTo, type Place, type Selection, selectArea, selectCell } from './selection.ts';
import type { GridModel } from './use-grid-model.ts';

const fastest = 24;

interface PointerOptions {
  readonly model: GridModel;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly selection: Selection;
  select(next: Selection): void;
  leaveEditor(): void;
  /** Brings the focus to the active cell. */
  takeFocus(): void;
  fillInto(target: Area): void;
  openMenu(place: Place, at: { readonly x: number; readonly y: number }): void;
}

type Drag =
  | { readonly what: 'cells' | 'rows' | 'columns'; readonly from: Selection }
  | { readonly what: 'fill'; readonly from: Area }
  | { readonly what: 'resize'; readonly column: string; readonly width: number; readonly x: number };

/** Selecting, filling and resizing by pointer. A finger scrolls and taps; it drags nothing. */
export function usePointer(options: PointerOptions) {
  const { model, scroller, selection } = options;
  const drag = useRef<Drag>(undefined);
  const began = useRef({ x: 0, y: 0 });
  const pointer = useRef({ x: 0, y: 0 });
  const frame = useRef(0);
  const [preview, setPreview] = useState<Area>();
  const extent = { rows: model.rows.length, columns: model.columns.length };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const follow = () => {
    const now = drag.current;
    const element = scroller.current;
    if (!now || !element || now.what === 'resize') return;
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { x, y } = pointer.current;
    const dx = x < left ? x - left : x > right ? x - right : 0;
    const dy = y < top ? y - top : y > bottom ? y - bottom : 0;
    if (dx !== 0 || dy !== 0) {
      element.scrollBy(clamp(dx, fastest), clamp(dy, fastest));
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(follow);
    }
    const at = document.elementFromPoint(
      Math.max(left + 1, Math.min(x, left + element.clientWidth - 2)),
      Math.max(top + 1, Math.min(y, top + element.clientHeight - 2)),
    );
    const place = placeOf(at);
    if (!place) return;
    const row = now.what === 'columns' ? extent.rows - 1 : Math.max(0, place.row);
    const column = now.what === 'rows' ? extent.columns - 1 : Math.max(0, place.column);
    if (now.what === 'fill') setPreview(stretched(now.from, { row, column }));
    else options.select({ ...extendTo(now.from, { row, column }), active: now.from.active });
  };

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (
      !target ||
      event.button !== 0 ||
      target.closest('[data-editing] textarea, [data-editing] input, [role="listbox"]')
    )
      return;
    const fold = target.closest('[data-fold]')?.getAttribute('data-fold');
    if (fold) return;
    const place = placeOf(target);
    if (!place || (target.closest('[data-editing]') && !target.closest('[data-fill]'))) return;
    options.leaveEditor();
    const start = (next: Drag) => {
      if (event.pointerType === 'touch') return;
      drag.current = next;
      began.current = { x: event.clientX, y: event.clientY };
    };
    const column = model.columns[place.column];
    if (target.closest('[data-resize]') && column) {
      event.preventDefault();
      start({ what: 'resize', column: column.id, width: column.width, x: event.clientX });
      return;
    }
    if (target.closest('[data-menu]')) {
      event.preventDefault();
      options.select(selectCell(place));
      const { left, bottom } = target.getBoundingClientRect();
      options.openMenu(place, { x: left, y: bottom });
      return;
    }
    if (target.closest('[data-fill]')) {
      event.preventDefault();
      start({ what: 'fill', from: areaOf(selection) });
      return;
    }
    // The focus is the grid's to give: the browser's own would follow the old active cell.
    event.preventDefault();
    const anchor = event.shiftKey
      ? selection.anchor
      : { row: Math.max(0, place.row), column: Math.max(0, place.column) };
    const what = place.row < 0 ? 'columns' : place.column < 0 ? 'rows' : 'cells';
    const head = {
      row: place.row < 0 ? extent.rows - 1 : place.row,
      column: place.column < 0 ? extent.columns - 1 : place.column,
    };
    const first = { row: place.row < 0 ? 0 : anchor.row, column: place.column < 0 ? 0 : anchor.column };
    const from: Selection = { active: event.shiftKey ? selection.active : first, anchor: first, head };
    options.select(what === 'cells' && !event.shiftKey ? selectCell(place) : from);
    options.takeFocus();
    start({ what, from });
  };

  const onPointerMove = (event: PointerEvent<HTMLDivElement>) => {
    const now = drag.current;
    if (!now) return;
    if (event.buttons === 0) {
      onPointerCancel();
      return;
    }
    const moved = Math.abs(event.clientX - began.current.x) + Math.abs(event.clientY - began.current.y) > 3;
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) {
      // Only what is dragged is captured: a click and a double click belong to their cell.
      if (!moved) return;
      event.currentTarget.setPointerCapture(event.pointerId);
    }
    pointer.current = { x: event.clientX, y: event.clientY };
    if (now.what !== 'resize') follow();
    else {
      const width = Math.max(40, Math.round(now.width + event.clientX - now.x));
      model.setView({ ...model.view, widths: { ...model.view.widths, [now.column]: width } });
    }
  };

  const onPointerUp = () => {
    const now = drag.current;
    drag.current = undefined;
    cancelAnimationFrame(frame.current);
    if (now?.what === 'fill' && preview) {
      options.fillInto(preview);
      options.takeFocus();
    }
    setPreview(undefined);
  };

  const onPointerCancel = () => {
    drag.current = undefined;
    setPreview(undefined);
  };

  return { handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel }, preview };
}

/** The place that an element shows; undefined outside the cells and headers. */
export function placeOf(element: EventTarget | null): Place | undefined {
  const cell = element instanceof Element ? element.closest<HTMLElement>('[data-row][data-col]') : null;
  return cell ? { row: Number(cell.dataset.row), column: Number(cell.dataset.col) } : undefined;
}

/** An area pulled to a place in the one direction that is farther. */
function stretched(from: Area, { row, column }: Place): Area | undefined {
  const down = row > from.bottom ? row - from.bottom : row < from.top ? row - from.top : 0;
  const along = column > from.right ? column - from.right : column < from.left ? column - from.left : 0;
  if (down === 0 && along === 0) return undefined;
  const area =
    Math.abs(down) >= Math.abs(along)
      ? { ...from, top: Math.min(from.top, row), bottom: Math.max(from.bottom, row) }
      : { ...from, left: Math.min(from.left, column), right: Math.max(from.right, column) };
  return areaOf(selectArea(area));
}

function clamp(distance: number, most: number): number {
  return Math.max(-most, Math.min(distance, most));
}
