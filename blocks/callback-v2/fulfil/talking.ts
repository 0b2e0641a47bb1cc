import { askKey, option } from '../speaking.ts';
import { asking as ask, type FulfilStageOf, hungUp, leave, to } from './dialog.ts';

/** A message is left on an answering machine, and the callback is over. */
export const message: FulfilStageOf = {
  enter: ({ step, context, memory }) => ({
    memory,
    effects: [
      { type: 'call.play', prompts: [...context.speak(step.prompts.voicemail)], bargeIn: false, keepDigits: false },
    ],
    wait: ['call.promptsEnded', 'call.hungUp'],
  }),
  on(event, dialog) {
    const turn = leave('notReached', 'NOT_REACHED', dialog, ['The message was left.']);
    return event.type === 'call.hungUp'
      ? turn
      : { ...turn, effects: [{ type: 'call.hangUp' }, ...(turn.effects ?? [])] };
  },
};

/** The customer is greeted. */
export const greeting: FulfilStageOf = {
  enter: ({ step, context, memory }) => ({
    memory,
    effects: [
      { type: 'call.play', prompts: [...context.speak(step.prompts.greeting)], bargeIn: true, keepDigits: false },
    ],
    wait: ['call.promptsEnded', 'call.hungUp'],
  }),
  on: (event, dialog) => (event.type === 'call.hungUp' ? hungUp(dialog) : to('queueing', dialog)),
};

/** The customer chooses: continue, another time, or cancel. Who presses nothing is put through: no customer is lost. */
export const asking: FulfilStageOf = {
  enter(dialog) {
    const { step, context, memory } = dialog;
    const { prompts } = step;
    const isFirst = memory.preface === '' && memory.tries === 0;
    return ask(
      dialog,
      askKey([
        ...(memory.preface === '' ? [] : context.speak(prompts[memory.preface])),
        ...(isFirst && step.greet ? context.speak(prompts.greeting) : []),
        ...option(prompts.continueOption, prompts.press, step.continueKey, context),
        ...option(prompts.rescheduleOption, prompts.press, step.rescheduleKey, context),
        ...option(prompts.cancelOption, prompts.press, step.cancelKey, context),
      ]),
    );
  },
  on(event, dialog) {
    const { step, memory } = dialog;
    if (event.type === 'call.hungUp') return hungUp(dialog);
    const key = event.type === 'call.digitsCollected' ? event.digits : '';
    if (key === step.continueKey) return to('queueing', dialog, {}, ['The customer continues.']);
    if (key === step.rescheduleKey) return to('scheduling', dialog, { tries: 0 }, ['The customer wants another time.']);
    if (key === step.cancelKey)
      return to('closing', dialog, { leave: 'customerCancelled', finish: 'CANCELLED_BY_CUSTOMER' }, [
        'The customer cancelled the callback.',
      ]);
    if (memory.tries < step.retries) return to('asking', dialog, { tries: memory.tries + 1, preface: 'invalid' });
    return to('queueing', dialog, {}, ['No choice was made: the customer is put through.']);
  },
};
