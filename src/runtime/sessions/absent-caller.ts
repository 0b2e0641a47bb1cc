import type { HostEvent } from '../../generated/types.ts';
import type { EffectRequest } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';

/** What only a caller on the line can be asked for, and what the host would say at once if nobody is there. */
const answers: Readonly<Record<string, (at: Instant) => HostEvent>> = {
  'call.play': (at) => ({ type: 'call.promptsEnded', at, interrupted: true }),
  'call.collect': (at) => ({ type: 'call.inputTimedOut', at }),
  'call.record': (at) => ({ type: 'call.recorded', at, recording: '', milliseconds: 0 }),
  'call.queue': (at) => ({ type: 'queue.refused', at, reason: 'Nobody is on the line.' }),
};

/** True for effects that mean nothing when nobody is on the line. Attaching data still counts: data outlives the call. */
export function needsCaller({ type }: EffectRequest): boolean {
  return type === 'call.hangUp' || type === 'call.dequeue' || Object.hasOwn(answers, type);
}

/**
 * The event with which the runtime answers a block in the host's place when it asks for something of a caller who is not
 * there: `call.hungUp` if the block listens for it, else the end of what it asked for. Undefined when it asked for nothing.
 */
export function answerForAbsentCaller(
  effects: readonly EffectRequest[],
  waits: readonly string[],
  at: Instant,
): HostEvent | undefined {
  const asked = effects.findLast(({ type }) => Object.hasOwn(answers, type));
  if (!asked) return undefined;
  if (waits.includes('call.hungUp')) return { type: 'call.hungUp', at };
  const answer = answers[asked.type]?.(at);
  return answer && waits.includes(answer.type) ? answer : undefined;
}

/** The same for a block that was already waiting when the caller went. */
export function answerForLostCaller(waits: readonly string[], at: Instant): HostEvent | undefined {
  for (const answer of Object.values(answers)) {
    const event = answer(at);
    if (waits.includes(event.type)) return event;
  }
  return undefined;
}
