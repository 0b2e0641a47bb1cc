import { createContext, useContext } from 'react';
import type { ScreenPoint } from '../palette/drag.ts';

/** What parts of the drawing know and ask of the canvas around them. */
export interface CanvasActions {
  readonly applicationId: string;
  /** Offers the kinds of blocks to insert on a connection. */
  insertOn(connection: string, point: ScreenPoint): void;
}

/** Given by the canvas to what it draws. */
export const CanvasActionsContext = createContext<CanvasActions>({ applicationId: '', insertOn: () => {} });

/** The canvas around this part. */
export function useCanvasActions(): CanvasActions {
  return useContext(CanvasActionsContext);
}
