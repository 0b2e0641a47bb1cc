import type { NumberRule } from '../generated/types.ts';
import { prepareBlockedPatterns } from './blocked-patterns.ts';
import { checkNumber, type NumberAnswer } from './check-number.ts';

/** A number before and after the changes of a rule. */
export interface ComparedNumber {
  /** As it was written. */
  readonly text: string;
  readonly before: NumberAnswer;
  readonly after: NumberAnswer;
  /** Names of the queues that would answer otherwise, because of their own default country. */
  readonly changedQueues: readonly string[];
}

/** What is compared. */
export interface Comparison {
  readonly saved: NumberRule;
  /** The rule as it would be saved now. */
  readonly draft: NumberRule;
  readonly numbers: readonly string[];
  /** Queues that have the rule. */
  readonly queues: readonly { readonly name: string; readonly defaultCountry?: string | undefined }[];
  /** Reads national formats for `before` and `after`; left out, the default country of the first queue does. */
  readonly defaultCountry?: string | undefined;
}

/**
 * Compares what a rule says to numbers now and with its changes, a number a step; steps without a row prepare the rules.
 * A queue reads numbers in national format by its own default country.
 */
export function* compareRules(comparison: Comparison): Generator<ComparedNumber | undefined, void> {
  const { saved, draft, numbers, queues, defaultCountry = queues[0]?.defaultCountry } = comparison;
  yield* prepareBlockedPatterns(saved);
  yield* prepareBlockedPatterns(draft);
  const byCountry = new Map<string | undefined, string[]>();
  for (const { name, defaultCountry: country } of queues) {
    const names = byCountry.get(country);
    if (names) names.push(name);
    else byCountry.set(country, [name]);
  }
  for (const text of numbers) {
    const answers = (country: string | undefined) => ({
      before: checkNumber(saved, text, { defaultCountry: country }),
      after: checkNumber(draft, text, { defaultCountry: country }),
    });
    const shown = answers(defaultCountry);
    const isWhole = text.trim().startsWith('+');
    const changedQueues = [...byCountry].flatMap(([country, names]) => {
      const { before, after } = isWhole || country === defaultCountry ? shown : answers(country);
      return before.verdict === after.verdict ? [] : names;
    });
    yield { text, ...shown, changedQueues };
  }
}
