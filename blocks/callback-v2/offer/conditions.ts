import { offerImmediate, openState } from '../../../src/calendar/index.ts';
import type { CallbackOffer, OfferType, ResolvedSettings } from '../../../src/generated/types.ts';
import type { QueueFacts, QueueFigures, StepContext } from '../../../src/model/block.ts';
import { countFrom } from '../../priority.ts';
import type { OfferDialog } from './dialog.ts';

/** What may be offered at this moment, and why or why not. */
export interface Conditions {
  readonly offer: OfferType | null;
  readonly reasons: readonly string[];
}

/** Offers that block and CALLBACK_SETTINGS both allow; they do not change while the caller waits. */
export function allowedOffers(step: CallbackOffer, settings: ResolvedSettings) {
  return {
    immediate: step.offerImmediate && settings.immediateEnabled,
    scheduled: step.offerScheduled && settings.scheduledEnabled,
  };
}

/** Whether the queue is open; one without Business Hours always is. */
export function isInHours({ hours }: QueueFacts, context: StepContext): boolean {
  return !hours || openState(hours, context.specialDays, context.now).open;
}

/** In hours: an immediate callback by the shared procedure, a scheduled one from the threshold on. */
export function conditionsInHours({ step, settings, queue, context }: OfferDialog): Conditions {
  const allowed = allowedOffers(step, settings);
  const threshold = countFrom(step.offerThreshold, context, 0);
  const { hours, immediateOfferHours, figures } = queue;
  const { specialDays, now } = context;
  const immediate = allowed.immediate
    ? offerImmediate({ settings, hours, immediateOfferHours, specialDays, figures, now, threshold })
    : { offer: false, reasons: ['Immediate callbacks are switched off.'] };
  const isLong = waitOf(figures) >= threshold;
  const scheduled = allowed.scheduled && isLong;
  return {
    offer: offerType(immediate.offer, scheduled),
    reasons: [
      ...immediate.reasons,
      scheduled
        ? 'A scheduled callback may be offered.'
        : allowed.scheduled
          ? `No scheduled callback: the wait is below ${threshold} s.`
          : 'Scheduled callbacks are switched off.',
    ],
  };
}

/** Outside hours there is no turn to wait for: only a scheduled callback makes sense. */
export function conditionsOutsideHours(step: CallbackOffer, settings: ResolvedSettings): Conditions {
  const scheduled = step.offerOutsideHours && allowedOffers(step, settings).scheduled;
  return {
    offer: offerType(false, scheduled),
    reasons: ['The queue is closed.', scheduled ? 'A scheduled callback is offered.' : 'Nothing is offered.'],
  };
}

function offerType(immediate: boolean, scheduled: boolean): OfferType | null {
  if (immediate) return scheduled ? 'COMBINED_SCHEDULED_AND_ASAP' : 'ASAP';
  return scheduled ? 'SCHEDULED' : null;
}

/** Nobody logged in is a wait without end, a queue that has seen no call has none. */
function waitOf({ estimatedWaitTime, unknownBecause }: QueueFigures): number {
  if (estimatedWaitTime >= 0) return estimatedWaitTime;
  return unknownBecause === 'noInteractions' ? 0 : Number.POSITIVE_INFINITY;
}
