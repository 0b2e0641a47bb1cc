import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseGone } from '../objects.ts';
import { trafficPlanNoun, trafficPlansOf } from '../traffic-plans.ts';

/** Removes a traffic plan. Nothing refers to one; with the last of them the collection is left out. */
export const deleteTrafficPlan: Command<{ readonly plan: string }> = {
  name: 'delete-traffic-plan',
  label: (workspace, { plan }) => `Delete the traffic plan “${nameOf(trafficPlansOf(workspace), plan)}”`,
  refuse: (workspace, { plan }) => refuseGone(trafficPlansOf(workspace), plan, trafficPlanNoun),
  change: (workspace, { plan }) =>
    changeOf(workspace, (draft) => {
      const isLast = Object.keys(trafficPlansOf(workspace)).length === 1;
      draft.remove(isLast ? ['trafficPlans'] : ['trafficPlans', plan]);
    }),
};
