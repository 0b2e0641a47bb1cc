import { type BookingDesk, type BookingStep, continueBooking, startBooking } from '../booking.ts';
import { asking, declined, notAvailable, type OfferDialog, type OfferStageOf, type OfferTurn, to } from './dialog.ts';

/** The caller chooses a day and a time. */
export const scheduling: OfferStageOf = {
  enter: (dialog) => went(startBooking(deskOf(dialog)), dialog),
  on: (event, dialog) =>
    dialog.memory.booking
      ? went(continueBooking(event, dialog.memory.booking, deskOf(dialog)), dialog)
      : notAvailable(dialog, 'No time was being chosen.'),
};

function went(step: BookingStep, dialog: OfferDialog): OfferTurn {
  if ('chosen' in step) return to('requesting', dialog, { slot: step.chosen, booking: null });
  if ('none' in step) return notAvailable(forget(dialog), step.none);
  if ('left' in step) return declined(forget(dialog));
  return asking({ ...dialog, memory: { ...dialog.memory, booking: step.booking } }, step.effect, step.wait);
}

function forget(dialog: OfferDialog): OfferDialog {
  return { ...dialog, memory: { ...dialog.memory, booking: null } };
}

function deskOf({ step, context, queue, settings }: OfferDialog): BookingDesk {
  const { prompts, daysOffered, inputMode, proposals, retries } = step;
  return {
    context,
    virtualQueue: queue.name,
    settings,
    timeZone: queue.hours?.timeZone ?? String(context.variable('Timezone')),
    daysOffered,
    inputMode,
    proposals,
    retries,
    keys: { yes: step.acceptKey, other: step.scheduleKey, leave: step.declineKey },
    prompts,
  };
}
