import { endOfBusinessDay, isOpen, offerImmediate, openFor } from '../../calendar/index.ts';
import type { Instant } from '../../model/instant.ts';
import type { QueueMoment } from './queue-moment.ts';

/** What is asked besides the Business Hours, by the names of the API's parameters (guide: Booking a callback using the API). */
export interface OpenForAsked {
  /** The moment that counts as now; left out, the present. The wait is the present one in any case. */
  readonly start?: Instant | undefined;
  readonly queryImmediateOfferHours?: boolean | undefined;
  readonly returnWithinImmediateOfferTime?: boolean | undefined;
  readonly checkImmediateEnabled?: boolean | undefined;
}

/** The answer, by the names of the API; only what was asked is in it. */
export interface OpenForAnswer {
  /** Seconds until Business Hours end, 0 when they are closed. */
  readonly openFor: number;
  /** -1 when the queue has no Immediate Offer Hours, 0 outside of them, else seconds until the end of their business day. */
  readonly immediateOfferHoursOpenFor?: number;
  /** Whether time and estimated wait allow an immediate callback; switches and limits are not asked. */
  readonly isWithinImmediateOfferTime?: boolean;
  readonly isImmediateEnabled?: boolean;
  /** Why an immediate callback does or does not fit in time; empty when that was not asked. */
  readonly reasons: readonly string[];
}

/** Until when a queue is open. Undefined for a queue without Business Hours or without a row in CALLBACK_SETTINGS. */
export function answerOpenFor(present: QueueMoment, asked: OpenForAsked = {}): OpenForAnswer | undefined {
  const moment = { ...present, now: asked.start ?? present.now };
  const { queue, specialDays, now } = moment;
  const { hours, settings } = queue;
  if (hours === undefined || settings === undefined) return undefined;
  const within = asked.returnWithinImmediateOfferTime ? withinOfferTime(moment) : undefined;
  return {
    openFor: openFor(hours, specialDays, now),
    ...(asked.queryImmediateOfferHours && { immediateOfferHoursOpenFor: offerHoursOpenFor(moment) }),
    ...(within && { isWithinImmediateOfferTime: within.offer }),
    ...(asked.checkImmediateEnabled && { isImmediateEnabled: settings.immediateEnabled }),
    reasons: within?.reasons ?? [],
  };
}

function offerHoursOpenFor({ queue: { immediateOfferHours }, specialDays, now }: QueueMoment): number {
  if (immediateOfferHours === undefined) return -1;
  if (!isOpen(immediateOfferHours, specialDays, now)) return 0;
  const end = endOfBusinessDay(immediateOfferHours, specialDays, now);
  return end === undefined ? openFor(immediateOfferHours, specialDays, now) : Math.floor((end - now) / 1000);
}

/** The procedure that decides about offers, asked about time alone: as if the switch were on and no limit set. */
function withinOfferTime({ queue, specialDays, now }: QueueMoment) {
  const { settings, hours, immediateOfferHours, figures } = queue;
  const { immediateBlackoutMin = 0 } = settings ?? {};
  return offerImmediate({
    settings: { immediateEnabled: true, maxQueued: 0, immediateBlackoutMin },
    ...{ hours, immediateOfferHours, specialDays, figures, now },
  });
}
