import type { Callback, CallbackFulfilment, DialResult, ResolvedSettings } from '../../../src/generated/types.ts';
import type { EffectRequest, EventType, SessionOutcome, StepContext } from '../../../src/model/block.ts';
import type { Instant } from '../../../src/model/instant.ts';
import type { Booking } from '../booking.ts';
import type { FulfilOutlet } from '../outlet-labels.ts';
import type { Stage, Turn } from '../turn.ts';

export type FulfilStage = 'attempting' | 'message' | 'greeting' | 'asking' | 'scheduling' | 'queueing' | 'closing';
export type FinishReason = Extract<EffectRequest, { type: 'callback.finish' }>['reason'];

/** Everything the block remembers between two events. */
export type FulfilMemory = {
  readonly stage: FulfilStage;
  /** The host knows that the callback waits for its attempts. */
  readonly started: boolean;
  /** Outbound calls made. */
  readonly attempts: number;
  readonly dialResult: DialResult | null;
  /** Entries that could not be used at this step. */
  readonly tries: number;
  readonly preface: '' | 'invalid' | 'notAvailable';
  readonly booking: Booking | null;
  /** Other time that the customer chose. */
  readonly slot: Instant | null;
  /** Since when the customer on the line waits for an agent. */
  readonly queuedAt: Instant | null;
  readonly agent: string | null;
  readonly waitSeconds: number | null;
  /** Where to leave after the last words, and why the record is closed; empty before they are due. */
  readonly leave: FulfilOutlet | '';
  readonly finish: FinishReason | '';
};

export interface FulfilDialog {
  readonly step: CallbackFulfilment;
  readonly context: StepContext;
  readonly callback: Callback;
  readonly settings: ResolvedSettings | undefined;
  readonly timeZone: string;
  readonly memory: FulfilMemory;
}

export type FulfilTurn = Turn<FulfilStage, FulfilMemory, FulfilOutlet>;
export type FulfilStageOf = Stage<FulfilDialog, FulfilTurn>;

/** Moves on to a stage, with changes to the memory. */
export function to(
  stage: FulfilStage,
  { memory }: FulfilDialog,
  change: Partial<FulfilMemory> = {},
  reasons: readonly string[] = [],
): FulfilTurn {
  return { to: stage, memory: { ...memory, ...change }, reasons };
}

/** Asks the customer something. */
export function asking({ memory }: FulfilDialog, effect: EffectRequest, wait: readonly EventType[] = keys): FulfilTurn {
  return { memory: { ...memory, preface: '' }, effects: [effect], wait: [...wait, 'call.hungUp'] };
}

const keys: readonly EventType[] = ['call.digitsCollected', 'call.inputTimedOut'];

/** Leaves and closes the callback's record; without a reason the record stays open. */
export function leave(
  out: FulfilOutlet,
  finish: FinishReason | '',
  { memory, callback }: FulfilDialog,
  reasons: readonly string[],
  outcome?: SessionOutcome,
): FulfilTurn {
  const { dialResult } = memory;
  return {
    memory,
    leave: out,
    reasons,
    ...(outcome ? { outcome } : {}),
    ...(finish === ''
      ? {}
      : {
          effects: [
            { type: 'callback.finish', callback: callback.id, reason: finish, ...(dialResult ? { dialResult } : {}) },
          ],
        }),
  };
}

/** The customer is gone before an agent came. */
export function hungUp(dialog: FulfilDialog): FulfilTurn {
  return leave('customerCancelled', 'CANCELLED_BY_CUSTOMER', dialog, ['The customer hung up.'], 'hungUp');
}
