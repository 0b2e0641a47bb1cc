import type { SpecialDays } from '../../../calendar/index.ts';
import type {
  BusinessHours,
  Callback,
  CallbackHappening,
  CallInRequest,
  HostEvent,
  PushEvent,
  ResolvedSettings,
} from '../../../generated/types.ts';
import type { Instant } from '../../../model/instant.ts';

/** An event as life decides it: the host adds when it was told. */
export type ToldEvent = HostEvent extends infer E ? (E extends HostEvent ? Omit<E, 'at'> : never) : never;

/** What a decision about a callback may look at besides its record. */
export interface Around {
  readonly now: Instant;
  readonly settings: ResolvedSettings;
  /** Business Hours of the queue; without them no business day ends. */
  readonly hours?: BusinessHours | undefined;
  readonly specialDays: SpecialDays;
  /** Days that a completed record is kept from its desired time; left out, 14. */
  readonly keepDays?: number;
}

/** Who brought something about. */
export interface By {
  readonly by: CallbackHappening['by'];
  /** User or client, where one is known. */
  readonly who?: string | undefined;
}

/** What becomes of a callback, and what its host has to do about it, in this order: record, line, session, telephone, pushes. */
export interface LifeStep {
  readonly callback: Callback;
  /** Its virtual call begins to wait in the queue, or stops waiting; left out, nothing changes there. */
  readonly line?: 'enter' | 'leave';
  /** The session that carries it out begins. */
  readonly start?: true;
  /** What its session is told, in order. */
  readonly tell?: readonly ToldEvent[];
  /** The attempt that is now the last one is placed. */
  readonly dial?: true;
  /** The attempt in progress is given up: its call ends. */
  readonly hangUp?: true;
  readonly pushes?: readonly PushEvent[];
  /** What the push notification CALL_IN_CREATED brings. */
  readonly callIn?: HandedOut;
  /** It has just turned out that its customer was not called at the time that was promised. */
  readonly missed?: true;
  /** Why, for the trace. */
  readonly reasons: readonly string[];
}

/** A number that a customer may call for a callback until a moment, with the access code where there is one. */
export type HandedOut = Pick<CallInRequest, 'id' | 'toPhoneNumber' | 'accessCode' | 'expiresAt'>;

/** The answer to a wish that may not be possible now. */
export type LifeAnswer = LifeStep | { readonly refused: string };

/** A step that changes nothing, with the reason. */
export function unchanged(callback: Callback, reason: string): LifeStep {
  return { callback, reasons: [reason] };
}

/** The record with one more line of its history. */
export function happened(
  callback: Callback,
  what: CallbackHappening['what'],
  at: Instant,
  { by, who }: By,
  why?: string,
): Callback {
  const line = { at, what, by, ...(who === undefined ? {} : { who }), ...(why === undefined ? {} : { why }) };
  return { ...callback, history: [...(callback.history ?? []), line] };
}

/** The attempt in progress: the customer’s telephone may be ringing. A callback never has two. */
export function openAttempt({ attempts = [] }: Callback) {
  const last = attempts.at(-1);
  return last?.result === undefined ? last : undefined;
}

/** A push notification and the record of it, where the customer has a device that shows it; nothing of it where not. */
export function pushTo(
  { pushTargets = [], pushed = [] }: Callback,
  event: PushEvent,
  at: Instant,
): { readonly pushed?: NonNullable<Callback['pushed']>; readonly pushes: readonly PushEvent[] } {
  return pushTargets.length === 0 ? { pushes: [] } : { pushed: [...pushed, { event, at }], pushes: [event] };
}

/** The attempts, the one in progress cut short by something else: it counts as made, and has no result. */
export function cutShort({ attempts }: Pick<Callback, 'attempts'>, now: Instant): Pick<Callback, 'attempts'> {
  if (!attempts) return {};
  return {
    attempts: attempts.map((each) => (each.result === undefined ? { ...each, endedAt: now, result: 'UNKNOWN' } : each)),
  };
}

/** Brought about by nobody in particular. */
export const bySystem: By = { by: 'system' };
