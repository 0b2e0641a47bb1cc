import {
  type ComparedNumber,
  checkNumber,
  compareRules,
  exampleNumbers,
  judgePattern,
  judgeRule,
  matchIn,
  type NumberAnswer,
  prepareBlockedPatterns,
  readNumber,
} from '../../numbers/index.ts';
import type { Answer, HeldRule, Question, SampleAnswer, Subject } from './questions.ts';

/** Work in steps of a few milliseconds, with the answer at its end. */
export type Steps<Each extends Subject> = Generator<unknown, Answer<Each>>;

/** How each question about a rule is answered. */
export const answers: { readonly [Each in Subject]: (held: HeldRule, question: Question<Each>) => Steps<Each> } = {
  judge: ({ draft }, { names }) => judgeRule(draft, (code) => names[code] ?? code),

  *typed({ draft }, { pattern, names }) {
    yield;
    return judgePattern(pattern, draft.countries, (code) => names[code] ?? code);
  },

  *samples({ draft }, { texts, pattern, defaultCountry }) {
    yield* prepareBlockedPatterns(draft);
    const found: SampleAnswer[] = [];
    for (const text of texts) {
      yield;
      const answer = checkNumber(draft, text, optional(defaultCountry));
      const number = answer.number ?? '';
      const typed = pattern === '' || number === '' ? undefined : matchIn(pattern, number);
      const match =
        typed ?? (pattern === '' && answer.pattern !== undefined ? matchIn(answer.pattern, number) : undefined);
      found.push({ text, answer, isTyped: typed !== undefined, ...(match ? { match } : {}) });
    }
    return found;
  },

  *test({ saved, draft }, { text, defaultCountry }) {
    yield* prepareBlockedPatterns(saved);
    yield* prepareBlockedPatterns(draft);
    const test = (rule: HeldRule['saved']): NumberAnswer =>
      checkNumber(rule, withPlus(text, defaultCountry), optional(defaultCountry));
    return { saved: test(saved), draft: test(draft) };
  },

  *compare({ saved, draft }, { numbers, queues, defaultCountry }) {
    const rows: ComparedNumber[] = [];
    for (const row of compareRules({ saved, draft, numbers, queues, ...optional(defaultCountry) })) {
      if (row) rows.push(row);
      yield;
    }
    return rows;
  },

  *examples({ draft: { countries } }) {
    const found: string[] = [];
    for (const country of countries.slice(0, mostExampleCountries)) {
      yield;
      found.push(...exampleNumbers(country).slice(0, countries.length > 3 ? 1 : 2));
    }
    return found;
  },
};

/** Countries that give an example each. */
const mostExampleCountries = 12;

/** Digits alone are taken as a number with its country code where no default country reads them otherwise. */
function withPlus(text: string, defaultCountry: string | undefined): string {
  const digits = text.replace(/[\s().-]/g, '');
  return defaultCountry === undefined && /^[1-9][0-9]{6,14}$/.test(digits) && readNumber(`+${digits}`).possible
    ? `+${digits}`
    : text;
}

function optional(defaultCountry: string | undefined): { readonly defaultCountry?: string } {
  return defaultCountry === undefined ? {} : { defaultCountry };
}
