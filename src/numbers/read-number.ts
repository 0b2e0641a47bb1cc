import {
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
  validatePhoneNumberLength,
} from 'libphonenumber-js/min';
import { isPremiumRate } from './premium.ts';

/** A telephone number as read from text. */
export interface NumberReading {
  /** Left out when the text cannot be dialled at all. */
  readonly e164?: string;
  /** ISO 3166 alpha-2; left out when the number belongs to no country, or to none that is known. */
  readonly country?: string;
  /** True when a number of that length can exist there. */
  readonly possible: boolean;
  /** Calling it costs more than a call. */
  readonly isPremium?: true;
  /** Why it is not possible, for people. */
  readonly reason?: string;
  /** The text does not hold a number at all, rather than one of a wrong length. */
  readonly invalid?: true;
}

const longestText = 64;

const lengths: Readonly<Record<string, string>> = {
  TOO_SHORT: 'The number is too short.',
  TOO_LONG: 'The number is too long.',
  INVALID_LENGTH: 'No number of that country has this length.',
};

/**
 * Reads a number as people write it; `defaultCountry` reads national formats. Never throws. Freephone, premium and personal
 * numbers of +1 count as US; Puerto Rico and the other territories are countries of their own.
 */
export function readNumber(text: string, defaultCountry?: string): NumberReading {
  const written = text.trim();
  if (written.length > longestText) return { possible: false, invalid: true, reason: 'This is no telephone number.' };
  const country = defaultCountry !== undefined && isSupportedCountry(defaultCountry) ? defaultCountry : undefined;
  const options = country ? { defaultCountry: country, extract: false } : { extract: false };
  const number = parsePhoneNumberFromString(written, options);
  const readable = number !== undefined && /^\+[1-9][0-9]{1,14}$/.test(number.number);
  if (readable && number.isPossible())
    return { e164: number.number, ...countryOf(number), possible: true, ...premiumOf(number) };
  const length = validatePhoneNumberLength(written, country);
  if (!readable) return unread(written, length, country);
  const reason = lengths[length ?? ''] ?? 'No such number can exist.';
  return { e164: number.number, ...countryOf(number), possible: false, reason };
}

/** True for an ISO 3166 alpha-2 code whose numbers can be read. */
export function isCountry(code: string): boolean {
  return isSupportedCountry(code);
}

/** `+1 212-555-0123`, as people read it; text that is no number in E.164 stays as it is. */
export function formatNumber(e164: string): string {
  const american = /^\+1([0-9]{3})([0-9]{3})([0-9]{4})$/.exec(e164);
  if (american) return `+1 ${american[1]}-${american[2]}-${american[3]}`;
  if (!/^\+[1-9][0-9]{1,14}$/.test(e164)) return e164;
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164;
}

function unread(written: string, length: string | undefined, country: string | undefined): NumberReading {
  const reason = lengths[length ?? ''];
  if (reason !== undefined) return { possible: false, reason };
  if (length === 'INVALID_COUNTRY' || (country === undefined && !written.startsWith('+') && /[0-9]/.test(written)))
    return { possible: false, invalid: true, reason: 'The country code is unknown, and no default country is set.' };
  return { possible: false, invalid: true, reason: 'This is no telephone number.' };
}

function countryOf(number: PhoneNumber): { readonly country?: string } {
  return number.country === undefined ? {} : { country: number.country };
}

function premiumOf({ country, countryCallingCode, nationalNumber }: PhoneNumber): { readonly isPremium?: true } {
  return isPremiumRate(country ?? countryCallingCode, nationalNumber) ? { isPremium: true } : {};
}
