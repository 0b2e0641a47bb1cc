import { readTree } from '../../model/pattern/read-pattern.ts';
import type { PatternTree } from '../../model/pattern/tree.ts';
import { hintFor } from './hints.ts';
import { phraseOf, phraseOfSequence, runsOf } from './words.ts';

/** A pattern in plain words. */
export interface PatternExplanation {
  /** Why the text is no pattern; the message is a phrase, the hint a sentence that says what to write instead. */
  readonly problem?: {
    readonly message: string;
    readonly hint?: string;
    readonly at?: { readonly start: number; readonly end: number };
  };
  /** What it blocks, as a sentence. Empty when there is a problem. */
  readonly summary: string;
  /** What its parts stand for, in the order they are written; places count UTF-16 units of the pattern. */
  readonly parts: readonly { readonly start: number; readonly end: number; readonly text: string }[];
}

/** Longest pattern a rule holds, in characters. */
export const longestPattern = 1000;

/** Explains a pattern in time linear in its length. Never throws. */
export function explainPattern(pattern: string): PatternExplanation {
  const { tree, problem } = explainFault(pattern);
  if (!tree) return { problem, summary: '', parts: [] };
  const options = tree.kind === 'choice' ? tree.options : [tree];
  const told = options.slice(0, 5).map(predicateOf);
  const more = options.length - told.length;
  const summary = told.includes(everything)
    ? 'Blocks every number.'
    : `Blocks numbers that ${told.join(', or that ')}${more > 0 ? `, or that fit one of ${more} more alternatives` : ''}.`;
  return { summary, parts: options.flatMap(partsOf) };
}

type Problem = NonNullable<PatternExplanation['problem']>;

function explainFault(
  pattern: string,
):
  | { readonly tree: PatternTree; readonly problem?: undefined }
  | { readonly tree?: undefined; readonly problem: Problem } {
  if (pattern.length > longestPattern)
    return { problem: { message: `a pattern has at most ${longestPattern} characters` } };
  const { tree, fault } = readTree(pattern);
  if (tree) return { tree };
  const { hint } = hintFor(fault.code, pattern);
  const at = { start: fault.from, end: fault.to };
  return { problem: { message: fault.message, ...(hint === undefined ? {} : { hint }), at } };
}

const problems = new Map<string, string | undefined>();
const mostProblems = 20_000;

/**
 * Why a text is no pattern, and what to write instead, without the last full stop; undefined when it is one. Remembered: a rule
 * of thousands of patterns is asked for all of them with every change.
 */
export function patternProblem(pattern: string): string | undefined {
  if (problems.has(pattern)) return problems.get(pattern);
  if (problems.size > mostProblems) problems.clear();
  const { problem } = isPlain(pattern) ? {} : explainFault(pattern);
  const told =
    problem && [problem.message, problem.hint?.replace(/\.$/, '')].filter((each) => each !== undefined).join('. ');
  problems.set(pattern, told);
  return told;
}

/** Most patterns are so: there is nothing to find out. */
function isPlain(pattern: string): boolean {
  return pattern.length <= longestPattern && /^\^?(\\\+)?[0-9]+(\[0-9\][+*]?)?\$?$/.test(pattern);
}

const everything = 'exist';

/** What is true of the numbers a pattern blocks. */
function predicateOf(tree: PatternTree): string {
  const parts = flat(tree);
  const starts = parts[0]?.kind === 'start';
  const ends = parts.at(-1)?.kind === 'end';
  const middle = parts.slice(starts ? 1 : 0, ends ? -1 : undefined);
  if (middle.length === 0) return starts && ends ? 'are empty, and no number is' : everything;
  const told = phraseOfSequence(middle);
  if (starts && ends) return `are exactly ${told}`;
  if (starts) return `start with ${told}`;
  return `${ends ? 'end with' : 'contain'} ${told}`;
}

/** The parts of a sequence, with those of plain groups in it. */
function flat(tree: PatternTree): readonly PatternTree[] {
  return tree.kind === 'sequence' ? tree.parts.flatMap(flat) : [tree];
}

function partsOf(tree: PatternTree): PatternExplanation['parts'] {
  return runsOf(flat(tree)).flatMap(({ digits, parts }) => {
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return [];
    const text =
      digits === undefined
        ? phraseOf(first)
        : digits === '+'
          ? 'the plus'
          : digits.length === 1
            ? `the digit ${digits}`
            : `the digits ${digits}`;
    return { start: first.from, end: last.to, text };
  });
}
