import { localTime } from '../../../src/calendar/index.ts';
import type { CallbackOffer, HostEvent, Variables } from '../../../src/generated/types.ts';
import type { Move, QueueFacts, StepContext } from '../../../src/model/block.ts';
import { countFrom } from '../../priority.ts';
import { queueOf } from '../../queues.ts';
import { resultVariables } from '../../results.ts';
import { type OfferOutlet, offerLabels } from '../outlet-labels.ts';
import { follow } from '../turn.ts';
import { closing } from './closing.ts';
import { allowedOffers, conditionsOutsideHours, isInHours } from './conditions.ts';
import type { OfferDialog, OfferMemory, OfferStage, OfferStageOf, OfferTurn } from './dialog.ts';
import { offering } from './offering.ts';
import { confirming, entering } from './phone-number.ts';
import { requesting } from './requesting.ts';
import { scheduling } from './scheduling.ts';
import { waiting } from './waiting.ts';

const stages: Readonly<Record<OfferStage, OfferStageOf>> = {
  waiting,
  offering,
  entering,
  confirming,
  scheduling,
  requesting,
  closing,
};

/** Begins the wait in the queue, or outside hours the offer; leaves at once where nothing can be offered. */
export function enterOffer(step: CallbackOffer, context: StepContext): Move<OfferMemory> {
  const queue = queueOf(step.virtualQueue, context);
  const memory = beginning(step, context);
  const leaving = (out: OfferOutlet, reason: string) =>
    move({ memory, leave: out, reasons: [reason] }, step, context, queue);
  if (!queue) return leaving('error', 'There is no such virtual queue.');
  const { settings } = queue;
  if (!settings) return leaving('notOffered', `${queue.name} has no row in CALLBACK_SETTINGS.`);
  const allowed = allowedOffers(step, settings);
  if (!allowed.immediate && !allowed.scheduled) return leaving('notOffered', 'Callbacks are switched off.');
  if (isInHours(queue, context)) return move({ memory, to: 'waiting' }, step, context, queue);
  const { offer, reasons } = conditionsOutsideHours(step, settings);
  const outside = { ...memory, inHours: false, offers: 1, offered: offer, ewt: queue.figures.estimatedWaitTime };
  return offer === null
    ? leaving('notOffered', reasons.join(' '))
    : move({ memory: outside, to: 'offering', reasons }, step, context, queue);
}

/** Hands an event to the stage the conversation is in. */
export function resumeOffer(
  step: CallbackOffer,
  memory: OfferMemory,
  event: HostEvent,
  context: StepContext,
): Move<OfferMemory> {
  const queue = queueOf(step.virtualQueue, context);
  if (!queue?.settings)
    return move({ memory, leave: 'error', reasons: ['The virtual queue is gone.'] }, step, context, queue);
  const dialog = { step, context, queue, settings: queue.settings, memory };
  return move(interrupted(event, dialog) ?? stages[memory.stage].on(event, dialog), step, context, queue);
}

/** What ends the conversation at any stage, except when the booking is already under way. */
function interrupted(event: HostEvent, { memory }: OfferDialog): OfferTurn | undefined {
  if (memory.stage === 'requesting' || memory.stage === 'closing') return undefined;
  switch (event.type) {
    case 'agent.connected':
      return {
        memory,
        leave: 'routedToAgent',
        outcome: 'routed',
        reasons: [`Agent ${event.agent} took the call after ${event.waitSeconds} s.`],
      };
    case 'call.hungUp':
      return { memory, leave: 'callerHungUp', outcome: 'hungUp', reasons: ['The caller hung up.'] };
    case 'queue.refused':
      return { memory, leave: 'error', reasons: [`The queue refused the call: ${event.reason}`] };
    default:
      return undefined;
  }
}

function move(
  first: OfferTurn,
  step: CallbackOffer,
  context: StepContext,
  queue: QueueFacts | undefined,
): Move<OfferMemory> {
  return follow(
    first,
    (stage, memory): OfferTurn => {
      const entered = { ...memory, stage };
      return queue?.settings
        ? stages[stage].enter({ step, context, queue, settings: queue.settings, memory: entered })
        : { memory: entered, leave: 'error', reasons: ['The virtual queue is gone.'] };
    },
    (out, memory) => results(step, out, memory, queue, context),
  );
}

function results(
  step: CallbackOffer,
  out: OfferOutlet,
  memory: OfferMemory,
  queue: QueueFacts | undefined,
  context: StepContext,
): Variables {
  const timeZone = queue?.hours?.timeZone ?? String(context.variable('Timezone'));
  const isBooked = memory.callback !== '';
  return resultVariables(step.results, {
    outcome: offerLabels[out],
    callbackId: isBooked ? memory.callback : null,
    desiredTime:
      isBooked && memory.wish === 'scheduled' && memory.slot !== null ? localTime(memory.slot, timeZone) : null,
    phoneNumber: memory.number || null,
    offerType: memory.offered,
    ewt: memory.ewt,
  });
}

function beginning(step: CallbackOffer, context: StepContext): OfferMemory {
  const { now } = context;
  const seconds = countFrom(step.overallWait, context, 0);
  return {
    stage: 'waiting',
    since: now,
    inHours: true,
    queued: false,
    nextOffer: now,
    deadline: seconds > 0 ? now + seconds * 1000 : null,
    offers: 0,
    offered: null,
    ewt: null,
    wish: 'immediate',
    number: '',
    tries: 0,
    preface: '',
    booking: null,
    slot: null,
    callback: '',
    meanwhile: '',
    leave: '',
  };
}
