import {
  availableSlots,
  explainSlots,
  isTimeZone,
  localTime,
  type Slot,
  type SlotQuery,
  type SlotVerdict,
  wallTimeToInstant,
} from '../../calendar/index.ts';
import { formatDate, parseDate } from '../../calendar/wall-time.ts';
import type { Instant } from '../../model/instant.ts';

/** Which slots are asked for, by the names of the API. */
export interface AvailabilityAsked {
  /** Now when left out. */
  readonly start?: Instant | undefined;
  /** Just after the last moment of interest. With neither this nor `numberOfDays`, the end of the first day. */
  readonly end?: Instant | undefined;
  /** Local days to look at, the day of `start` included: 1 to 400. `end` goes before it. */
  readonly numberOfDays?: number | undefined;
  /** Zone of days and of local times in the answer; an unknown one, or none, is that of the Business Hours. */
  readonly timeZone?: string | undefined;
  /** At most so many slots that are free. */
  readonly maxTimeSlots?: number | undefined;
  /** Also slots that are open but full. */
  readonly reportBusy?: boolean | undefined;
}

/** Slots that may be booked; each says where its numbers come from. */
export interface AvailabilityAnswer {
  readonly slots: readonly Slot[];
  readonly durationMin: number;
  readonly timeZone: string;
  /** While there is no slot: how many of the time asked for cannot be booked, by reason. */
  readonly reasons: readonly string[];
}

const mostDays = 400;

/** Slots of a queue as the API asks for them (guide: Availability): by days of a zone, the rest of the first day when nothing else is said. */
export function answerAvailability(query: SlotQuery, asked: AvailabilityAsked = {}): AvailabilityAnswer {
  const timeZone = asked.timeZone !== undefined && isTimeZone(asked.timeZone) ? asked.timeZone : query.hours.timeZone;
  const from = asked.start ?? query.now;
  const to = asked.end ?? endOfDays(from, asked.numberOfDays ?? 1, timeZone);
  const { maxTimeSlots: limit, reportBusy: includeFull } = asked;
  const slots = availableSlots({ ...query, from, to, limit, includeFull });
  return {
    slots: slots.map((slot) => ({ ...slot, localTime: localTime(slot.start, timeZone) })),
    durationMin: query.settings.slotDurationMin,
    timeZone,
    reasons: slots.length > 0 ? [] : reasonsAgainst(query, from, to),
  };
}

/** Midnight after so many local days, that of `from` counted. */
function endOfDays(from: Instant, days: number, timeZone: string): Instant {
  const first = parseDate(localTime(from, timeZone).slice(0, 10));
  const count = Math.min(Math.max(1, Math.floor(days) || 1), mostDays);
  const end = first === undefined ? undefined : wallTimeToInstant(formatDate(first + count), '00:00', timeZone);
  return end ?? from;
}

const words: Readonly<Record<Exclude<SlotVerdict, 'bookable'>, string>> = {
  closed: 'outside Business Hours',
  'no-capacity': 'without capacity',
  past: 'in the past',
  'too-early': 'within Scheduled Early Start',
  'too-far': 'after Max Days Ahead',
  full: 'booked up',
};

function reasonsAgainst(query: SlotQuery, from: Instant, to: Instant): readonly string[] {
  const { timeZone } = query.hours;
  if (!isTimeZone(timeZone)) return [`The time zone “${timeZone}” of the Business Hours is unknown.`];
  const date = localTime(from, timeZone).slice(0, 10);
  const days = Math.min(Math.ceil((to - from) / 86_400_000) + 1, mostDays);
  const counts = new Map<SlotVerdict, number>();
  for (const { slots } of explainSlots({ ...query, from: date, days }))
    for (const { start, verdict } of slots)
      if (start >= from && start < to) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const reasons = Object.entries(words).flatMap(([verdict, text]) => {
    // The words are listed by verdict.
    const count = counts.get(verdict as SlotVerdict);
    return count === undefined ? [] : [`${count} ${count === 1 ? 'slot is' : 'slots are'} ${text}.`];
  });
  return reasons.length > 0 ? reasons : ['No slot begins in the time asked for.'];
}
