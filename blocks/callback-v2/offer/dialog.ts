import type { CallbackOffer, OfferType, ResolvedSettings } from '../../../src/generated/types.ts';
import type { EffectRequest, EventType, QueueFacts, StepContext } from '../../../src/model/block.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { Booking } from '../booking.ts';
import type { OfferOutlet } from '../outlet-labels.ts';
import type { Stage, Turn } from '../turn.ts';

export type OfferStage = 'waiting' | 'offering' | 'entering' | 'confirming' | 'scheduling' | 'requesting' | 'closing';

/** Everything the block remembers between two events. */
export type OfferMemory = {
  readonly stage: OfferStage;
  /** When the wait began: the place in the queue. */
  readonly since: Instant;
  /** False outside Business Hours, where nobody is waited for. */
  readonly inHours: boolean;
  /** The live call waits for an agent. */
  readonly queued: boolean;
  /** When the offer is considered next; null when it is not any more. */
  readonly nextOffer: Instant | null;
  /** When the overall wait is over; null when it never is. */
  readonly deadline: Instant | null;
  /** Offers made so far. */
  readonly offers: number;
  /** What was offered last, and the estimated wait in seconds at that moment. */
  readonly offered: OfferType | null;
  readonly ewt: number | null;
  readonly wish: 'immediate' | 'scheduled';
  /** Number to call back in E.164; empty before it is known. */
  readonly number: string;
  /** Entries that could not be used at this step. */
  readonly tries: number;
  /** Said before the next thing. */
  readonly preface: '' | 'invalid' | 'notAvailable';
  readonly booking: Booking | null;
  /** Time that was chosen. */
  readonly slot: Instant | null;
  /** Id of the callback; empty before it is accepted. */
  readonly callback: string;
  /** What happened while the request was on its way. */
  readonly meanwhile: '' | 'gone' | 'routed';
  /** Where to leave after the last words; empty before they are due. */
  readonly leave: OfferOutlet | '';
};

export interface OfferDialog {
  readonly step: CallbackOffer;
  readonly context: StepContext;
  readonly queue: QueueFacts;
  readonly settings: ResolvedSettings;
  readonly memory: OfferMemory;
}

export type OfferTurn = Turn<OfferStage, OfferMemory, OfferOutlet>;
export type OfferStageOf = Stage<OfferDialog, OfferTurn>;

/** Moves on to a stage, with changes to the memory. */
export function to(
  stage: OfferStage,
  { memory }: OfferDialog,
  change: Partial<OfferMemory> = {},
  reasons: readonly string[] = [],
): OfferTurn {
  return { to: stage, memory: { ...memory, ...change }, reasons };
}

/** Asks the caller something; while the live call waits, an agent may come in between. */
export function asking({ memory }: OfferDialog, effect: EffectRequest, wait: readonly EventType[] = keys): OfferTurn {
  return { memory: { ...memory, preface: '' }, effects: [effect], wait: [...wait, ...always(memory)] };
}

const keys: readonly EventType[] = ['call.digitsCollected', 'call.inputTimedOut'];

/** Events that may come at any stage. */
export function always({ queued }: OfferMemory): EventType[] {
  return queued ? ['call.hungUp', 'agent.connected', 'queue.refused'] : ['call.hungUp'];
}

/** Leaves the block; a call that still waits for an agent stops waiting. */
export function leave(out: OfferOutlet, { memory }: OfferDialog, reasons: readonly string[]): OfferTurn {
  return {
    memory: { ...memory, queued: false },
    leave: out,
    reasons,
    ...(memory.queued ? { effects: [{ type: 'call.dequeue' as const }] } : {}),
  };
}

/** Goes back to waiting after an offer; without a queue to wait in, leaves by `otherwise`. */
export function waitOn(dialog: OfferDialog, otherwise: OfferOutlet, reasons: readonly string[]): OfferTurn {
  const { step, context, memory } = dialog;
  if (!memory.inHours) return leave(otherwise, dialog, reasons);
  const nextOffer = memory.offers < step.maxOffers ? context.now + step.reofferEvery * 1000 : null;
  return to('waiting', dialog, { nextOffer, tries: 0 }, reasons);
}

/** The caller wants no callback now. Whoever has declined the last offer leaves. */
export function declined(dialog: OfferDialog): OfferTurn {
  const reasons = ['The caller declined.'];
  return dialog.memory.offers < dialog.step.maxOffers
    ? waitOn(dialog, 'declined', reasons)
    : leave('declined', dialog, reasons);
}

/** No callback can be arranged: the caller is told and goes on waiting, or outside hours leaves. */
export function notAvailable(dialog: OfferDialog, reason: string): OfferTurn {
  const told = { ...dialog, memory: { ...dialog.memory, preface: 'notAvailable' as const } };
  return dialog.memory.inHours
    ? waitOn(told, 'notOffered', [reason])
    : to('closing', told, { leave: 'notOffered' }, [reason]);
}

/** The same question again after an entry that cannot be used; `usedUp` decides when the retries are. */
export function again(stage: OfferStage, dialog: OfferDialog, usedUp: () => OfferTurn): OfferTurn {
  const { tries } = dialog.memory;
  if (tries >= dialog.step.retries) return usedUp();
  return to(stage, dialog, { tries: tries + 1, preface: 'invalid' }, ['The entry cannot be used.']);
}

/** What is said before a question. */
export function preface({ step, context, memory }: OfferDialog) {
  return memory.preface === '' ? [] : context.speak(step.prompts[memory.preface]);
}
