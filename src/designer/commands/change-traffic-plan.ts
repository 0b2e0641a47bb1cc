import type { Json, Traffic } from '../../generated/types.ts';
import { validateTraffic } from '../../generated/validate/traffic.js';
import { applyChange } from '../../model/change.ts';
import { type Path, toPointer, valueAt } from '../../model/pointer.ts';
import { schemaDiagnostics } from '../../model/schema-diagnostics.ts';
import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseGone, refuseRename } from '../objects.ts';
import { trafficPlanNoun, trafficPlanOf, trafficPlansOf } from '../traffic-plans.ts';

/** A wish to change one place of a plan; without a value it is left out. Whoever takes an entry out of a list sets the list. */
export interface TrafficEdit {
  /** From the plan on. */
  readonly at: Path;
  readonly value?: Json | undefined;
}

/** Changes places of a traffic plan at one go. What would break the law of traffic is refused; what could not be played is a finding. */
export const changeTrafficPlan: Command<{
  readonly plan: string;
  readonly edits: readonly TrafficEdit[];
}> = {
  name: 'change-traffic-plan',
  label: (workspace, { plan }) => `Change the traffic plan “${nameOf(trafficPlansOf(workspace), plan)}”`,
  refuse: (workspace, { plan, edits }) => {
    const all = trafficPlansOf(workspace);
    const gone = refuseGone(all, plan, trafficPlanNoun);
    if (gone !== undefined) return gone;
    const changed = changedPlan(trafficPlanOf(workspace, plan), edits);
    const [wrong] = schemaDiagnostics(validateTraffic, changed);
    if (wrong) {
      const isMeant = edits.length === 1 && edits.some(({ at }) => toPointer(at) === wrong.at);
      return isMeant ? wrong.message : `${wrong.message} (${wrong.at || 'traffic plan'})`;
    }
    const renamed = edits.some(({ at }) => at.length === 0 || at[0] === 'name');
    return renamed ? refuseRename(all, plan, (changed as Traffic).name, trafficPlanNoun) : undefined;
  },
  change: (workspace, { plan, edits }) =>
    changeOf(workspace, (draft) => {
      for (const { at, value } of edits) {
        const path = ['trafficPlans', plan, ...at];
        if (value === undefined) draft.remove(path);
        else draft.set(path, value);
      }
    }),
};

/** The plan after the edits; nothing where one leads through a place that is not there. */
function changedPlan(plan: unknown, edits: readonly TrafficEdit[]): unknown {
  let changed = plan;
  for (const { at, value } of edits) {
    const parent = valueAt(changed, at.slice(0, -1));
    if (at.length > 0 && (typeof parent !== 'object' || parent === null)) return undefined;
    changed = applyChange(changed, [{ path: at, before: undefined, after: value }]);
  }
  return changed;
}
