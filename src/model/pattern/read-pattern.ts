import { type Instruction, programOf } from './program.ts';
import { PatternFault, type PatternTree, parsePattern } from './syntax.ts';

/** A pattern as a tree and as a program, or why the text is none. */
export type PatternReading =
  | { readonly tree: PatternTree; readonly program: readonly Instruction[]; readonly fault?: undefined }
  | { readonly tree?: undefined; readonly program?: undefined; readonly fault: PatternFault };

/** Reads a pattern in time linear in its length. Never throws. */
export function readPattern(text: string): PatternReading {
  try {
    const tree = parsePattern(text);
    return { tree, program: programOf(tree) };
  } catch (fault) {
    if (fault instanceof PatternFault) return { fault };
    throw fault;
  }
}
