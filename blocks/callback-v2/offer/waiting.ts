import type { EffectRequest } from '../../../src/model/block.ts';
import { conditionsInHours } from './conditions.ts';
import { always, leave, type OfferDialog, type OfferStageOf, type OfferTurn, to } from './dialog.ts';
import { queueCall } from './queueing.ts';

/** Seconds after which a first offer is considered again. */
const lookAgain = 30;

/** The caller waits for an agent; from time to time an offer is considered. */
export const waiting: OfferStageOf = {
  enter(dialog): OfferTurn {
    const { step, context, memory } = dialog;
    const { now } = context;
    if (memory.deadline !== null && now >= memory.deadline)
      return leave('queueTimeout', dialog, ['The overall wait is over.']);
    const queued = memory.queued ? {} : queueCall(dialog);
    const told: EffectRequest[] =
      memory.preface === ''
        ? []
        : [
            {
              type: 'call.play',
              prompts: [...context.speak(step.prompts[memory.preface])],
              bargeIn: true,
              keepDigits: false,
            },
          ];
    const said = { ...queued, effects: [...(queued.effects ?? []), ...told] };
    const next = { ...memory, queued: true, preface: '' as const };
    if (memory.nextOffer === null || now < memory.nextOffer) return { ...said, ...wait(next) };
    return considered({ ...dialog, memory: next }, said);
  },
  // Its own announcement has ended or a clock has run out: look again at what is due.
  on: (_event, dialog) => to('waiting', dialog),
};

function considered(dialog: OfferDialog, said: Pick<OfferTurn, 'effects' | 'variables' | 'reasons'>): OfferTurn {
  const { step, context, queue, memory } = dialog;
  const { offer, reasons } = conditionsInHours(dialog);
  const told = { ...said, reasons: [...(said.reasons ?? []), ...reasons] };
  if (offer === null) {
    const seconds = memory.offers === 0 ? Math.min(lookAgain, step.reofferEvery) : step.reofferEvery;
    return { ...told, ...wait({ ...memory, nextOffer: context.now + seconds * 1000 }) };
  }
  const ewt = queue.figures.estimatedWaitTime;
  return {
    ...told,
    to: 'offering',
    memory: { ...memory, offers: memory.offers + 1, offered: offer, ewt, tries: 0 },
  };
}

function wait(memory: OfferDialog['memory']) {
  const { nextOffer, deadline } = memory;
  const until = Math.min(nextOffer ?? Number.POSITIVE_INFINITY, deadline ?? Number.POSITIVE_INFINITY);
  return {
    memory,
    wait: [...always(memory), 'call.promptsEnded' as const],
    until: Number.isFinite(until) ? until : null,
  };
}
