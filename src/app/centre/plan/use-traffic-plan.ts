import type { Traffic } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { useDesignerState } from '../../designer-context.tsx';

/** The traffic plan of that id as it stands now; undefined when there is none. */
export function useTrafficPlan(id: string): Traffic | undefined {
  return useDesignerState(({ workspace }) => own(workspace.trafficPlans ?? {}, id));
}
