import type { Application } from '../../generated/types.ts';
import { card, type Point, placeOf } from './geometry.ts';

/** How blocks are brought into line. */
export type Alignment = 'left' | 'top' | 'across' | 'down';

/** Least space between blocks that are distributed, in pixels. */
const gap = 32;

/** Where blocks go to stand in line. Tops and downs count inside each phase; blocks that stay are left out. */
export function align(
  application: Application,
  blocks: readonly string[],
  to: Alignment,
  heightOf: (block: string) => number,
): Record<string, Point> {
  const at = (block: string) => placeOf(application, block);
  const phaseOf = (block: string) => application.blocks[block]?.phase;
  const known = blocks.filter((block) => phaseOf(block) !== undefined);
  const places = new Map<string, Point>();
  if (to === 'left') {
    const x = Math.min(...known.map((block) => at(block).x));
    for (const block of known) places.set(block, { x, y: at(block).y });
  } else if (to === 'across') distribute(known, 'x', () => card.width);
  else
    for (const phase of new Set(known.map(phaseOf))) {
      const here = known.filter((block) => phaseOf(block) === phase);
      if (to === 'down') distribute(here, 'y', heightOf);
      else {
        const y = Math.min(...here.map((block) => at(block).y));
        for (const block of here) places.set(block, { x: at(block).x, y });
      }
    }
  return Object.fromEntries([...places].filter(([block, { x, y }]) => x !== at(block).x || y !== at(block).y));

  /** Equal spaces between the first and the last, never less than the gap. */
  function distribute(members: readonly string[], axis: 'x' | 'y', sizeOf: (block: string) => number) {
    const sorted = [...members].sort((a, b) => at(a)[axis] - at(b)[axis]);
    const [first] = sorted;
    const last = sorted.at(-1);
    if (first === undefined || last === undefined || first === last) return;
    const sizes = sorted.slice(0, -1).reduce((sum, block) => sum + sizeOf(block), 0);
    const space = Math.max(gap, (at(last)[axis] - at(first)[axis] - sizes) / (sorted.length - 1));
    let next = at(first)[axis];
    for (const block of sorted) {
      places.set(block, { ...at(block), [axis]: Math.round(next) });
      next += sizeOf(block) + space;
    }
  }
}
