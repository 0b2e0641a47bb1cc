import { isOpen, isTimeZone, localTime, type SpecialDays } from '../../calendar/index.ts';
import type { Callback, CallbackRequestEffect, Refusal } from '../../generated/types.ts';
import type { QueueFacts } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';
import { checkForQueue } from '../../numbers/index.ts';

/** A request for a callback, however it came. */
export type CallbackWish = Omit<CallbackRequestEffect, 'type' | 'id'>;

/** The record of an accepted callback, or why it was refused. */
export type Acceptance = { readonly callback: Callback } | { readonly refused: Refusal; readonly message: string };

/** What is known about other callbacks when one is asked for. */
export interface Circumstances {
  /** Asked for in a call: Reject Outside Office Hours and Max Requests Per Number Per Day are for other ways. */
  readonly isFlow: boolean;
  readonly specialDays: SpecialDays;
  /** Active callbacks of a number, in E.164, in the queue. */
  active(number: string): number;
  /** Immediate callbacks that a number, in E.164, has asked for within 24 hours. */
  immediate(number: string): number;
  /** Places left in the slot of the desired time; left out when that does not matter. */
  readonly placesLeft?: number;
  /** Why no place is left, with the hours or the rule that says so; a sentence. */
  readonly why?: string | undefined;
}

/**
 * Decides about a request for a callback: the queue needs a row in CALLBACK_SETTINGS, the number must be one that may be
 * dialled, and the queue must not be full. A desired time within Scheduled Early Start, or one that has passed, means as soon as
 * possible unless places in slots are looked at: it gains no place in the queue, and counts among the immediate requests.
 */
export function acceptCallback(
  asked: CallbackWish,
  queue: QueueFacts | undefined,
  id: string,
  now: Instant,
  circumstances?: Circumstances,
): Acceptance {
  const settings = queue?.settings;
  if (queue === undefined || settings === undefined)
    return {
      refused: 'unknown-queue',
      message: `The queue “${asked.virtualQueue}” has no row in CALLBACK_SETTINGS.`,
    };
  const { desiredTime, ...atOnce } = asked;
  const isImmediate = desiredTime === undefined || desiredTime <= now + settings.earlyStartSec * 1000;
  const wish: CallbackWish = isImmediate && circumstances?.placesLeft === undefined ? atOnce : asked;
  const number = checkedNumber(wish.phoneNumber, queue);
  if ('refused' in number) return number;
  const refused = circumstances && refusedBy(circumstances, wish, number.e164, queue, now);
  if (refused) return refused;
  if (isImmediate && settings.maxQueued > 0 && queue.figures.callbacks >= settings.maxQueued)
    return {
      refused: 'queue-full',
      message: `The queue “${queue.name}” already holds ${queue.figures.callbacks} callbacks; Max Queued is ${settings.maxQueued}.`,
    };
  const skillExpression = wish.skillExpression || settings.skillExpression;
  return {
    callback: {
      ...wish,
      phoneNumber: number.e164,
      ...(skillExpression === undefined ? {} : { skillExpression }),
      id,
      createdAt: now,
      state: isImmediate ? 'QUEUED' : 'SCHEDULED',
      callDirection: settings.callDirection,
      ...(settings.routingPoint === undefined ? {} : { routing: settings.routingPoint }),
    },
  };
}

type Refused = Extract<Acceptance, { refused: Refusal }>;

/** The settings that look at other callbacks and at the desired time, in the order of their cost for the customer. */
function refusedBy(
  { isFlow, specialDays, active, immediate, placesLeft, why }: Circumstances,
  { desiredTime }: CallbackWish,
  number: string,
  { name, settings, hours }: QueueFacts,
  now: Instant,
): Refused | undefined {
  if (!settings) return undefined;
  const { duplicateCheck, maxPerNumberPerDay, rejectOutsideHours, maxDaysAhead } = settings;
  const most = duplicateCheck === 'STRICT' ? 1 : duplicateCheck === 'TWO' ? 2 : Number.POSITIVE_INFINITY;
  const others = active(number);
  if (others >= most)
    return {
      refused: 'duplicate',
      message: `${number} already has ${others} active callbacks in “${name}”; Duplicate Check is ${duplicateCheck}.`,
    };
  if (desiredTime === undefined) {
    const asked = immediate(number);
    if (isFlow || !(maxPerNumberPerDay > 0) || asked < maxPerNumberPerDay) return undefined;
    return {
      refused: 'throttled',
      message: `${number} has asked for ${asked} callbacks within 24 hours; Max Requests Per Number Per Day is ${maxPerNumberPerDay}.`,
    };
  }
  if (!isFlow && rejectOutsideHours && hours && !isOpen(hours, specialDays, desiredTime))
    return {
      refused: 'outside-hours',
      message: `“${hours.name}” is closed at that time; Reject Outside Office Hours is on.`,
    };
  const timeZone = hours && isTimeZone(hours.timeZone) ? hours.timeZone : 'UTC';
  if (dayOf(desiredTime, timeZone) > dayOf(now, timeZone) + maxDaysAhead)
    return { refused: 'too-far-ahead', message: `The time is more than ${maxDaysAhead} days ahead (Max Days Ahead).` };
  if (placesLeft !== undefined && placesLeft < 1)
    return { refused: 'slot-full', message: why ?? 'There is no slot at that time.' };
  if (placesLeft !== undefined && !isFlow && desiredTime <= now)
    return { refused: 'slot-full', message: 'That time has passed.' };
  return undefined;
}

/** The local day, counted from 1970. */
function dayOf(at: Instant, timeZone: string): number {
  const [year = 1970, month = 1, dayOfMonth = 1] = localTime(at, timeZone).slice(0, 10).split('-').map(Number);
  return Date.UTC(year, month - 1, dayOfMonth) / 86_400_000;
}

/**
 * Why a customer may not be dialled now; undefined when nothing forbids it. Rules are asked again before each attempt (guide:
 * Configuring rules for queues), for they may have changed since the callback was accepted.
 */
export function forbidsDialling(
  { phoneNumber }: Pick<Callback, 'phoneNumber'>,
  queue: QueueFacts | undefined,
): { readonly refused: Refusal; readonly message: string } | undefined {
  if (queue === undefined) return undefined;
  const checked = checkedNumber(phoneNumber, queue);
  return 'refused' in checked ? checked : undefined;
}

/** Without settings only the rule says what may be dialled. */
function checkedNumber(text: string, { settings, numberRule: rule }: QueueFacts): { readonly e164: string } | Refused {
  const checked = checkForQueue(text, { ...(settings ?? { defaultCountry: 'US' }), rule });
  return 'refused' in checked ? { refused: checked.refused, message: checked.reasons.join(' ') } : checked;
}
