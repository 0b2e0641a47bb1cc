import { type Band, card, type Point } from './geometry.ts';
import type { CardNode } from './to-nodes.ts';

/** How the drawing lies in its frame: where its origin is, in pixels of the frame, and how large it is drawn. */
export interface View extends Point {
  readonly zoom: number;
}

/** Width and height, in pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Part of the drawing, in pixels at zoom 1. */
export interface Box extends Point, Size {}

/** Smallest zoom at which a card can be read. */
export const leastReadable = 0.7;

/** Space around what is shown, in pixels of the frame. */
const margin = 32;

/** What a block takes up. */
export function boxOf({ position, height }: CardNode): Box {
  return { ...position, width: card.width, height: height ?? 0 };
}

/** All of the drawing: with all four bands where that can still be read, else with all of its blocks. */
export function wholeView(placed: readonly CardNode[], bands: readonly Band[], frame: Size, least: number): View {
  const cards = around(placed.map(boxOf));
  const last = bands.at(-1);
  const tall = last ? last.top + last.height : 0;
  if (!cards) return centred({ x: 0, y: 0, width: card.width, height: tall }, frame, 0, leastReadable);
  const withBands = centred({ ...cards, y: 0, height: tall }, frame, 0, least);
  return withBands.zoom * tall <= frame.height && withBands.zoom >= leastReadable
    ? withBands
    : centred(cards, frame, margin, least);
}

/** The view moved no further than needed to show a box whole; the same view when it is shown already. */
export function movedTo(box: Box, view: View, frame: Size): View {
  const along = (at: number, long: number, from: number, size: number) => {
    const start = at * view.zoom + from;
    const end = start + long * view.zoom;
    if (start >= margin && end <= size - margin) return from;
    if (end - start > size - 2 * margin || start < margin) return from + margin - start;
    return from + size - margin - end;
  };
  const x = along(box.x, box.width, view.x, frame.width);
  const y = along(box.y, box.height, view.y, frame.height);
  return x === view.x && y === view.y ? view : { x, y, zoom: view.zoom };
}

/** True while at least a strip of a box can be seen. */
export function isSeen(box: Box, { x, y, zoom }: View, frame: Size): boolean {
  return (
    (box.x + box.width) * zoom + x > margin &&
    box.x * zoom + x < frame.width - margin &&
    (box.y + box.height) * zoom + y > margin &&
    box.y * zoom + y < frame.height - margin
  );
}

/** A box in the middle of the frame, never enlarged; its upper left part where it does not fit at the least zoom. */
function centred(box: Box, frame: Size, above: number, least: number): View {
  const fits = Math.min((frame.width - 2 * margin) / box.width, (frame.height - 2 * above) / box.height);
  const zoom = Math.min(1, Math.max(least, fits));
  const along = (at: number, long: number, size: number, space: number) =>
    long * zoom + 2 * space <= size ? (size - (2 * at + long) * zoom) / 2 : space - at * zoom;
  return {
    x: along(box.x, box.width, frame.width, margin),
    y: along(box.y, box.height, frame.height, above),
    zoom,
  };
}

function around(boxes: readonly Box[]): Box | undefined {
  if (boxes.length === 0) return undefined;
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}
