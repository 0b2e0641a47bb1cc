import type { Application, Phase } from '../../generated/types.ts';
import { phases } from '../../model/phases.ts';
import type { Face } from '../faces.ts';

/** A point in pixels at zoom 1. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Sizes of a card, in pixels at zoom 1; `canvas.css` draws it with the same numbers. */
export const card = { width: 224, header: 44, line: 18, linesPadding: 6, outlet: 24, bottom: 6, handle: 10 } as const;

/** Sizes of a phase's band. */
export const band = { header: 44, bottom: 28, least: 132, gap: 0 } as const;

/** A phase as a horizontal band across the canvas. */
export interface Band {
  readonly phase: Phase;
  readonly top: number;
  readonly height: number;
  /** Where positions of this phase's blocks count from. */
  readonly corner: Point;
}

/** Height of a card. */
export function cardHeight(face: Pick<Face, 'highlights' | 'outlets'>): number {
  const lines = face.highlights.length > 0 ? face.highlights.length * card.line + card.linesPadding : 0;
  return card.header + lines + face.outlets.length * card.outlet + card.bottom;
}

/** Centre of an outlet's handle, from the card's corner. */
export function outletPoint(face: Pick<Face, 'highlights' | 'outlets'>, index: number): Point {
  const rows = cardHeight({ highlights: face.highlights, outlets: [] }) - card.bottom;
  return { x: card.width, y: rows + index * card.outlet + card.outlet / 2 };
}

/** Centre of the handle where connections come in, from the card's corner. */
export const inletPoint: Point = { x: 0, y: card.header / 2 };

const rowsOfUnplaced = { columns: 8, x: card.width + 56, y: 200 } as const;
const unplaced = new WeakMap<Application, ReadonlyMap<string, Point>>();

/**
 * Where a block is drawn, from the corner of its phase. Blocks that the layout does not name, as in a document made elsewhere,
 * stand in rows, so that none hides another.
 */
export function placeOf(application: Application, id: string): Point {
  return application.layout[id] ?? unplacedIn(application).get(id) ?? { x: 0, y: 0 };
}

function unplacedIn(application: Application): ReadonlyMap<string, Point> {
  const known = unplaced.get(application);
  if (known) return known;
  const counted = new Map<Phase, number>();
  const places = new Map<string, Point>();
  for (const [id, { phase }] of Object.entries(application.blocks)) {
    if (application.layout[id]) continue;
    const index = counted.get(phase) ?? 0;
    counted.set(phase, index + 1);
    const { columns, x, y } = rowsOfUnplaced;
    places.set(id, { x: (index % columns) * x, y: Math.floor(index / columns) * y });
  }
  unplaced.set(application, places);
  return places;
}

/** The bands of an application: as high as their blocks need, one below the other in the order of the phases. */
export function bandsOf(application: Application, heightOf: (block: string) => number): readonly Band[] {
  const needed: Record<Phase, number> = { initialize: 0, selfService: 0, assistedService: 0, finalize: 0 };
  for (const [id, block] of Object.entries(application.blocks)) {
    const bottom = placeOf(application, id).y + heightOf(id);
    if (bottom > needed[block.phase]) needed[block.phase] = bottom;
  }
  let top = 0;
  return phases.map((phase) => {
    const height = Math.max(band.least, band.header + needed[phase] + band.bottom);
    const made: Band = { phase, top, height, corner: { x: 0, y: top + band.header } };
    top += height + band.gap;
    return made;
  });
}

/** The band at a height of the canvas; above the first it is the first, below the last the last. */
export function bandAt(bands: readonly Band[], y: number): Band {
  const found = bands.find(({ top, height }) => y < top + height) ?? bands.at(-1);
  if (!found) throw new Error('an application has four bands');
  return found;
}

/** The band of a phase. */
export function bandOf(bands: readonly Band[], phase: Phase): Band {
  const found = bands.find((each) => each.phase === phase);
  if (!found) throw new Error(`no band for ${phase}`);
  return found;
}

/** Distance to which positions are rounded. */
export const grid = 8;

/** A point of the canvas as a position in a band: on the grid, never above the band's corner. */
export function positionIn(target: Band, point: Point): Point {
  return {
    x: Math.round((point.x - target.corner.x) / grid) * grid,
    y: Math.max(0, Math.round((point.y - target.corner.y) / grid) * grid),
  };
}
