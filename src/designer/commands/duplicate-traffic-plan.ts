import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { json, nameOf, refuseGone } from '../objects.ts';
import { freePlanName, trafficPlanNoun, trafficPlanOf, trafficPlansOf } from '../traffic-plans.ts';

/** Copies a traffic plan. */
export const duplicateTrafficPlan: Command<{ readonly plan: string; readonly id?: string }> = {
  name: 'duplicate-traffic-plan',
  label: (workspace, { plan }) => `Duplicate the traffic plan “${nameOf(trafficPlansOf(workspace), plan)}”`,
  refuse: (workspace, { plan, id }) =>
    refuseGone(trafficPlansOf(workspace), plan, trafficPlanNoun) ?? refuseId(trafficPlansOf(workspace), id),
  change: (workspace, { plan, id }, { newId }) =>
    changeOf(workspace, (draft) => {
      const original = trafficPlanOf(workspace, plan);
      if (!original) return;
      const name = freePlanName(workspace, `${original.name} (copy)`);
      draft.set(['trafficPlans', id ?? newId()], json({ ...original, name }));
    }),
};
