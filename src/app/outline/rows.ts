import type { Application, Phase } from '../../generated/types.ts';
import { phases, phaseTitles } from '../../model/phases.ts';
import type { BlockRegistry } from '../../model/registry.ts';
import type { Face, FaceOutlet, Faces } from '../faces.ts';
import { readingOrder } from '../reading-order.ts';

/** A visible row of the outline. */
export interface Row {
  readonly key: string;
  readonly level: 1 | 2 | 3;
  readonly phase: Phase;
  readonly title: string;
  /** Id of the block, on rows of blocks and of their outlets. */
  readonly block?: string;
  readonly face?: Face;
  readonly outlet?: FaceOutlet;
  /** Whether what is below it is shown; left out where nothing is below. */
  readonly open?: boolean;
  /** Its place among its siblings, counted from 1, and how many there are. */
  readonly place: number;
  readonly siblings: number;
}

/** The rows of the outline in order; what is folded is left out. */
export function outlineRows(
  application: Application,
  registry: BlockRegistry,
  faces: Faces,
  closed: ReadonlySet<string>,
): readonly Row[] {
  const rows: Row[] = [];
  const order = readingOrder(application, registry);
  for (const [phaseIndex, phase] of phases.entries()) {
    const blocks = order.get(phase) ?? [];
    const key = `phase:${phase}`;
    const open = !closed.has(key);
    rows.push({
      key,
      level: 1,
      phase,
      title: phaseTitles[phase],
      place: phaseIndex + 1,
      siblings: phases.length,
      ...(blocks.length > 0 ? { open } : {}),
    });
    if (!open) continue;
    for (const [index, block] of blocks.entries()) {
      const face = faces.get(block);
      if (!face) continue;
      const blockKey = `block:${block}`;
      const shown = !closed.has(blockKey);
      rows.push({
        key: blockKey,
        level: 2,
        phase,
        title: face.name,
        block,
        face,
        place: index + 1,
        siblings: blocks.length,
        ...(face.outlets.length > 0 ? { open: shown } : {}),
      });
      if (!shown) continue;
      for (const [outletIndex, outlet] of face.outlets.entries())
        rows.push({
          key: `outlet:${block}:${outlet.id}`,
          level: 3,
          phase,
          title: outlet.label,
          block,
          outlet,
          place: outletIndex + 1,
          siblings: face.outlets.length,
        });
    }
  }
  return rows;
}
