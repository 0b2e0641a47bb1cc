import ELK, { type ElkNode } from 'elkjs/lib/elk-api.js';
import workerUrl from 'elkjs/lib/elk-worker.min.js?url';
import type { Application, Phase } from '../../generated/types.ts';
import { phases } from '../../model/phases.ts';
import { card, cardHeight, inletPoint, outletPoint, type Point } from '../canvas/geometry.ts';
import type { Faces } from '../faces.ts';
import { forward } from './forward.ts';

const margin = 24;
const elk = new ELK({ workerUrl });

/** Places for all blocks of an application, each phase laid out by itself from left to right. Runs in a worker. */
export async function arrange(application: Application, faces: Faces): Promise<Record<string, Point>> {
  const arranged = await Promise.all(phases.map((phase) => arrangePhase(application, faces, phase)));
  return Object.assign({}, ...arranged);
}

async function arrangePhase(application: Application, faces: Faces, phase: Phase): Promise<Record<string, Point>> {
  const members = [...faces.values()].filter(({ id }) => application.blocks[id]?.phase === phase);
  if (members.length === 0) return {};
  // The entry first: what the model names first is put first where the flow leaves it open.
  members.sort((a, b) => Number(b.isEntry) - Number(a.isEntry));
  const inside = new Set(members.map(({ id }) => id));
  const ways = forward(
    members.map(({ id }) => id),
    members.flatMap((face) =>
      face.outlets.flatMap(({ id, by, to }) =>
        to !== null && inside.has(to) && (by === 'connection' || by === 'jump')
          ? [{ from: face.id, outlet: id, to, jumps: by === 'jump' }]
          : [],
      ),
    ),
  );
  const reached = new Set(ways.map(({ to }) => to));
  const graph: ElkNode = {
    id: 'phase',
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'RIGHT',
      'elk.layered.spacing.nodeNodeBetweenLayers': '72',
      'elk.spacing.nodeNode': '28',
      'elk.spacing.componentComponent': '48',
      'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
      'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
      'elk.layered.nodePlacement.bk.fixedAlignment': 'LEFTUP',
      'elk.layered.nodePlacement.bk.edgeStraightening': 'IMPROVE_STRAIGHTNESS',
      'elk.aspectRatio': '2.6',
    },
    children: members.map((face) => ({
      id: face.id,
      width: card.width,
      height: cardHeight(face),
      layoutOptions: {
        'elk.portConstraints': 'FIXED_POS',
        ...(face === members[0] && face.isEntry && !reached.has(face.id)
          ? { 'elk.layered.layering.layerConstraint': 'FIRST' }
          : {}),
      },
      ports: [
        {
          id: `${face.id}>in`,
          x: inletPoint.x,
          y: inletPoint.y,
          width: 0,
          height: 0,
          layoutOptions: { 'elk.port.side': 'WEST' },
        },
        ...face.outlets.map((outlet, index) => ({
          id: `${face.id}>${outlet.id}>out`,
          ...outletPoint(face, index),
          width: 0,
          height: 0,
          layoutOptions: { 'elk.port.side': 'EAST' },
        })),
      ],
    })),
    edges: ways.map(({ from, outlet, to }) => ({
      id: `${from}>${outlet}`,
      sources: [`${from}>${outlet}>out`],
      targets: [`${to}>in`],
    })),
  };
  const { children = [] } = await elk.layout(graph);
  const left = Math.min(...children.map(({ x = 0 }) => x));
  const top = Math.min(...children.map(({ y = 0 }) => y));
  return Object.fromEntries(
    children.map(({ id, x = 0, y = 0 }) => [id, { x: Math.round(x - left) + margin, y: Math.round(y - top) }]),
  );
}
