import type { NumberRule, Refusal } from '../generated/types.ts';
import { checkNumber, type NumberVerdict } from './check-number.ts';

/** What a queue says about the numbers that it calls. What is left out forbids nothing. */
export interface NumberPolicy {
  readonly rule?: NumberRule | undefined;
  readonly defaultCountry?: string | undefined;
  readonly disallowImpossible?: boolean | undefined;
  readonly disallowPremium?: boolean | undefined;
}

/** The number in E.164, or why the queue does not call it: the reasons name the rule or the setting that decided. */
export type NumberDecision =
  | { readonly e164: string; readonly reasons: readonly string[] }
  | { readonly refused: Refusal; readonly reasons: readonly string[] };

const refusals: Readonly<Record<NumberVerdict, Refusal>> = {
  acceptable: 'premium-number',
  invalid: 'invalid-number',
  impossible: 'impossible-number',
  'country-not-permitted': 'country-not-permitted',
  'blocked-pattern': 'blocked-pattern',
};

/**
 * Whether a queue may call a number: Disallow Impossible Numbers is asked first, then the number rule, then Disallow Premium
 * Numbers, which holds for the numbers of all countries. Never throws.
 */
export function checkForQueue(text: string, policy: NumberPolicy): NumberDecision {
  const { rule, defaultCountry, disallowImpossible = false, disallowPremium = false } = policy;
  const answer = checkNumber(rule, text, { defaultCountry, allowImpossible: !disallowImpossible });
  const { verdict, number, isPremium, reasons } = answer;
  if (verdict === 'acceptable' && number !== undefined && !(isPremium && disallowPremium))
    return { e164: number, reasons };
  // A text with too few or too many digits is no number that a setting could allow.
  const refused = number === undefined ? 'invalid-number' : refusals[verdict];
  if (refused === 'impossible-number')
    return { refused, reasons: [...reasons.slice(0, 1), 'Disallow Impossible Numbers is on.', ...reasons.slice(1)] };
  if (refused !== 'premium-number') return { refused, reasons };
  const { country } = answer;
  const of = country === undefined ? '' : ` of ${country}`;
  return { refused, reasons: [`${number} is a premium-rate number${of}.`, 'Disallow Premium Numbers is on.'] };
}
