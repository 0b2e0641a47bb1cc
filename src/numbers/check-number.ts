import type { NumberRule } from '../generated/types.ts';
import { blockedPatternsOf } from './blocked-patterns.ts';
import { formatNumber, readNumber } from './read-number.ts';

export type NumberVerdict = 'acceptable' | 'invalid' | 'impossible' | 'country-not-permitted' | 'blocked-pattern';

/** Whether a number may be called, and why. */
export interface NumberAnswer {
  readonly verdict: NumberVerdict;
  readonly country?: string;
  /** The first blocked pattern that matches, when that decided. */
  readonly pattern?: string;
  /** In E.164, as far as the text is a number. */
  readonly number?: string;
  /** A premium-rate number, whatever the verdict: queues refuse it unless their Disallow Premium Numbers is off. */
  readonly isPremium?: true;
  /** The deciding reason first, then everything else that speaks against the number, then faults of the rule itself. */
  readonly reasons: readonly string[];
}

/** How a text is read. */
export interface NumberReader {
  /** ISO 3166 alpha-2; reads national formats. */
  readonly defaultCountry?: string | undefined;
  /** A number of a length that cannot exist, but can be dialled, is looked at as any other. */
  readonly allowImpossible?: boolean;
}

const listedPatterns = 10;

const premiumWarning = 'It is a premium-rate number: blocked by default unless Disallow Premium Numbers is off.';

/**
 * Answers as the guide's Test Phone Number does: a country that is not permitted is the answer whatever the patterns say, then a
 * blocked pattern, else the number is acceptable (guide, Permitted & Blocked Numbers). A number without a known country is not
 * permitted. Without a rule only the number itself is looked at. A premium-rate number is acceptable to a rule, with a warning
 * among the reasons: it is the queue that refuses it (`checkForQueue`). Never throws.
 */
export function checkNumber(
  rule: NumberRule | undefined,
  number: string,
  { defaultCountry, allowImpossible = false }: NumberReader = {},
): NumberAnswer {
  const { e164, country, possible, isPremium, reason, invalid } = readNumber(number, defaultCountry);
  const known = {
    ...(e164 === undefined ? {} : { number: e164 }),
    ...(country === undefined ? {} : { country }),
    ...(isPremium ? { isPremium } : {}),
  };
  const unusable = reason ?? 'This is no telephone number.';
  if (e164 === undefined) return { verdict: invalid ? 'invalid' : 'impossible', ...known, reasons: [unusable] };
  const findings = rule ? findingsOf(rule, e164, country) : { faults: [] };
  const premium = isPremium && premiumWarning;
  const reasons = [findings.country, findings.pattern, premium, ...findings.faults].filter(
    (each) => each !== undefined,
  );
  if (!possible && !allowImpossible) return { verdict: 'impossible', ...known, reasons: [unusable, ...reasons] };
  if (findings.country !== undefined) return { verdict: 'country-not-permitted', ...known, reasons };
  if (findings.first !== undefined) return { verdict: 'blocked-pattern', ...known, pattern: findings.first, reasons };
  return { verdict: 'acceptable', ...known, reasons: [`${formatNumber(e164)} may be called.`, ...reasons] };
}

interface Findings {
  readonly country?: string;
  readonly pattern?: string;
  readonly first?: string;
  readonly faults: readonly string[];
}

function findingsOf(rule: NumberRule, e164: string, country: string | undefined): Findings {
  const patterns = blockedPatternsOf(rule);
  const matching = patterns.matching(e164);
  const [first] = matching;
  const more = matching.length > listedPatterns ? ` and ${matching.length - listedPatterns} more` : '';
  return {
    ...(country !== undefined && rule.countries.includes(country)
      ? {}
      : { country: `The rule “${rule.name}” does not permit ${country ?? 'numbers without a known country'}.` }),
    ...(first === undefined
      ? {}
      : {
          first,
          pattern: `Blocked by ${matching.slice(0, listedPatterns).join(', ')}${more} of the rule “${rule.name}”.`,
        }),
    faults: patterns.faulty
      .slice(0, listedPatterns)
      .map(({ pattern, problem }) => `The pattern ${pattern.slice(0, 100)} blocks nothing: ${problem}.`),
  };
}
