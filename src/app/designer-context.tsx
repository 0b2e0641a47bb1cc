import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { Designer, DesignerState } from '../designer/designer.ts';

const DesignerContext = createContext<Designer | undefined>(undefined);

/** Gives a designer to the screens below. */
export function DesignerProvider({
  designer,
  children,
}: {
  readonly designer: Designer;
  readonly children: ReactNode;
}) {
  return <DesignerContext.Provider value={designer}>{children}</DesignerContext.Provider>;
}

/** The designer of this screen. Throws outside a `DesignerProvider`. */
export function useDesigner(): Designer {
  const designer = useContext(DesignerContext);
  if (!designer) throw new Error('useDesigner is called outside a DesignerProvider');
  return designer;
}

/** A part of the designer's state. The selector must give the same object for the same state, or the screen never rests. */
export function useDesignerState<T>(selector: (state: DesignerState) => T): T {
  return useStore(useDesigner().store, selector);
}
