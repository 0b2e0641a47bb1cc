import { type Edge, type Node, type NodeChange, ReactFlow, useReactFlow } from '@reactflow/core';
import { MiniMap } from '@reactflow/minimap';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { addBlock } from '../../designer/index.ts';
import { refusePlacement } from '../../model/flow.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import type { Face } from '../faces.ts';
import { groupColor } from '../group-hue.ts';
import { type ScreenPoint, takeDrops, usePaletteDrag } from '../palette/drag.ts';
import { useFaces } from '../use-faces.ts';
import { BlockCard } from './BlockCard.tsx';
import { CanvasTools } from './CanvasTools.tsx';
import { CanvasActionsContext } from './canvas-actions.ts';
import { EmptyCanvas } from './EmptyCanvas.tsx';
import { FlowEdge } from './FlowEdge.tsx';
import { bandAt, bandOf, bandsOf, card, cardHeight, grid, positionIn } from './geometry.ts';
import { HandlePlaces } from './HandlePlaces.tsx';
import { PhaseBands } from './PhaseBands.tsx';
import { QuickAdd } from './QuickAdd.tsx';
import { type CardNode, toEdges, toNodes } from './to-nodes.ts';
import { useCanvasKeys } from './use-canvas-keys.ts';
import { elementAt, type OpenEnd, useConnecting } from './use-connecting.ts';
import { useMoves } from './use-moves.ts';
import { usePastePlace } from './use-paste-place.ts';
import { useReveal } from './use-reveal.ts';

const nodeTypes = { block: BlockCard };
const edgeTypes = { flow: FlowEdge };
const arrow = { type: 'arrowclosed', width: 16, height: 16, color: 'context-stroke' };
const zoomRange = { least: 0.1, most: 2 };

/** Above this many blocks only what is in view is drawn. */
const mostDrawnAtOnce = 150;

/** A request for a block at a place, made by dropping a connection on the empty canvas or by the button on a connection. */
interface Offer {
  readonly point: ScreenPoint;
  readonly from?: OpenEnd;
  readonly connection?: string;
}

