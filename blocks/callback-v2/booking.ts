import { localTime, wallTimeToInstant } from '../../src/calendar/index.ts';
import type { HostEvent, Prompt, ResolvedSettings } from '../../src/generated/types.ts';
import type { EffectRequest, EventType, StepContext } from '../../src/model/block.ts';
import type { Instant } from '../../src/model/instant.ts';
import { askDigits, askKey, option, sentence, spokenTime } from './speaking.ts';

/** Where the choice of a day and time stands. */
export type Booking = {
  readonly at: 'day' | 'time' | 'finding' | 'proposing';
  /** YYYY-MM-DD, empty before it is known. */
  readonly day: string;
  /** Free slots to propose, and which of them is proposed now. */
  readonly slots: Instant[];
  readonly index: number;
  /** Entries that could not be used at this step. */
  readonly tries: number;
};

/** What choosing a time needs to know; both forms of the block give it from their own properties. */
export interface BookingDesk {
  readonly context: StepContext;
  readonly virtualQueue: string;
  readonly settings: ResolvedSettings;
  readonly timeZone: string;
  readonly daysOffered: number;
  readonly inputMode: 'dateTime' | 'nextSlots';
  readonly proposals: number;
  readonly retries: number;
  readonly keys: { readonly yes: string; readonly other: string; readonly leave: string };
  readonly prompts: {
    readonly [Each in
      | 'askDay'
      | 'askTime'
      | 'proposeSlot'
      | 'yesOption'
      | 'otherTimeOption'
      | 'press'
      | 'invalid']: Prompt[];
  };
}

/** Next thing to do, or how it ended: a slot chosen, none to be had, or the caller does not want one any more. */
export type BookingStep =
  | { readonly booking: Booking; readonly effect: EffectRequest; readonly wait: readonly EventType[] }
  | { readonly chosen: Instant }
  | { readonly none: string }
  | { readonly left: true };

const nothing: Booking = { at: 'day', day: '', slots: [], index: 0, tries: 0 };

/** Begins with the day, or with the next free slots. */
export function startBooking(desk: BookingDesk): BookingStep {
  return desk.inputMode === 'dateTime' ? ask(nothing, desk) : find(nothing, desk.context.now, desk);
}

/** What an event makes of it. */
export function continueBooking(event: HostEvent, booking: Booking, desk: BookingDesk): BookingStep {
  if (event.type === 'callback.slotsFound')
    return propose(
      booking,
      event.slots.map((each) => each.start),
      desk,
    );
  const digits = event.type === 'call.digitsCollected' ? event.digits : '';
  switch (booking.at) {
    case 'day': {
      const day = dayFrom(digits, desk);
      return day ? ask({ ...booking, at: 'time', day, tries: 0 }, desk) : again(booking, desk);
    }
    case 'time': {
      const wish = timeFrom(digits, booking.day, desk);
      return wish === undefined ? again(booking, desk) : find(booking, wish, desk);
    }
    default:
      return answered(digits, booking, desk);
  }
}

/** Asks once more, unless the retries are used up. */
function again(booking: Booking, desk: BookingDesk): BookingStep {
  if (booking.tries >= desk.retries) return { none: 'No day and time that can be booked was entered.' };
  return ask({ ...booking, tries: booking.tries + 1 }, desk);
}

function ask(booking: Booking, desk: BookingDesk): BookingStep {
  const { context, prompts, keys } = desk;
  const sorry = booking.tries > 0 ? context.speak(prompts.invalid) : [];
  const wait = ['call.digitsCollected', 'call.inputTimedOut'] as const;
  if (booking.at !== 'proposing') {
    const question = context.speak(booking.at === 'day' ? prompts.askDay : prompts.askTime);
    return { booking, wait, effect: askDigits([...sorry, ...question], 4, 4, '') };
  }
  const slot = booking.slots[booking.index] ?? context.now;
  const spoken = [
    ...sorry,
    ...sentence([...context.speak(prompts.proposeSlot), spokenTime(slot, desk.timeZone)]),
    ...option(prompts.yesOption, prompts.press, keys.yes, context),
    ...option(prompts.otherTimeOption, prompts.press, keys.other, context),
  ];
  return { booking, wait, effect: askKey(spoken) };
}

function find(booking: Booking, wish: Instant, { virtualQueue, proposals }: BookingDesk): BookingStep {
  return {
    booking: { ...booking, at: 'finding', tries: 0 },
    wait: ['callback.slotsFound'],
    effect: { type: 'callback.findSlots', virtualQueue, wish, count: proposals },
  };
}

function propose(booking: Booking, found: readonly Instant[], desk: BookingDesk): BookingStep {
  const slots = found.filter((start) => daysAhead(dayOf(start, desk), desk) <= furthestDay(desk));
  if (slots.length === 0) return { none: 'No time is free.' };
  return ask({ ...booking, at: 'proposing', slots: slots.slice(0, desk.proposals), index: 0, tries: 0 }, desk);
}

function answered(key: string, booking: Booking, desk: BookingDesk): BookingStep {
  const { keys } = desk;
  const slot = booking.slots[booking.index];
  if (key === keys.yes && slot !== undefined) return { chosen: slot };
  if (key === keys.leave) return { left: true };
  if (key !== keys.other) return again(booking, desk);
  const index = booking.index + 1;
  if (index < booking.slots.length) return ask({ ...booking, index, tries: 0 }, desk);
  return desk.inputMode === 'dateTime' ? ask(nothing, desk) : { none: 'None of the proposed times was taken.' };
}

function dayFrom(digits: string, desk: BookingDesk): string | undefined {
  if (!/^\d{4}$/.test(digits)) return undefined;
  const today = dayOf(desk.context.now, desk);
  const year = Number(today.slice(0, 4));
  const days = [year, year + 1].map((each) => `${each}-${digits.slice(0, 2)}-${digits.slice(2)}`);
  const day = days.find((each) => each >= today && noon(each) !== undefined);
  return day !== undefined && daysAhead(day, desk) <= furthestDay(desk) ? day : undefined;
}

function timeFrom(digits: string, day: string, { context, timeZone }: BookingDesk): Instant | undefined {
  if (!/^\d{4}$/.test(digits)) return undefined;
  const wish = wallTimeToInstant(day, `${digits.slice(0, 2)}:${digits.slice(2)}`, timeZone);
  return wish !== undefined && wish > context.now ? wish : undefined;
}

function furthestDay({ daysOffered, settings }: BookingDesk): number {
  return daysOffered === 0 ? settings.maxDaysAhead : Math.min(daysOffered, settings.maxDaysAhead);
}

function dayOf(instant: Instant, { timeZone }: BookingDesk): string {
  return localTime(instant, timeZone).slice(0, 10);
}

function daysAhead(day: string, desk: BookingDesk): number {
  const today = noon(dayOf(desk.context.now, desk)) ?? 0;
  return ((noon(day) ?? today) - today) / 86_400_000;
}

/** Counted in UTC, where every day has 24 hours. */
function noon(day: string): Instant | undefined {
  return wallTimeToInstant(day, '12:00', 'UTC');
}
