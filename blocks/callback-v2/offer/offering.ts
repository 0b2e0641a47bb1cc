import { askKey, option, sentence, spokenWait } from '../speaking.ts';
import { again, asking, declined, type OfferDialog, type OfferStageOf, preface, waitOn } from './dialog.ts';
import { startNumber } from './phone-number.ts';

/** The caller hears the offer and presses a key. */
export const offering: OfferStageOf = {
  enter(dialog) {
    const { step, context, memory } = dialog;
    const { prompts } = step;
    const tellsWait = prompts.expectedWait.length > 0 && memory.inHours && (memory.ewt ?? -1) >= 0;
    return asking(
      dialog,
      askKey([
        ...preface(dialog),
        ...context.speak(prompts.offer),
        ...(tellsWait ? sentence([...context.speak(prompts.expectedWait), spokenWait(memory.ewt ?? 0)]) : []),
        ...(isOffered(dialog, 'immediate') ? option(prompts.acceptOption, prompts.press, step.acceptKey, context) : []),
        ...(isOffered(dialog, 'scheduled')
          ? option(prompts.scheduleOption, prompts.press, step.scheduleKey, context)
          : []),
        ...option(prompts.declineOption, prompts.press, step.declineKey, context),
      ]),
    );
  },
  on(event, dialog) {
    const ignored = () => waitOn(dialog, 'declined', ['The caller made no choice.']);
    if (event.type !== 'call.digitsCollected') return ignored();
    const { step } = dialog;
    if (event.digits === step.acceptKey && isOffered(dialog, 'immediate'))
      return startNumber(wishing(dialog, 'immediate'));
    if (event.digits === step.scheduleKey && isOffered(dialog, 'scheduled'))
      return startNumber(wishing(dialog, 'scheduled'));
    if (event.digits === step.declineKey) return declined(dialog);
    return again('offering', dialog, ignored);
  },
};

function isOffered({ memory }: OfferDialog, wish: 'immediate' | 'scheduled'): boolean {
  return (
    memory.offered === 'COMBINED_SCHEDULED_AND_ASAP' || memory.offered === (wish === 'immediate' ? 'ASAP' : 'SCHEDULED')
  );
}

function wishing(dialog: OfferDialog, wish: 'immediate' | 'scheduled'): OfferDialog {
  return { ...dialog, memory: { ...dialog.memory, wish, tries: 0 } };
}
