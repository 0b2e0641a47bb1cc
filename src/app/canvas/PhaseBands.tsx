import { useStore } from '@reactflow/core';
import type { Application, Phase } from '../../generated/types.ts';
import { refusePlacement } from '../../model/flow.ts';
import { phaseTitles } from '../../model/phases.ts';
import { useDesigner } from '../designer-context.tsx';
import { type Band, band } from './geometry.ts';

/** Height that a title takes at its full size, in pixels of the window, and the smallest part of that size it is drawn at. */
const title = { height: 24, least: 0.6 };

/** The phases behind the blocks: bands across the whole canvas. While blocks are placed, phases that refuse them say why. */
export function PhaseBands({
  application,
  bands,
  placing,
}: {
  readonly application: Application;
  readonly bands: readonly Band[];
  /** What is being placed: kinds out of the palette, or blocks that are dragged. */
  readonly placing: readonly { readonly kind: string; readonly block?: string }[];
}) {
  const { registry } = useDesigner();
  const [, y, zoom] = useStore((state) => state.transform);
  // Cards begin below the band's header: the title shrinks with it, lest the first card covers it.
  const shrunk = Math.max(title.least, Math.min(1, (band.header * zoom) / title.height));
  const refusedBy = (phase: Phase) => {
    for (const { kind, block } of placing) {
      const reason = refusePlacement(application, registry, kind, phase, block);
      if (reason) return reason;
    }
    return undefined;
  };
  return (
    <div className="cs-bands" aria-hidden>
      {bands.map(({ phase, top, height }) => {
        const refused = refusedBy(phase);
        return (
          <div
            key={phase}
            className="cs-band"
            data-phase={phase}
            data-refused={refused !== undefined || undefined}
            data-welcome={(placing.length > 0 && refused === undefined) || undefined}
            style={{ top: y + top * zoom, height: height * zoom }}
          >
            <span className="cs-band-title" style={{ transform: `scale(${shrunk})` }}>
              {phaseTitles[phase]}
              {refused && <small>{refused}</small>}
            </span>
          </div>
        );
      })}
    </div>
  );
}
