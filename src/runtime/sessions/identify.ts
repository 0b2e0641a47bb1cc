import type { Effect } from '../../generated/types.ts';
import type { EffectRequest } from '../../model/block.ts';

/**
 * The effect that a block asks for, with its id. The request itself is left alone: it may be part of a step, or shared.
 * The commonest effects are written out because that is eight times as fast as copying keys, and a call is mostly made of them.
 */
export function identify(request: EffectRequest, id: string): Effect {
  switch (request.type) {
    case 'call.play': {
      const { type, prompts, bargeIn, keepDigits } = request;
      return { id, type, prompts, bargeIn, keepDigits };
    }
    case 'call.collect': {
      const { type, prompts, bargeIn, modes, minDigits, maxDigits, terminator, timeoutSeconds, interDigitSeconds } =
        request;
      return { id, type, prompts, bargeIn, modes, minDigits, maxDigits, terminator, timeoutSeconds, interDigitSeconds };
    }
    case 'call.hangUp':
      return { id, type: request.type };
    case 'report.milestone':
      return { id, type: request.type, name: request.name };
    default:
      // The request is an effect of its own type; only the id was missing.
      return { id, ...request } as Effect;
  }
}
