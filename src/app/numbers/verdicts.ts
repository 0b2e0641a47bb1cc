import { formatNumber, type NumberAnswer } from '../../numbers/index.ts';
import { countryName } from './countries.ts';

const verdictNames: Readonly<Record<NumberAnswer['verdict'], string>> = {
  acceptable: 'Acceptable',
  invalid: 'No number',
  impossible: 'Impossible number',
  'country-not-permitted': 'Country not permitted',
  'blocked-pattern': 'Blocked',
};

/** A verdict in a few words; of a number that a rule accepts and queues usually refuse, that, too. */
export function verdictName({ verdict, isPremium }: Pick<NumberAnswer, 'verdict' | 'isPremium'>): string {
  return verdict === 'acceptable' && isPremium ? 'Acceptable, premium rate' : verdictNames[verdict];
}

/** The one reason that decided, as a sentence: the country alone where it fails, else the pattern (guide). */
export function verdictText({ verdict, country, pattern, reasons, isPremium }: NumberAnswer): string {
  switch (verdict) {
    case 'acceptable':
      return [
        `${countryText(country)} is permitted, and no pattern blocks the number.`,
        ...(isPremium ? reasons.slice(1, 2) : []),
      ].join(' ');
    case 'country-not-permitted':
      return country === undefined
        ? 'The number belongs to no known country, so it is not permitted.'
        : `${countryText(country)} is not permitted by the rule.`;
    case 'blocked-pattern':
      return `The number is blocked by the pattern ${shortened(pattern ?? '')}.`;
    default:
      return reasons[0] ?? 'This is no telephone number.';
  }
}

/** All that speaks against a number besides what decided, and faults of the rule itself. */
export function furtherReasons({ verdict, reasons, isPremium }: NumberAnswer): readonly string[] {
  return reasons
    .slice(verdict === 'acceptable' && isPremium ? 2 : 1)
    .concat(verdict === 'blocked-pattern' && (reasons[0] ?? '').includes(', ') ? [reasons[0] ?? ''] : []);
}

/** A number as people read it, or the text where it is none. */
export function numberText({ number }: NumberAnswer, text: string): string {
  return number === undefined ? text : formatNumber(number);
}

function countryText(country: string | undefined): string {
  return country === undefined ? 'Its country' : `${countryName(country)} (${country})`;
}

const mostShown = 80;

function shortened(pattern: string): string {
  return pattern.length > mostShown ? `${pattern.slice(0, mostShown)}…` : pattern;
}
