import { sentence, spokenTime } from '../speaking.ts';
import { type FulfilDialog, type FulfilStageOf, type FulfilTurn, leave } from './dialog.ts';

/** The last words to the customer. */
export const closing: FulfilStageOf = {
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

function gone(dialog: FulfilDialog): FulfilTurn {
  const { memory } = dialog;
  return leave(memory.leave === '' ? 'error' : memory.leave, memory.finish, dialog, []);
}

function lastWords({ step, context, memory, timeZone }: FulfilDialog) {
  const { prompts } = step;
  const goodbye = context.speak(prompts.goodbye);
  const booked = sentence([
    ...context.speak(prompts.confirmScheduled),
    spokenTime(memory.slot ?? context.now, timeZone),
  ]);
  switch (memory.leave) {
    case 'customerRescheduled':
      return [...booked, ...goodbye];
    case 'customerCancelled':
      return [...context.speak(prompts.cancelled), ...goodbye];
    default:
      return [...context.speak(prompts.noAgent), ...goodbye];
  }
}
