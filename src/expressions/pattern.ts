import { RE2JS } from 're2js';

/** Longest pattern of `matches`. */
const maximumPattern = 300;
/** Longest text `matches` looks at; time grows with text × pattern, never faster. */
export const maximumMatched = 4096;
const maximumProgram = 2000;

/** Finds the pattern somewhere in a text, in linear time; or says why the pattern is none. */
export type Pattern =
  | { readonly found: (text: string) => boolean; readonly problem?: undefined }
  | { readonly found?: undefined; readonly problem: string };

/** Compiles an RE2 pattern: no back references, no look-around. Never throws. */
export function compilePattern(text: string): Pattern {
  if (text.length > maximumPattern) return { problem: `A pattern has at most ${maximumPattern} characters.` };
  try {
    const compiled = RE2JS.compile(text);
    if (compiled.programSize() > maximumProgram) return { problem: 'The pattern repeats too much; make it simpler.' };
    return { found: (subject) => compiled.matcher(subject).find() };
  } catch (error) {
    return { problem: `This is no pattern: ${error instanceof Error ? error.message : String(error)}.` };
  }
}
