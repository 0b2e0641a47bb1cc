import { resolveSettings } from '../../compiler/index.ts';
import type { BusinessHours, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { type OpenClose, openClose } from './open-close.ts';
import type { PulledQueue } from './pulled.ts';

/** What the saved table says about a queue, for its row. */
export interface QueueSettings {
  /** Ids of the row in CALLBACK_SETTINGS and of the Business Hours; left out where there are none. */
  readonly row?: string;
  readonly hours?: BusinessHours;
  readonly immediate: boolean;
  readonly scheduled: boolean;
}

/** What CALLBACK_SETTINGS says about a queue, its defaults included. */
export function settingsOf(workspace: Workspace, queue: string): QueueSettings {
  const row = Object.entries(workspace.callbackSettings.rows).find(([, each]) => each.virtualQueue === queue)?.[0];
  const settings = row === undefined ? undefined : resolveSettings(workspace, queue);
  if (row === undefined || !settings) return { immediate: false, scheduled: false };
  const hours = own(workspace.businessHours, settings.businessHours ?? '');
  return {
    row,
    ...(hours ? { hours } : {}),
    immediate: settings.immediateEnabled,
    scheduled: settings.scheduledEnabled,
  };
}

/** Open/Close Time of a queue, and why; what is missing where it cannot be told. */
export function openCloseOf(
  { row, hours }: QueueSettings,
  workspace: Pick<Workspace, 'specialDays'>,
  { now }: PulledQueue,
): Pick<OpenClose, 'text' | 'reason'> & { readonly open?: boolean } {
  if (row === undefined)
    return { text: 'Unknown', reason: 'The queue has no row in CALLBACK_SETTINGS, which names Business Hours.' };
  if (!hours) return { text: 'Unknown', reason: 'Its row in CALLBACK_SETTINGS names no Business Hours.' };
  return openClose(hours, workspace.specialDays, now);
}

/** Why a figure of a queue is unknown, and what to do about it. */
export function whyUnknown(
  { report, running }: PulledQueue,
  figure: 'estimatedWaitTime' | 'averageQuittingTime',
): string {
  if (!running) return 'No simulation runs. Start the simulator, then click Refresh.';
  if (!report) return 'The simulation that runs does not have this queue. Restart it, then click Refresh.';
  return figure === 'estimatedWaitTime'
    ? 'No agent who may take its calls is logged in, or it has not seen a call yet.'
    : 'Fewer than two calls have left this queue.';
}
