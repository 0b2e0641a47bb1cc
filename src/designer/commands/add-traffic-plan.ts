import type { Instant } from '../../model/instant.ts';
import type { Command } from '../designer.ts';
import { changeOf, putMember } from '../edits.ts';
import { json, refuseNew, tidyName } from '../objects.ts';
import { refuseStartingPlan, startingPlan } from '../starting-plan.ts';
import { trafficPlansOf } from '../traffic-plans.ts';

/** Adds a traffic plan made from what the workspace has: its phone numbers, agents and hours. It starts with the next opening after `now`. */
export const addTrafficPlan: Command<{ readonly name: string; readonly now: Instant; readonly id?: string }> = {
  name: 'add-traffic-plan',
  label: (_, { name }) => `Add the traffic plan “${tidyName(name)}”`,
  refuse: (workspace, { name, now, id }) =>
    refuseNew(trafficPlansOf(workspace), name, id) ?? refuseStartingPlan(workspace, now),
  change: (workspace, { name, now, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      putMember(draft, ['trafficPlans', id ?? newId()], json(startingPlan(workspace, tidyName(name), now))),
    ),
};
