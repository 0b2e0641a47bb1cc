import { premiumRates } from '../generated/premium-rates.ts';

const patterns = new Map<string, RegExp>();

/**
 * True for a number that costs whoever calls it more than a call, by Google's metadata. `place` is the country, or the calling
 * code of a number that belongs to none; `national` are its digits without the calling code.
 */
export function isPremiumRate(place: string, national: string): boolean {
  if (!Object.hasOwn(premiumRates, place)) return false;
  let pattern = patterns.get(place);
  if (pattern === undefined) {
    pattern = new RegExp(`^(?:${premiumRates[place]})$`);
    patterns.set(place, pattern);
  }
  return pattern.test(national);
}
