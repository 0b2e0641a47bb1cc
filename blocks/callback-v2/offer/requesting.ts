import type { HostEvent, Json, Refusal } from '../../../src/generated/types.ts';
import type { EffectRequest } from '../../../src/model/block.ts';
import { countFrom, resolvePriority } from '../../priority.ts';
import { again, notAvailable, type OfferDialog, type OfferStageOf, type OfferTurn, to } from './dialog.ts';
import { queueCall, skillsOf } from './queueing.ts';

/** Refusals that another number can cure. */
const aboutTheNumber: readonly Refusal[] = [
  'invalid-number',
  'impossible-number',
  'premium-number',
  'country-not-permitted',
  'blocked-pattern',
];

/** The callback is asked for. The live call stops waiting, so that the caller is not served twice. */
export const requesting: OfferStageOf = {
  enter(dialog) {
    const { memory } = dialog;
    const stop: EffectRequest[] = memory.queued ? [{ type: 'call.dequeue' }] : [];
    return {
      memory: { ...memory, queued: false },
      effects: [...stop, requestOf(dialog)],
      wait: ['callback.accepted', 'callback.refused', 'call.hungUp', 'agent.connected'],
      reasons: [`A callback to ${memory.number} is requested.`],
    };
  },
  on(event, dialog) {
    switch (event.type) {
      case 'callback.accepted':
        return accepted(event, dialog);
      case 'callback.refused':
        return refused(event, dialog);
      default:
        return meanwhile(event, dialog);
    }
  },
};

/** The caller hung up, or an agent was put through a moment before: the answer is still waited for. */
function meanwhile(event: HostEvent, { memory }: OfferDialog): OfferTurn {
  const what = event.type === 'agent.connected' || memory.meanwhile === 'routed' ? 'routed' : 'gone';
  return {
    memory: { ...memory, meanwhile: what },
    wait: ['callback.accepted', 'callback.refused', 'call.hungUp', 'agent.connected'],
    reasons: [what === 'gone' ? 'The caller hung up.' : 'An agent was put through.'],
  };
}

function accepted(event: Extract<HostEvent, { type: 'callback.accepted' }>, dialog: OfferDialog): OfferTurn {
  const { memory } = dialog;
  if (memory.meanwhile === 'routed')
    return {
      memory,
      leave: 'routedToAgent',
      outcome: 'routed',
      effects: [{ type: 'callback.finish', callback: event.callback, reason: 'CANCELLED_BY_CUSTOMER' }],
      reasons: ['The callback is not needed any more: an agent was put through.'],
    };
  const out = memory.wish === 'immediate' ? 'immediateAccepted' : 'scheduledAccepted';
  const booked = { ...memory, callback: event.callback, slot: event.desiredTime ?? memory.slot, leave: out } as const;
  const reasons = [`Callback ${event.callback} is booked.`];
  return memory.meanwhile === 'gone'
    ? { memory: booked, leave: out, reasons }
    : { memory: booked, to: 'closing', reasons };
}

function refused(event: Extract<HostEvent, { type: 'callback.refused' }>, dialog: OfferDialog): OfferTurn {
  const { memory } = dialog;
  const reasons = [`The callback was refused: ${event.message}`];
  if (memory.meanwhile === 'routed') return { memory, leave: 'routedToAgent', outcome: 'routed', reasons };
  if (memory.meanwhile === 'gone') return { memory, leave: 'callerHungUp', outcome: 'hungUp', reasons };
  const back = memory.inHours ? queueCall(dialog) : {};
  const queued = { ...dialog, memory: { ...memory, queued: memory.inHours } };
  const turn = nextAfter(event.reason, queued);
  return {
    ...turn,
    effects: [...(back.effects ?? []), ...(turn.effects ?? [])],
    reasons: [...reasons, ...(back.reasons ?? []), ...(turn.reasons ?? [])],
    variables: { ...back.variables, ...turn.variables },
  };
}

function nextAfter(reason: Refusal, dialog: OfferDialog): OfferTurn {
  const giveUp = () => notAvailable(dialog, 'No callback can be booked.');
  if (aboutTheNumber.includes(reason) && dialog.step.allowChange) return again('entering', dialog, giveUp);
  if (reason === 'slot-full' && dialog.memory.wish === 'scheduled')
    return to('scheduling', dialog, { slot: null }, ['Another time is looked for.']);
  return giveUp();
}

function requestOf(dialog: OfferDialog): EffectRequest {
  const { step, context, queue, memory } = dialog;
  const skillExpression = skillsOf(dialog);
  const userData = step.userData.map(({ key, value }): [string, Json] => [key, context.valueOf(value)]);
  return {
    type: 'callback.request',
    virtualQueue: queue.name,
    phoneNumber: memory.number,
    ...(memory.slot === null || memory.wish === 'immediate' ? { since: memory.since } : { desiredTime: memory.slot }),
    offerType: memory.offered ?? 'ASAP',
    offerThreshold: countFrom(step.offerThreshold, context, 0),
    offerTiming: memory.inHours ? 'ON-HOURS' : 'OFF-HOURS',
    estimatedWaitTime: memory.ewt ?? -1,
    language: String(context.variable('AppLanguageName') ?? 'en-US'),
    priority: resolvePriority(step.priority, context),
    ...(skillExpression ? { skillExpression } : {}),
    originatingInteraction: String(context.variable('InteractionId') ?? ''),
    userData: Object.fromEntries(userData),
  };
}
