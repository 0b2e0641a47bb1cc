import { sentence, spokenTime } from '../speaking.ts';
import type { OfferDialog, OfferStageOf, OfferTurn } from './dialog.ts';

/** The last words: what was booked, or that nothing could be. */
export const closing: OfferStageOf = {
  enter(dialog) {
    const prompts = lastWords(dialog);
    if (prompts.length === 0) return gone(dialog);
    return {
      memory: dialog.memory,
      effects: [{ type: 'call.play', prompts, bargeIn: false, keepDigits: false }],
      wait: ['call.promptsEnded', 'call.hungUp'],
    };
  },
  on: (_event, dialog) => gone(dialog),
};

function gone({ memory }: OfferDialog): OfferTurn {
  return { memory, leave: memory.leave === '' ? 'error' : memory.leave };
}

function lastWords({ step, context, queue, memory }: OfferDialog) {
  const { prompts } = step;
  if (memory.leave === 'notOffered') return [...context.speak(prompts.notAvailable)];
  const timeZone = queue.hours?.timeZone ?? String(context.variable('Timezone'));
  return [
    ...(memory.leave === 'immediateAccepted' || memory.slot === null
      ? context.speak(prompts.confirmImmediate)
      : sentence([...context.speak(prompts.confirmScheduled), spokenTime(memory.slot, timeZone)])),
    ...context.speak(prompts.goodbye),
  ];
}
