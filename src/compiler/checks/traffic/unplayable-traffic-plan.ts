import type { Workspace } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { toPointer } from '../../../model/pointer.ts';
import { trafficFaults } from '../../../model/traffic-faults.ts';
import { planFindings } from '../../plan-findings.ts';
import { sortedEntries } from '../../sorted.ts';
import type { WorkspaceCheck } from '../check.ts';

/** What keeps a traffic plan from being played with this workspace. Never more than a warning: no caller meets a plan. */
export const unplayableTrafficPlan: WorkspaceCheck = {
  code: 'traffic/unplayable-traffic-plan',
  severity: 'warning',
  about:
    'A traffic plan names agents or numbers that are not there, or does not add up: the Centre Simulator cannot play it.',
  ofWorkspace({ workspace }, find) {
    const plans = sortedEntries(workspace.trafficPlans ?? {});
    if (plans.length === 0) return;
    const surroundings = surroundingsOf(workspace);
    for (const [id, plan] of plans) {
      // What breaks the law of traffic is told by the schema; nobody can rely on its shape.
      if (planFindings(plan).length > 0) continue;
      for (const { code, at, message } of trafficFaults(plan, surroundings))
        find(toPointer(['trafficPlans', id]) + at, message, { code });
    }
  },
};

/** What a configuration of the whole workspace would have. */
function surroundingsOf({ directory, phoneNumbers, applications, virtualQueues, callInGroups }: Workspace) {
  return {
    agents: sortedEntries(directory.agents).map(([id]) => ({ id })),
    numbers: Object.values(phoneNumbers).filter(({ application = '' }) => own(applications, application) !== undefined),
    queues: Object.values(virtualQueues),
    callInGroups: Object.values(callInGroups),
  };
}
