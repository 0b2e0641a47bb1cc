import type { CallbackV2Properties, Json } from '../../src/generated/types.ts';
import type { Behavior, Move } from '../../src/model/block.ts';
import type { FulfilMemory } from './fulfil/dialog.ts';
import { enterFulfilment, resumeFulfilment } from './fulfil/index.ts';
import type { OfferMemory } from './offer/dialog.ts';
import { enterOffer, resumeOffer } from './offer/index.ts';

/** Each form is a conversation of its own; the form decides which memory it has. */
export const behavior: Behavior<CallbackV2Properties> = {
  enter: (step, context): Move<Json> =>
    step.form === 'offer' ? enterOffer(step, context) : enterFulfilment(step, context),
  resume: (step, memory, event, context): Move<Json> =>
    step.form === 'offer'
      ? resumeOffer(step, memory as OfferMemory, event, context)
      : resumeFulfilment(step, memory as FulfilMemory, event, context),
};
