import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { addresses, viewOf } from '../addresses.ts';
import { useDesigner } from '../designer-context.tsx';

/** Shows the application that something was selected in: undo, the trace and the problems panel all lead somewhere by selecting. */
export function useFollowSelection(): void {
  const designer = useDesigner();
  const [location, navigate] = useLocation();
  const latest = useRef(location);
  latest.current = location;
  useEffect(
    () =>
      designer.store.subscribe((state, before) => {
        const { application, blocks, connections } = state.selection;
        if (state.selection === before.selection || application === undefined) return;
        if (blocks.length + connections.length === 0 || !Object.hasOwn(state.workspace.applications, application))
          return;
        const [, , shown, view] = latest.current.split('/');
        if (shown !== encodeURIComponent(application)) navigate(addresses.application(application, viewOf(view)));
      }),
    [designer, navigate],
  );
}
