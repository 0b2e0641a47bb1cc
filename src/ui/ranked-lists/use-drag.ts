import { type PointerEvent, useEffect, useRef, useState } from 'react';
import { type Box, type DrawnList, dropPlace, type Gap, gapAt } from './drop-place.ts';
import { type Place, placeOf, type RankedEntry, type RankedList } from './lists.ts';

/** Pointer way before a press counts as a drag, in pixels. */
const threshold = 4;
/** Lists that scroll do so while the pointer is this near to their upper or lower edge, in pixels, and so much a frame. */
const edge = 28;
const scrollStep = 7;

/** An entry being dragged. */
export interface Drag {
  readonly entry: RankedEntry;
  /** Of the pointer, in pixels of the window. */
  readonly x: number;
  readonly y: number;
  /** Where it would be dropped; undefined where it would stay. */
  readonly gap: Gap | undefined;
}

/** Drags entries between lists. The lists are found below `root` as `[data-list]`, their entries as `[data-entry]` in order. */
export function useDrag({
  lists,
  root,
  onDrop,
}: {
  readonly lists: readonly RankedList[];
  readonly root: { readonly current: HTMLElement | null };
  onDrop(entry: RankedEntry, to: Place): void;
}) {
  const [drag, setDrag] = useState<Drag>();
  const start = useRef<{ readonly entry: RankedEntry; readonly x: number; readonly y: number }>(undefined);
  const point = useRef({ x: 0, y: 0 });
  const isDragging = drag !== undefined;

  const follow = (entry: RankedEntry) => {
    const { x, y } = point.current;
    const from = placeOf(lists, entry.id);
    const gap = gapAt(drawnIn(root.current), x, y);
    const isMove = from && gap && dropPlace(from, gap) && (lists[gap.list]?.ranked || gap.list !== from.list);
    setDrag({ entry, x, y, gap: isMove ? gap : undefined });
  };
  const end = () => {
    start.current = undefined;
    setDrag(undefined);
  };

  const followNow = useRef(follow);
  followNow.current = follow;
  useEffect(() => {
    if (!isDragging) return undefined;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      start.current = undefined;
      setDrag(undefined);
    };
    let frame = requestAnimationFrame(function tick() {
      if (scrollNear(root.current, point.current) && start.current) followNow.current(start.current.entry);
      frame = requestAnimationFrame(tick);
    });
    addEventListener('keydown', cancel, true);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('keydown', cancel, true);
    };
  }, [isDragging, root]);

  return {
    drag,
    /** Properties of an entry's element. A finger drags by the grip alone (`[data-grip]`), elsewhere it scrolls. */
    source: (entry: RankedEntry) => ({
      onPointerDown(event: PointerEvent<HTMLElement>) {
        const onGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
        if (event.button !== 0 || (event.pointerType === 'touch' && !onGrip)) return;
        start.current = { entry, x: event.clientX, y: event.clientY };
        event.currentTarget.setPointerCapture(event.pointerId);
      },
      onPointerMove(event: PointerEvent<HTMLElement>) {
        const from = start.current;
        if (!from) return;
        point.current = { x: event.clientX, y: event.clientY };
        if (!isDragging && Math.hypot(event.clientX - from.x, event.clientY - from.y) < threshold) return;
        follow(from.entry);
      },
      onPointerUp() {
        const from = placeOf(lists, entry.id);
        const to = drag?.gap && from && dropPlace(from, drag.gap);
        end();
        if (to) onDrop(entry, to);
      },
      onPointerCancel: end,
    }),
  };
}

function drawnIn(root: HTMLElement | null): DrawnList[] {
  return [...(root?.querySelectorAll('[data-list]') ?? [])].map((list) => ({
    box: boxOf(list),
    entries: [...list.querySelectorAll('[data-entry]')].map(boxOf),
  }));
}

function boxOf(element: Element): Box {
  return element.getBoundingClientRect();
}

/** Scrolls the list whose edge the point is near to; true when it did. */
function scrollNear(root: HTMLElement | null, { x, y }: { readonly x: number; readonly y: number }): boolean {
  for (const list of root?.querySelectorAll('[data-scrolls]') ?? []) {
    const { left, right, top, bottom } = list.getBoundingClientRect();
    if (x < left || x >= right || y < top - edge || y > bottom + edge) continue;
    const before = list.scrollTop;
    if (y < top + edge) list.scrollTop -= scrollStep;
    else if (y > bottom - edge) list.scrollTop += scrollStep;
    return list.scrollTop !== before;
  }
  return false;
}
