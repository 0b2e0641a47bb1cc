import type { Traffic } from '../../generated/types.ts';
import type { Command } from '../designer.ts';
import { changeOf, putMember } from '../edits.ts';
import { refuseId } from '../ids.ts';
import { json } from '../objects.ts';
import { freePlanName, trafficPlansOf } from '../traffic-plans.ts';

/** Adds traffic that was read from a text (`readTrafficText`) as it is; a name that is taken gets a number behind it. */
export const importTrafficPlan: Command<{ readonly traffic: Traffic; readonly id?: string }> = {
  name: 'import-traffic-plan',
  label: (_, { traffic }) => `Import the traffic plan “${traffic.name}”`,
  refuse: (workspace, { id }) => refuseId(trafficPlansOf(workspace), id),
  change: (workspace, { traffic, id }, { newId }) =>
    changeOf(workspace, (draft) =>
      putMember(
        draft,
        ['trafficPlans', id ?? newId()],
        json({ ...traffic, name: freePlanName(workspace, traffic.name) }),
      ),
    ),
};
