import type { Json, UserInputProperties, VariableType } from '../../src/generated/types.ts';

export type GrammarName = UserInputProperties['grammar'];

/** What a caller may enter, and the value it becomes. */
interface Grammar {
  /** What it is, to be read after “no”: `no date`. */
  readonly noun: string;
  readonly type: VariableType;
  /** What is lost in a variable of another type that can still keep the value. */
  readonly loses?: Readonly<Partial<Record<VariableType, string>>>;
  readonly minDigits: number;
  readonly maxDigits: number;
  /** The value of an entry made of digits and `*`; undefined when the entry does not fit. */
  read(entry: string): Json | undefined;
}

const leadingZeros = { integer: 'leading zeros are lost.', number: 'leading zeros are lost.' };
const decimals = { integer: 'it has no value when the caller enters decimals.' };

/** The built-in grammars. On the keypad `*` is the decimal point. */
export const grammars: Readonly<Record<GrammarName, Grammar>> = {
  digits: {
    noun: 'digits',
    type: 'string',
    loses: leadingZeros,
    minDigits: 1,
    maxDigits: 64,
    read: (entry) => (isDigits(entry) ? entry : undefined),
  },
  number: {
    noun: 'number',
    type: 'number',
    loses: decimals,
    minDigits: 1,
    maxDigits: 16,
    read: decimal,
  },
  currency: {
    noun: 'amount of money',
    type: 'number',
    loses: decimals,
    minDigits: 1,
    maxDigits: 16,
    read: (entry) => (/^\d*(\*\d{0,2})?$/.test(entry) ? decimal(entry) : undefined),
  },
  date: { noun: 'date', type: 'string', minDigits: 8, maxDigits: 8, read: date },
  time: {
    noun: 'time of day',
    type: 'string',
    minDigits: 4,
    maxDigits: 4,
    read: (entry) => (/^([01]\d|2[0-3])[0-5]\d$/.test(entry) ? `${entry.slice(0, 2)}:${entry.slice(2)}` : undefined),
  },
  phone: {
    noun: 'phone number',
    type: 'string',
    loses: leadingZeros,
    minDigits: 3,
    maxDigits: 15,
    read: (entry) => (/^\d{3,15}$/.test(entry) ? entry : undefined),
  },
  boolean: {
    noun: 'answer of yes or no',
    type: 'boolean',
    minDigits: 1,
    maxDigits: 1,
    read: (entry) => (entry === '1' ? true : entry === '2' ? false : undefined),
  },
};

/** A loop, for it runs at every key press of every call and is several times as fast as a pattern. */
function isDigits(entry: string): boolean {
  for (let index = 0; index < entry.length; index++) {
    const unit = entry.charCodeAt(index);
    if (unit < zero || unit > nine) return false;
  }
  return entry.length > 0;
}

const zero = 0x30;
const nine = 0x39;

function decimal(entry: string): number | undefined {
  return /^(\d+(\*\d*)?|\*\d+)$/.test(entry) ? Number(entry.replace('*', '.')) : undefined;
}

function date(entry: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})(\d{2})(\d{2})$/.exec(entry) ?? [];
  if (!year || !isDay(Number(year), Number(month), Number(day))) return undefined;
  return `${year}-${month}-${day}`;
}

function isDay(year: number, month: number, day: number): boolean {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}

const spokenDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const yes = new Set(['yes', 'yeah', 'yep', 'sure', 'true', 'correct', 'right', 'okay', 'ok']);
const no = new Set(['no', 'nope', 'false', 'wrong', 'incorrect']);

/** What was said as it would have been keyed: `one two three` and `1 2 3` are `123`, `12.50` is `12*50`, `yes` is `1`. */
export function keyed(grammar: GrammarName, said: string): string {
  const words = said.toLowerCase().match(/[a-z]+|\d+|\.(?=\d)/g) ?? [];
  if (grammar === 'boolean') {
    const answer = words.find((word) => yes.has(word) || no.has(word) || word === '1' || word === '2');
    return answer === undefined ? '' : yes.has(answer) ? '1' : no.has(answer) ? '2' : answer;
  }
  return words
    .map((word) => {
      if (word === '.' || word === 'point') return grammar === 'number' || grammar === 'currency' ? '*' : '';
      if (word === 'oh' || word === 'o') return '0';
      const digit = spokenDigits.indexOf(word);
      return digit >= 0 ? String(digit) : /^\d/.test(word) ? word : '';
    })
    .join('');
}
