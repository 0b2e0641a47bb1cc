import type { Traffic, Workspace } from '../generated/types.ts';
import { own } from '../model/json.ts';
import { namesIn, uniqueName } from './names.ts';

/** One of them, as in a refusal. */
export const trafficPlanNoun = 'traffic plan';

/** Traffic plans of a workspace by id; none where they are left out. */
export function trafficPlansOf({ trafficPlans }: Workspace): Readonly<Record<string, Traffic>> {
  return trafficPlans ?? {};
}

/** A traffic plan; undefined when there is none of that id. */
export function trafficPlanOf(workspace: Workspace, id: string): Traffic | undefined {
  return own(trafficPlansOf(workspace), id);
}

/** The wanted name, with a number behind it where another plan has it. */
export function freePlanName(workspace: Workspace, wanted: string): string {
  return uniqueName(wanted, namesIn(trafficPlansOf(workspace)));
}
