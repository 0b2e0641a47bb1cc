import { compilePattern, type Pattern } from '../model/pattern/compile.ts';

/** Longest pattern of `matches`. */
const maximumPattern = 300;
/** Longest text `matches` looks at; time grows with text × pattern, never faster. */
export const maximumMatched = 4096;

/** Compiles the pattern of `matches`, or says why it is none. Never throws. */
export function compileMatches(text: string): Pattern {
  if (text.length > maximumPattern) return { problem: `A pattern has at most ${maximumPattern} characters.` };
  const compiled = compilePattern(text);
  return compiled.found ? compiled : { problem: `This is no pattern: ${compiled.problem}.` };
}
