import type { Json } from '../../../src/generated/types.ts';
import { checkForQueue } from '../../../src/numbers/index.ts';
import { askDigits, askKey, option, sentence, spokenDigits } from '../speaking.ts';
import {
  again,
  asking,
  declined,
  notAvailable,
  type OfferDialog,
  type OfferStageOf,
  type OfferTurn,
  preface,
  to,
} from './dialog.ts';

/** Takes the number the caller calls from or a variable holds; one that cannot be called back is asked for. */
export function startNumber(dialog: OfferDialog): OfferTurn {
  const { step, context } = dialog;
  if (step.numberSource === 'ask') return to('entering', dialog, { tries: 0 });
  const known = text(context.variable(step.numberSource === 'ani' ? 'ANI' : (step.numberVariable ?? '')));
  const { number, reasons } = judge(known, dialog);
  return number === undefined
    ? to('entering', dialog, { tries: 0 }, ['The number is asked for.', ...reasons])
    : take(number, dialog);
}

/** The caller enters a number. */
export const entering: OfferStageOf = {
  enter(dialog) {
    const { step, context } = dialog;
    const prompts = [...preface(dialog), ...context.speak(step.prompts.askNumber)];
    return asking(dialog, askDigits(prompts, step.minDigits, step.maxDigits, '#'));
  },
  on(event, dialog) {
    const { number, reasons } = judge(event.type === 'call.digitsCollected' ? event.digits : '', dialog);
    if (number !== undefined) return take(number, dialog);
    const turn = again('entering', dialog, () => notAvailable(dialog, 'No number that can be called was entered.'));
    return { ...turn, reasons: [...reasons, ...(turn.reasons ?? [])] };
  },
};

/** The caller hears the number and confirms it. */
export const confirming: OfferStageOf = {
  enter(dialog) {
    const { step, context, memory } = dialog;
    const { prompts } = step;
    return asking(
      dialog,
      askKey([
        ...preface(dialog),
        ...sentence([...context.speak(prompts.confirmNumber), spokenDigits(memory.number)]),
        ...option(prompts.yesOption, prompts.press, step.acceptKey, context),
        ...(step.allowChange ? option(prompts.changeNumberOption, prompts.press, step.scheduleKey, context) : []),
      ]),
    );
  },
  on(event, dialog) {
    const { step } = dialog;
    const key = event.type === 'call.digitsCollected' ? event.digits : '';
    if (key === step.acceptKey) return withNumber(dialog);
    if (key === step.scheduleKey && step.allowChange) return to('entering', dialog, { tries: 0, number: '' });
    if (key === step.declineKey) return declined(dialog);
    return again('confirming', dialog, () => notAvailable(dialog, 'The number was not confirmed.'));
  },
};

function take(number: string, dialog: OfferDialog): OfferTurn {
  const known = { ...dialog, memory: { ...dialog.memory, number, tries: 0 } };
  return dialog.step.confirmNumber ? to('confirming', known) : withNumber(known);
}

function withNumber(dialog: OfferDialog): OfferTurn {
  return to(dialog.memory.wish === 'immediate' ? 'requesting' : 'scheduling', dialog, { tries: 0 });
}

/** The number in E.164 when it may be called back by the queue's settings and rule. */
function judge(
  entered: string,
  { queue, settings }: OfferDialog,
): { readonly number?: string; readonly reasons: readonly string[] } {
  if (entered === '') return { reasons: ['There is no number.'] };
  const decision = checkForQueue(entered, { ...settings, rule: queue.numberRule });
  return 'refused' in decision ? decision : { number: decision.e164, reasons: decision.reasons };
}

function text(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
