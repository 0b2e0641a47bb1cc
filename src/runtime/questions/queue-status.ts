import { offerImmediate } from '../../calendar/index.ts';
import type { QueueFigures } from '../../model/block.ts';
import type { QueueMoment } from './queue-moment.ts';

/** What a queue could offer a caller now. */
export interface QueueStatus {
  /** Seconds; -1 when unknown: no interaction yet where an immediate callback is offered, else mostly no agent logged in. */
  readonly estimatedWaitTime: number;
  /** Which of the two it is; left out when the wait is known. */
  readonly unknownBecause?: QueueFigures['unknownBecause'];
  readonly offerImmediate: boolean;
  readonly offerScheduled: boolean;
  /** Why an immediate callback is or is not offered. */
  readonly reasons: readonly string[];
}

/**
 * A queue's readiness to accept callbacks (guide: Queue Status): immediate ones by the procedure that blocks ask, scheduled ones by
 * Scheduled Enabled. Undefined for a queue without a row in CALLBACK_SETTINGS.
 */
export function queueStatus({ queue, specialDays, now }: QueueMoment): QueueStatus | undefined {
  const { settings, hours, immediateOfferHours, figures } = queue;
  if (settings === undefined) return undefined;
  const { offer, reasons } = offerImmediate({ settings, hours, immediateOfferHours, specialDays, figures, now });
  const { estimatedWaitTime, unknownBecause } = figures;
  return {
    estimatedWaitTime,
    ...(estimatedWaitTime < 0 && unknownBecause ? { unknownBecause } : {}),
    offerImmediate: offer,
    offerScheduled: settings.scheduledEnabled,
    reasons,
  };
}
