import type { CallInRequest, MatchCriterion } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { comparable, digitsOf, lastDigits } from './compare.ts';

/** What a caller offers for comparison: only the criteria that were ticked are here. */
export interface CallInOffer {
  /** Digits entered. */
  readonly accessCode?: string;
  /** Number called from. */
  readonly ani?: string;
  /** Number dialled. */
  readonly dnis?: string;
}

/** The request a caller came for, with the criteria that agree; or why there is none. */
export type CallInMatch =
  | { readonly request: CallInRequest; readonly matched: MatchCriterion[] }
  | { readonly reasons: string[] };

/**
 * Finds the Call-In request of a caller. Candidates are open, not expired, and share at least one criterion; the one that
 * shares most wins, then the newest. Numbers are compared by their digits, written internationally.
 */
export function matchCallIn(
  requests: Iterable<CallInRequest>,
  offer: CallInOffer,
  now: Instant,
  defaultCountry = 'US',
): CallInMatch {
  const code = digitsOf(offer.accessCode);
  const ani = comparable(offer.ani, defaultCountry);
  const dnis = comparable(offer.dnis, defaultCountry);
  const agrees = comparison(defaultCountry);
  let winner: { request: CallInRequest; matched: MatchCriterion[] } | undefined;
  let late = 0;
  for (const request of requests) {
    const matched: MatchCriterion[] = [];
    if (code !== '' && digitsOf(request.accessCode) === code) matched.push('accessCode');
    if (agrees(request.fromPhoneNumber, ani)) matched.push('ani');
    if (agrees(request.toPhoneNumber, dnis)) matched.push('dnis');
    if (matched.length === 0) continue;
    if (request.state !== 'open' || request.expiresAt <= now) late++;
    else if (winner === undefined || beats(request, matched.length, winner)) winner = { request, matched };
  }
  if (winner) return winner;
  return {
    reasons: [
      late > 0
        ? `${late} Call-In ${late === 1 ? 'request' : 'requests'} would match, but ${late === 1 ? 'is' : 'are'} used or expired.`
        : 'No open Call-In request has this access code, calling number or dialled number.',
    ],
  };
}

function beats(
  request: CallInRequest,
  criteria: number,
  winner: { request: CallInRequest; matched: MatchCriterion[] },
): boolean {
  return (
    (criteria - winner.matched.length ||
      request.createdAt - winner.request.createdAt ||
      (request.id > winner.request.id ? 1 : -1)) > 0
  );
}

/** Whether a number is the one that is wanted. Each number is read once at most, and only if its last digits agree. */
function comparison(defaultCountry: string): (number: string | undefined, wanted: string) => boolean {
  const read = new Map<string, string>();
  return (number, wanted) => {
    if (wanted === '' || number === undefined) return false;
    const known = read.get(number);
    if (known !== undefined) return known === wanted;
    if (!wanted.endsWith(lastDigits(number, defaultCountry))) return false;
    const digits = comparable(number, defaultCountry);
    read.set(number, digits);
    return digits === wanted;
  };
}
