import { checkSize, type Instruction, programOf } from './program.ts';
import { parsePattern } from './syntax.ts';
import { PatternFault, type PatternTree } from './tree.ts';

/** A pattern as a tree and as a program, or why the text is none. */
type PatternReading =
  | { readonly tree: PatternTree; readonly program: readonly Instruction[]; readonly fault?: undefined }
  | { readonly tree?: undefined; readonly program?: undefined; readonly fault: PatternFault };

/** Reads a pattern in time linear in its length. Never throws. */
export function readPattern(text: string): PatternReading {
  const { tree, fault } = readTree(text);
  return tree ? { tree, program: programOf(tree) } : { fault };
}

/** Reads a pattern that is not going to be run as it is: what is refused is the same. Never throws. */
export function readTree(
  text: string,
):
  | { readonly tree: PatternTree; readonly fault?: undefined }
  | { readonly tree?: undefined; readonly fault: PatternFault } {
  try {
    const tree = parsePattern(text);
    checkSize(tree);
    return { tree };
  } catch (fault) {
    if (fault instanceof PatternFault) return { fault };
    throw fault;
  }
}
