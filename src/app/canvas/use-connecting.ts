import type { Connection, OnConnectStartParams } from '@reactflow/core';
import { useCallback, useEffect, useRef, useState } from 'react';
import { connectBlocks } from '../../designer/index.ts';
import { announce } from '../announce.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import type { ScreenPoint } from '../palette/drag.ts';

/** The outlet a connection is being drawn from. */
export interface OpenEnd {
  readonly block: string;
  readonly outlet: string;
}

/** Draws connections by pointer: asks the command while hovering, connects on the whole card, offers blocks on the empty canvas. */
export function useConnecting(application: string, offer: (from: OpenEnd, point: ScreenPoint) => void) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [from, setFrom] = useState<OpenEnd | undefined>();
  const [refused, setRefused] = useState<string | undefined>();
  const connected = useRef(false);
  // React Flow keeps the handlers it had when the line was begun: what they need is read from here.
  const open = useRef<OpenEnd | undefined>(undefined);

  const refuse = useCallback(
    (end: OpenEnd, to: string) =>
      designer.refuse(connectBlocks, { application, from: end.block, outlet: end.outlet, to }),
    [designer, application],
  );

  const isValid = useCallback(
    ({ source, sourceHandle, target }: Connection) =>
      source !== null &&
      sourceHandle !== null &&
      target !== null &&
      !refuse({ block: source, outlet: sourceHandle }, target),
    [refuse],
  );

  const connect = useCallback(
    (end: OpenEnd, to: string) => {
      connected.current = true;
      const { workspace } = designer.store.getState();
      const blocks = workspace.applications[application]?.blocks;
      if (dispatch(connectBlocks, { application, from: end.block, outlet: end.outlet, to }).done)
        announce(`${blocks?.[end.block]?.name ?? 'Block'} connected to ${blocks?.[to]?.name ?? 'block'}.`);
    },
    [designer, dispatch, application],
  );

  const start = useCallback((_: unknown, { nodeId, handleId, handleType }: OnConnectStartParams) => {
    connected.current = false;
    open.current = nodeId && handleId && handleType === 'source' ? { block: nodeId, outlet: handleId } : undefined;
    setFrom(open.current);
  }, []);

  const end = useCallback(
    (event: MouseEvent | TouchEvent) => {
      const point = pointOf(event);
      const under = elementAt(point);
      setRefused(undefined);
      setFrom(undefined);
      const begun = open.current;
      open.current = undefined;
      if (connected.current || !begun) return;
      if (under.block !== undefined) connect(begun, under.block);
      else if (under.pane) offer(begun, point);
    },
    [connect, offer],
  );

  // While the line is drawn, the card under the pointer says why it cannot be the target.
  useEffect(() => {
    if (!from) return;
    const look = (event: PointerEvent | MouseEvent) => {
      const { block } = elementAt({ x: event.clientX, y: event.clientY });
      setRefused(block === undefined ? undefined : refuse(from, block));
    };
    window.addEventListener('mousemove', look);
    return () => window.removeEventListener('mousemove', look);
  }, [from, refuse]);

  useEffect(() => {
    if (refused) announce(refused);
  }, [refused]);

  return { isValid, connect, start, end, refused };
}

function pointOf(event: MouseEvent | TouchEvent): ScreenPoint {
  const at = 'changedTouches' in event ? event.changedTouches[0] : event;
  return { x: at?.clientX ?? 0, y: at?.clientY ?? 0 };
}

/** What lies under a point of the window. */
export function elementAt({ x, y }: ScreenPoint): {
  readonly block?: string;
  readonly connection?: string;
  /** The empty canvas. */
  readonly pane: boolean;
} {
  const element = document.elementFromPoint(x, y);
  const block = element?.closest<HTMLElement>('.react-flow__node')?.dataset.id;
  const connection = element?.closest('[data-connection]')?.getAttribute('data-connection');
  return {
    ...(block !== undefined ? { block } : {}),
    ...(connection ? { connection } : {}),
    pane: element?.closest('.react-flow__pane') !== null && element !== null,
  };
}
