import { type BookingDesk, type BookingStep, continueBooking, startBooking } from '../booking.ts';
import { asking, type FulfilDialog, type FulfilStageOf, type FulfilTurn, hungUp, to } from './dialog.ts';

/** The customer chooses another day and time; without one the question is asked again. */
export const scheduling: FulfilStageOf = {
  enter(dialog) {
    const desk = deskOf(dialog);
    return desk ? went(startBooking(desk), dialog) : back(dialog, 'The queue has no row in CALLBACK_SETTINGS.');
  },
  on(event, dialog) {
    if (event.type === 'call.hungUp') return hungUp(dialog);
    const desk = deskOf(dialog);
    const { booking } = dialog.memory;
    return desk && booking
      ? went(continueBooking(event, booking, desk), dialog)
      : back(dialog, 'No time was being chosen.');
  },
};

function went(step: BookingStep, dialog: FulfilDialog): FulfilTurn {
  if ('left' in step) return to('asking', dialog, { booking: null, tries: 0 });
  if ('none' in step) return back(dialog, step.none);
  if ('chosen' in step) return chosen(step.chosen, dialog);
  return asking({ ...dialog, memory: { ...dialog.memory, booking: step.booking } }, step.effect, step.wait);
}

function chosen(slot: number, dialog: FulfilDialog): FulfilTurn {
  const { callback } = dialog;
  return {
    ...to('closing', dialog, { booking: null, slot, leave: 'customerRescheduled' }, ['Another time was chosen.']),
    effects: [{ type: 'callback.reschedule', callback: callback.id, desiredTime: slot }],
  };
}

function back(dialog: FulfilDialog, reason: string): FulfilTurn {
  return to('asking', dialog, { booking: null, tries: 0, preface: 'notAvailable' }, [reason]);
}

function deskOf({ step, context, callback, settings, timeZone }: FulfilDialog): BookingDesk | undefined {
  if (!settings) return undefined;
  const { prompts, daysOffered, inputMode, proposals, retries } = step;
  return {
    context,
    virtualQueue: callback.virtualQueue,
    settings,
    timeZone,
    daysOffered,
    inputMode,
    proposals,
    retries,
    keys: { yes: step.continueKey, other: step.rescheduleKey, leave: step.cancelKey },
    prompts,
  };
}
