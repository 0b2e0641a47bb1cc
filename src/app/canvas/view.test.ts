import { describe, expect, it } from 'vitest';
import type { Face } from '../faces.ts';
import type { Band } from './geometry.ts';
import type { CardNode } from './to-nodes.ts';
import { isSeen, leastReadable, movedTo, wholeView } from './view.ts';

const frame = { width: 1000, height: 600 };
const band = (phase: Band['phase'], top: number, height: number): Band => ({
  phase,
  top,
  height,
  corner: { x: 0, y: top + 44 },
});
const bands = (height: number) => [band('initialize', 0, height), band('finalize', height, height)];
// Nothing here looks at the face.
const at = (x: number, y: number): CardNode => ({ id: `${x}`, position: { x, y }, height: 100, data: {} as Face });

describe('the whole view', () => {
  it('frames the bands, empty ones too, where they fit', () => {
    const view = wholeView([at(24, 44)], bands(300), frame, leastReadable);
    expect(view.zoom).toBe(1);
    expect(view.y).toBe(0);
    expect(view.y + 600 * view.zoom).toBeLessThanOrEqual(frame.height);
  });
  it('shrinks to show the bands only while cards can be read', () => {
    expect(wholeView([at(24, 44)], bands(400), frame, 0.1).zoom).toBeCloseTo(0.75);
    const view = wholeView([at(24, 44)], bands(2000), frame, 0.1);
    expect(view.zoom).toBe(1);
    expect(isSeen({ x: 24, y: 44, width: 224, height: 100 }, view, frame)).toBe(true);
  });
  it('begins at the upper left where not all can be shown readably', () => {
    const view = wholeView([at(0, 44), at(5000, 3000)], bands(2000), frame, leastReadable);
    expect(view.zoom).toBe(leastReadable);
    expect(movedTo({ x: 0, y: 44, width: 224, height: 100 }, view, frame)).toBe(view);
  });
});

describe('moving to a block', () => {
  const box = { x: 900, y: 44, width: 224, height: 100 };
  it('leaves the view alone while all of it is shown', () => {
    const view = { x: -300, y: 0, zoom: 1 };
    expect(movedTo(box, view, frame)).toBe(view);
  });
  it('goes no further than needed, at the same zoom', () => {
    expect(movedTo(box, { x: 0, y: 0, zoom: 1 }, frame)).toEqual({ x: -156, y: 0, zoom: 1 });
    expect(movedTo(box, { x: -1000, y: 0, zoom: 1 }, frame)).toEqual({ x: -868, y: 0, zoom: 1 });
  });
});
