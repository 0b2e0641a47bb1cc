import type { NumberLimits } from './week-shape.ts';

/** A number that was written, null for nothing; or what is wrong with it, as a sentence. */
export type NumberReading =
  | { readonly value: number | null; readonly problem?: undefined }
  | { readonly problem: string };

/**
 * Reads what somebody wrote into a cell. Only plain whole numbers are taken: 1,000 and 1.000 mean different numbers to different
 * people. Where there may be fractions, one or two places behind a point are: nobody means thousands by them.
 */
export function readNumber(text: string, { min, max, hasFractions = false }: NumberLimits): NumberReading {
  const written = text.trim();
  if (written === '') return { value: null };
  const range = `from ${min} to ${max.toLocaleString('en')}`;
  if ((hasFractions ? /^\+?\d+(?:\.\d{1,2})?$/ : /^\+?\d+$/).test(written)) {
    const value = Number(written);
    return value >= min && value <= max ? { value } : { problem: `${shortened(written)} is not ${range}.` };
  }
  if (/^[-−]\s*[\d.,]+$/.test(written))
    return { problem: `${shortened(written)} is negative. A number ${range} can be set.` };
  if (/^\d+[.,][\d.,]*$/.test(written))
    return {
      problem: hasFractions
        ? `${shortened(written)} has a comma, or more than two places. A number ${range} is written as 1250.5.`
        : `${shortened(written)} has a point or comma. A whole number ${range} is written without.`,
    };
  return { problem: `“${shortened(written)}” is no number ${range}.` };
}

function shortened(text: string): string {
  return text.length > 20 ? `${text.slice(0, 20)}…` : text;
}