/** Canvas inside React Flow's provider. */
export function Flow() {
  const { id, application } = useEdited();
  const designer = useDesigner();
  const dispatch = useDispatch();
  const selection = useDesignerState((state) => state.selection);
  const faces = useFaces(id);
  const { screenToFlowPosition } = useReactFlow();
  const frame = useRef<HTMLDivElement>(null);
  const [offer, setOffer] = useState<Offer | undefined>();

  const bands = useMemo(
    () => bandsOf(application, (block) => cardHeight(faces.get(block) ?? { highlights: [], outlets: [] })),
    [application, faces],
  );
  const selected = useMemo(
    () => ({
      blocks: new Set(selection.application === id ? selection.blocks : []),
      connections: new Set(selection.application === id ? selection.connections : []),
    }),
    [selection, id],
  );
  const drawn = useRef<ReadonlyMap<string, CardNode>>(new Map());
  const placed = useMemo(() => {
    const nodes = toNodes(application, faces, bands, selected.blocks, drawn.current);
    drawn.current = new Map(nodes.map((node) => [node.id, node]));
    return nodes;
  }, [application, faces, bands, selected]);
  const edges = useMemo(
    () => toEdges(faces, selected.connections).map((edge) => ({ ...edge, markerEnd: arrow }) as Edge),
    [faces, selected],
  );

  const { nodes, dragged, follow, drop, nudge } = useMoves(placed, bands);
  const connecting = useConnecting(
    id,
    useCallback((from: OpenEnd, point: ScreenPoint) => setOffer({ from, point }), []),
  );
  usePastePlace(bands, frame);
  const fit = useReveal(id, placed, bands, frame);
  const onKeyDown = useCanvasKeys(nudge, fit, (connection, point) => setOffer({ connection, point }));

  const select = useCallback(
    (part: 'blocks' | 'connections', changes: readonly { id: string; selected: boolean }[]) => {
      if (changes.length === 0) return;
      const { selection } = designer.store.getState();
      const here = selection.application === id ? selection : { blocks: [], connections: [] };
      const next = new Set(here[part]);
      for (const change of changes) change.selected ? next.add(change.id) : next.delete(change.id);
      designer.select({ application: id, blocks: here.blocks, connections: here.connections, [part]: [...next] });
    },
    [designer, id],
  );

  const place = useCallback(
    (kind: string, point: ScreenPoint, where: { readonly from?: OpenEnd; readonly connection?: string }) => {
      const at = screenToFlowPosition(point);
      const corner = where.from
        ? { x: at.x, y: at.y - card.header / 2 }
        : { x: at.x - card.width / 2, y: at.y - card.header / 2 };
      const band = bandAt(bands, at.y);
      dispatch(addBlock, {
        application: id,
        kind,
        phase: band.phase,
        position: positionIn(band, corner),
        ...(where.from ? { after: where.from } : {}),
        ...(where.connection !== undefined ? { onConnection: where.connection } : {}),
      });
    },
    [screenToFlowPosition, bands, dispatch, id],
  );

  useEffect(
    () =>
      takeDrops({
        refuse: (kind, point) => {
          const rectangle = frame.current?.getBoundingClientRect();
          if (!rectangle || !inside(point, rectangle)) return null;
          return refusePlacement(
            application,
            designer.registry,
            kind,
            bandAt(bands, screenToFlowPosition(point).y).phase,
          );
        },
        drop: (kind, point) => {
          const { connection } = elementAt(point);
          place(kind, point, connection === undefined ? {} : { connection });
        },
      }),
    [application, designer, bands, screenToFlowPosition, place],
  );

  const paletteKind = usePaletteDrag((state) => state.drag?.kind);
  const placing = useMemo(
    () => [
      ...(paletteKind === undefined ? [] : [{ kind: paletteKind }]),
      ...[...dragged.keys()].flatMap((block) => {
        const kind = application.blocks[block]?.kind;
        return kind === undefined ? [] : [{ kind, block }];
      }),
    ],
    [paletteKind, dragged, application],
  );
  const actions = useMemo(
    () => ({
      applicationId: id,
      insertOn: (connection: string, point: ScreenPoint) => setOffer({ connection, point }),
    }),
    [id],
  );

  return (
    <CanvasActionsContext.Provider value={actions}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys of the canvas; every block in it is focusable by itself */}
      <div ref={frame} className="cs-canvas" data-canvas tabIndex={-1} onKeyDown={onKeyDown}>
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          edgeTypes={edgeTypes}
          onNodesChange={(changes: NodeChange[]) => {
            follow(changes);
            select(
              'blocks',
              changes.filter((change) => change.type === 'select'),
            );
          }}
          onEdgesChange={(changes) =>
            select(
              'connections',
              changes.filter((change) => change.type === 'select'),
            )
          }
          onNodeDragStop={drop}
          onSelectionDragStop={drop}
          onConnect={({ source, sourceHandle, target }) => {
            if (source && sourceHandle && target) connecting.connect({ block: source, outlet: sourceHandle }, target);
          }}
          onConnectStart={connecting.start}
          onConnectEnd={connecting.end}
          isValidConnection={connecting.isValid}
          onReconnect={(edge, { target }) => {
            if (target) connecting.connect({ block: edge.source, outlet: edge.sourceHandle ?? '' }, target);
          }}
          onlyRenderVisibleElements={nodes.length > mostDrawnAtOnce}
          minZoom={zoomRange.least}
          maxZoom={zoomRange.most}
          snapToGrid
          snapGrid={[grid, grid]}
          deleteKeyCode={null}
          multiSelectionKeyCode={['Meta', 'Control']}
          nodesFocusable={false}
          disableKeyboardA11y
          elevateEdgesOnSelect
          nodeDragThreshold={2}
          zoomOnDoubleClick={false}
          aria-label="Canvas"
        >
          <HandlePlaces nodes={placed} />
          <PhaseBands application={application} bands={bands} placing={placing} />
          {nodes.length > 0 && (
            <MiniMap
              pannable
              zoomable
              ariaLabel="Map of the canvas"
              nodeColor={colorOf}
              nodeStrokeWidth={0}
              maskColor="color-mix(in srgb, var(--cs-sunken) 70%, transparent)"
              style={{ width: 160, height: 104 }}
            />
          )}
        </ReactFlow>
        <CanvasTools onFit={fit} />
        {nodes.length === 0 && <EmptyCanvas />}
        {connecting.refused && (
          <div className="cs-canvas-hint" data-refused>
            {connecting.refused}
          </div>
        )}
        {offer && (
          <QuickAdd
            point={offer.point}
            phase={
              offer.connection !== undefined
                ? phaseOfConnection(offer.connection)
                : bandAt(bands, screenToFlowPosition(offer.point).y).phase
            }
            onClose={() => setOffer(undefined)}
            onChoose={(kind) => {
              setOffer(undefined);
              if (offer.connection !== undefined) insertInto(kind, offer.connection);
              else place(kind, offer.point, offer);
            }}
          />
        )}
      </div>
    </CanvasActionsContext.Provider>
  );

  function phaseOfConnection(connection: string) {
    const from = application.connections[connection]?.from;
    return (from === undefined ? undefined : application.blocks[from]?.phase) ?? 'selfService';
  }

  /** A block in the middle of a connection stands between its ends, in the phase it comes from. */
  function insertInto(kind: string, connection: string) {
    const ends = application.connections[connection];
    const [from, to] = [nodes.find((node) => node.id === ends?.from), nodes.find((node) => node.id === ends?.to)];
    const phase = phaseOfConnection(connection);
    const band = bandOf(bands, phase);
    const middle = {
      x: ((from?.position.x ?? 0) + (to?.position.x ?? 0)) / 2,
      y: ((from?.position.y ?? band.corner.y) + (to?.position.y ?? band.corner.y)) / 2 + 24,
    };
    const position = positionIn(band, { x: middle.x, y: Math.min(middle.y, band.top + band.height) });
    dispatch(addBlock, { application: id, kind, phase, position, onConnection: connection });
  }
}

function colorOf({ data }: Node<Face>): string {
  return groupColor(data.group);
}

function inside({ x, y }: ScreenPoint, rectangle: DOMRect): boolean {
  return x >= rectangle.left && x <= rectangle.right && y >= rectangle.top && y <= rectangle.bottom;
}
