import type { Command } from '../designer.ts';
import { changeOf } from '../edits.ts';
import { nameOf, refuseRename, tidyName } from '../objects.ts';
import { trafficPlanNoun, trafficPlansOf } from '../traffic-plans.ts';

/** Gives a traffic plan another name. */
export const renameTrafficPlan: Command<{ readonly plan: string; readonly name: string }> = {
  name: 'rename-traffic-plan',
  label: (workspace, { plan, name }) =>
    `Rename the traffic plan “${nameOf(trafficPlansOf(workspace), plan)}” to “${tidyName(name)}”`,
  refuse: (workspace, { plan, name }) => refuseRename(trafficPlansOf(workspace), plan, name, trafficPlanNoun),
  change: (workspace, { plan, name }) =>
    changeOf(workspace, (draft) => draft.set(['trafficPlans', plan, 'name'], tidyName(name))),
};
