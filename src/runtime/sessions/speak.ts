import { localTime } from '../../calendar/index.ts';
import type { Json, Prompt, Spoken, VariablePrompt } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';

/** What speaking a prompt may ask about the session. */
export interface Speaker {
  variable(name: string): Json;
}

/** A text as the compiler leaves it for an announcement: with the recording to play instead of it. */
type RecordedText = { readonly type: 'text'; readonly text: string; readonly audio?: string };

/** A prompt as the caller hears it at one moment; undefined when there is nothing to say. */
export type Saying = (speaker: Speaker) => Spoken | undefined;

/**
 * What there is to say for a prompt. A variable without a value is not spoken. Wording is English, the same on every
 * machine: nothing here depends on the language data of a browser.
 */
export function sayingOf(prompt: Prompt): Spoken | Saying | undefined {
  if (prompt.type === 'variable')
    return (speaker) => {
      const text = sayVariable(prompt, speaker);
      return text === '' ? undefined : { text };
    };
  if (prompt.type !== 'text') return undefined;
  // Announcements were lowered to text with audio; the workspace's own text prompts have none.
  const { text, audio } = prompt as RecordedText;
  if (audio !== undefined) return { text, audio };
  return text === '' ? undefined : { text };
}

/** Prompts as the caller hears them. */
export function speak(prompts: readonly Prompt[], speaker: Speaker): Spoken[] {
  return [...speechOf(prompts)(speaker)];
}

/** Says the same prompts any number of times. The list is shared where it is always the same. */
export function speechOf(prompts: readonly Prompt[]): (speaker: Speaker) => Spoken[] {
  const sayings = prompts.map(sayingOf).filter((each) => each !== undefined);
  const fixed = sayings.filter((each) => typeof each === 'object');
  if (fixed.length === sayings.length) return () => fixed;
  const [only] = sayings;
  if (sayings.length === 1 && typeof only === 'function')
    return (speaker) => {
      const spoken = only(speaker);
      return spoken === undefined ? [] : [spoken];
    };
  return (speaker) => sayings.flatMap((each) => (typeof each === 'object' ? each : (each(speaker) ?? [])));
}

function sayVariable({ variable, as }: VariablePrompt, speaker: Speaker): string {
  const value = speaker.variable(variable);
  if (value === null || value === '') return '';
  const plain = typeof value === 'object' ? JSON.stringify(value) : String(value);
  switch (as) {
    case 'text':
      return plain;
    case 'digits':
      return [...plain].filter((each) => each.trim() !== '').join(' ');
    case 'number':
      return sayNumber(plain) ?? plain;
    case 'currency':
      return sayCurrency(plain) ?? plain;
    case 'date':
      return sayDate(localOf(value, speaker)) ?? plain;
    case 'time':
      return sayTime(localOf(value, speaker)) ?? plain;
  }
}

function sayNumber(text: string): string | undefined {
  const match = /^([+-]?)0*([0-9]+)(\.[0-9]+)?$/.exec(text);
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = ''] = match;
  return `${sign === '-' ? 'minus ' : ''}${grouped(whole)}${fraction}`;
}

function sayCurrency(text: string): string | undefined {
  const amount = /^[+-]?[0-9]{1,15}(\.[0-9]+)?$/.test(text) ? Number(text) : undefined;
  if (amount === undefined) return undefined;
  const cents = Math.round(Math.abs(amount) * 100);
  const dollars = Math.floor(cents / 100);
  const rest = cents % 100;
  const parts = [];
  if (dollars > 0 || rest === 0) parts.push(`${grouped(String(dollars))} ${dollars === 1 ? 'dollar' : 'dollars'}`);
  if (rest > 0) parts.push(`${rest} ${rest === 1 ? 'cent' : 'cents'}`);
  return `${amount < 0 && cents > 0 ? 'minus ' : ''}${parts.join(' and ')}`;
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=([0-9]{3})+$)/g, ',');
}

/** A moment as wall time in the session's time zone; a date or a time without zone is taken as it is written. */
function localOf(value: Json, speaker: Speaker): string {
  const moment = typeof value === 'number' ? value : momentOf(String(value));
  const zone = speaker.variable('Timezone');
  return moment === undefined ? String(value) : localTime(moment, typeof zone === 'string' ? zone : 'UTC');
}

function momentOf(text: string): Instant | undefined {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}T.*(Z|[+-][0-9]{2}:?[0-9]{2})$/.test(text)) return undefined;
  const moment = Date.parse(text);
  return Number.isNaN(moment) ? undefined : moment;
}

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function sayDate(text: string): string | undefined {
  const match = /^([0-9]{4})-?([0-9]{2})-?([0-9]{2})/.exec(text);
  if (!match) return undefined;
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  const midnight = Date.UTC(year, month - 1, day);
  const name = months[month - 1];
  if (name === undefined || new Date(midnight).getUTCDate() !== day) return undefined;
  return `${weekdays[new Date(midnight).getUTCDay()]}, ${name} ${day}, ${year}`;
}

function sayTime(text: string): string | undefined {
  const match = /(?:^|T)([0-9]{2}):([0-9]{2})/.exec(text) ?? /^([0-9]{2})([0-9]{2})$/.exec(text);
  const [hour = 99, minute = 99] = match ? match.slice(1).map(Number) : [];
  if (hour > 23 || minute > 59) return undefined;
  return `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')} ${hour < 12 ? 'AM' : 'PM'}`;
}
