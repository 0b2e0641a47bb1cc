import { useCallback } from 'react';
import { useLocation } from 'wouter';
import { addresses, viewOf } from './addresses.ts';
import { useDesigner } from './designer-context.tsx';
import { placeOf } from './problems/place.ts';
import { showField } from './show-field.ts';
import { openView } from './view-state.ts';

/** Where to go: an application, a block in it, a field of that block (JSON Pointer into the workspace). */
export interface Destination {
  readonly application: string;
  readonly block?: string;
  readonly connection?: string;
  readonly field?: string;
}

/** Shows an application and selects a block in it. In the JSON view the canvas is shown instead, where a block can be seen. */
export function useGoTo(): (destination: Destination) => void {
  const designer = useDesigner();
  const [location, navigate] = useLocation();
  return useCallback(
    ({ application, block, connection, field }) => {
      const [, , , shown] = location.split('/');
      const view = viewOf(shown);
      designer.select({
        application,
        blocks: block === undefined ? [] : [block],
        connections: connection === undefined ? [] : [connection],
        ...(field === undefined ? {} : { field }),
      });
      if (block !== undefined || field !== undefined) openView('inspectorOpen');
      navigate(addresses.application(application, view === 'json' ? 'canvas' : view));
    },
    [designer, location, navigate],
  );
}

/** Goes to the place of a problem; false when no screen shows it yet. */
export function useGoToPointer(): (pointer: string) => boolean {
  const designer = useDesigner();
  const goTo = useGoTo();
  const [, navigate] = useLocation();
  return useCallback(
    (pointer) => {
      const { application, address, ...place } = placeOf(pointer);
      if (address !== undefined) {
        designer.select({ blocks: [], connections: [], field: pointer });
        navigate(address);
        showField(pointer);
        return true;
      }
      if (application === undefined) return false;
      goTo({ application, ...place });
      return true;
    },
    [designer, goTo, navigate],
  );
}
