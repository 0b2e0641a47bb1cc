import { useReactFlow } from '@reactflow/core';
import type { KeyboardEvent } from 'react';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { openDialog } from '../edit/dialogs.ts';
import { useRemoveSelection } from '../edit/use-remove-selection.ts';
import { useRenameBlock } from '../edit/use-rename-block.ts';
import type { ScreenPoint } from '../palette/drag.ts';
import { openView } from '../view-state.ts';
import type { Point } from './geometry.ts';

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Steps that an arrow key moves with Shift held. */
const bigStep = 8;

/** Keys of the canvas. Keys pressed in a field or with a modifier that the browser owns are left alone. */
export function useCanvasKeys(
  nudge: (blocks: readonly string[], by: Point) => void,
  fit: () => void,
  insertOn: (connection: string, point: ScreenPoint) => void,
): (event: KeyboardEvent) => void {
  const { id, application } = useEdited();
  const designer = useDesigner();
  const remove = useRemoveSelection();
  const rename = useRenameBlock();
  const { zoomIn, zoomOut } = useReactFlow();

  return (event) => {
    const element = event.target as HTMLElement;
    if (element.closest('input, textarea, button, [role="dialog"], [role="listbox"], [contenteditable]')) return;
    const { selection } = designer.store.getState();
    const blocks = selection.application === id ? selection.blocks : [];
    const connections = selection.application === id ? selection.connections : [];
    const only = blocks.length === 1 ? blocks[0] : undefined;
    const select = (chosen: readonly string[]) => designer.select({ application: id, blocks: chosen, connections: [] });

    const done = (act: () => void) => {
      event.preventDefault();
      event.stopPropagation();
      act();
    };
    if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      return done(() => select(Object.keys(application.blocks)));
    if (event.ctrlKey || event.metaKey || event.altKey) return;

    const direction = directions[event.key];
    if (direction && blocks.length > 0) {
      const steps = event.shiftKey ? bigStep : 1;
      return done(() => nudge(blocks, { x: direction.x * steps, y: direction.y * steps }));
    }
    const focused = element.closest<HTMLElement>('.react-flow__node')?.dataset.id;
    switch (event.key) {
      case 'Enter':
      case ' ':
        if (focused === undefined) return;
        return done(() => {
          if (event.shiftKey) select([...new Set([...blocks, focused])]);
          else if (only === focused) openView('inspectorOpen');
          else select([focused]);
        });
      case 'Escape':
        return done(() => select([]));
      case 'Delete':
      case 'Backspace':
        return done(remove);
      case 'c':
        if (only !== undefined) return done(() => openDialog({ show: 'connect', block: only }));
        return;
      case 'a':
        if (only !== undefined) return done(() => openDialog({ show: 'add', after: only }));
        if (connections[0] !== undefined) {
          const [connection] = connections;
          const box = document.querySelector(`[data-connection="${CSS.escape(connection)}"]`)?.getBoundingClientRect();
          return done(() => insertOn(connection, { x: (box?.left ?? 0) + 20, y: (box?.top ?? 0) + 20 }));
        }
        return done(() => openDialog({ show: 'add' }));
      case 'F2':
        if (only !== undefined) return done(() => rename(only));
        return;
      case 'm':
        if (only !== undefined) return done(() => openDialog({ show: 'move', block: only }));
        return;
      case 'f':
        return done(fit);
      case '+':
        return done(() => zoomIn());
      case '-':
        return done(() => zoomOut());
    }
  };
}
