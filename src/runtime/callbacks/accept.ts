import type { Callback, CallbackRequestEffect, Refusal } from '../../generated/types.ts';
import type { QueueFacts } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';
import { checkNumber, readNumber } from '../../numbers/index.ts';

/** A request for a callback, however it came. */
export type CallbackWish = Omit<CallbackRequestEffect, 'type' | 'id'>;

/** The record of an accepted callback, or why it was refused. */
export type Acceptance = { readonly callback: Callback } | { readonly refused: Refusal; readonly message: string };

/**
 * Decides about a request for a callback: the queue needs a row in CALLBACK_SETTINGS, the number must be one that may be
 * dialled, and the queue must not be full. A desired time within Scheduled Early Start counts as immediate.
 */
export function acceptCallback(
  wish: CallbackWish,
  queue: QueueFacts | undefined,
  id: string,
  now: Instant,
): Acceptance {
  const settings = queue?.settings;
  if (queue === undefined || settings === undefined)
    return {
      refused: 'unknown-queue',
      message: `The queue “${wish.virtualQueue}” has no row in CALLBACK_SETTINGS.`,
    };
  const number = checkedNumber(wish.phoneNumber, queue, settings.defaultCountry, settings.disallowImpossible);
  if ('refused' in number) return number;
  const isImmediate = wish.desiredTime === undefined || wish.desiredTime <= now + settings.earlyStartSec * 1000;
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

/**
 * Why a customer may not be dialled now; undefined when nothing forbids it. Rules are asked again before each attempt (guide:
 * Configuring rules for queues), for they may have changed since the callback was accepted.
 */
export function forbidsDialling(
  { phoneNumber }: Pick<Callback, 'phoneNumber'>,
  queue: QueueFacts | undefined,
): { readonly refused: Refusal; readonly message: string } | undefined {
  if (queue === undefined) return undefined;
  const { defaultCountry = 'US', disallowImpossible = false } = queue.settings ?? {};
  const checked = checkedNumber(phoneNumber, queue, defaultCountry, disallowImpossible);
  return 'refused' in checked ? checked : undefined;
}

const refusals: Readonly<Record<string, Refusal>> = {
  invalid: 'invalid-number',
  impossible: 'impossible-number',
  'country-not-permitted': 'country-not-permitted',
  'blocked-pattern': 'blocked-pattern',
};

function checkedNumber(
  text: string,
  { numberRule }: QueueFacts,
  defaultCountry: string,
  disallowImpossible: boolean,
): { readonly e164: string } | Extract<Acceptance, { refused: Refusal }> {
  const read = readNumber(text, defaultCountry);
  if (read.e164 === undefined)
    return { refused: 'invalid-number', message: read.reason ?? `${text} is not a telephone number.` };
  if (!read.possible && disallowImpossible)
    return { refused: 'impossible-number', message: read.reason ?? `${text} cannot exist.` };
  if (numberRule === undefined) return { e164: read.e164 };
  const { verdict, number, reasons } = checkNumber(numberRule, read.e164, { defaultCountry });
  const isTolerated = verdict === 'acceptable' || (verdict === 'impossible' && !disallowImpossible);
  if (isTolerated) return { e164: number ?? read.e164 };
  return { refused: refusals[verdict] ?? 'invalid-number', message: reasons.join(' ') };
}
