import { localTime, wallTimeToInstant } from '../../src/calendar/index.ts';
import type { Prompt, Spoken } from '../../src/generated/types.ts';
import type { EffectRequest, StepContext } from '../../src/model/block.ts';
import type { Instant } from '../../src/model/instant.ts';

/** A choice and its key: “To be called back, press 1.” Without a prompt for it the choice is not spoken, but its key works. */
export function option(
  prompts: readonly Prompt[],
  press: readonly Prompt[],
  key: string,
  context: StepContext,
): Spoken[] {
  if (prompts.length === 0) return [];
  const name = key === '#' ? 'pound' : key === '*' ? 'star' : key;
  return sentence([...context.speak(prompts), ...context.speak(press), { text: `${name}.` }]);
}

/** Words that belong together, as one thing to play; recordings stay apart. */
export function sentence(words: readonly Spoken[]): Spoken[] {
  const said: Spoken[] = [];
  for (const word of words) {
    const before = said.at(-1);
    if (before && before.audio === undefined && word.audio === undefined)
      said[said.length - 1] = { text: `${before.text} ${word.text}` };
    else said.push(word);
  }
  return said;
}

/** Plays prompts and asks for one key. */
export function askKey(prompts: Spoken[]): EffectRequest {
  return askDigits(prompts, 1, 1, '');
}

/** Plays prompts and asks for digits; the terminator ends them early. */
export function askDigits(
  prompts: Spoken[],
  minDigits: number,
  maxDigits: number,
  terminator: '#' | '',
): EffectRequest {
  return {
    type: 'call.collect',
    prompts,
    bargeIn: true,
    modes: ['dtmf'],
    minDigits,
    maxDigits: Math.max(minDigits, maxDigits),
    terminator,
    timeoutSeconds: 5,
    interDigitSeconds: 3,
  };
}

/** A number digit by digit. */
export function spokenDigits(number: string): Spoken {
  return { text: `${number.replace(/\D/g, '').split('').join(' ')}.` };
}

/** A wait in whole minutes, rounded up: nobody is promised less than was estimated. */
export function spokenWait(seconds: number): Spoken {
  const minutes = Math.max(1, Math.ceil(seconds / 60));
  return { text: minutes === 1 ? 'about one minute.' : `about ${minutes} minutes.` };
}

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = 'January February March April May June July August September October November December'.split(' ');

/** Day and time in a time zone: “Tuesday, June 10 at 2:30 PM”. The same everywhere, whatever the machine’s own language data. */
export function spokenTime(instant: Instant, timeZone: string): Spoken {
  const local = localTime(instant, timeZone);
  const [date = '', clock = ''] = local.split('T');
  const midnight = wallTimeToInstant(date, '00:00', 'UTC') ?? 0;
  // 1970-01-01 was a Thursday.
  const weekday = weekdays[(((midnight / 86_400_000 + 4) % 7) + 7) % 7];
  const [hour, minute] = [Number(clock.slice(0, 2)), clock.slice(3, 5)];
  const time = `${hour % 12 === 0 ? 12 : hour % 12}:${minute} ${hour < 12 ? 'AM' : 'PM'}`;
  return { text: `${weekday}, ${months[Number(date.slice(5, 7)) - 1]} ${Number(date.slice(8))} at ${time}.` };
}
