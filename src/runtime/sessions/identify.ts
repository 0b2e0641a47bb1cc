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

/** Names an effect by its session, the session's revision and its place among the effects of the event. */
export function effectId(session: string, revision: number, place: number): string {
  return session + (ends[revision]?.[place] ?? endOf(revision, place));
}

function endOf(revision: number, place: number): string {
  return `/${revision}/${place}`;
}

/** Ends of most ids there ever are: putting them together anew takes three times as long. */
const ends = Array.from({ length: 64 }, (_, revision) =>
  Array.from({ length: 4 }, (_, place) => endOf(revision, place)),
);
