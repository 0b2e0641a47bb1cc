import type { NumberRule } from '../generated/types.ts';
import { compilePattern } from '../model/pattern/compile.ts';

/** The blocked patterns of one rule, ready to be asked in time linear in the number, whatever the patterns are. */
export interface BlockedPatterns {
  /** Patterns that match, in the order of the rule. */
  matching(e164: string): readonly string[];
  /** Patterns that are no regular expressions, and why; they block nothing. */
  readonly faulty: readonly { readonly pattern: string; readonly problem: string }[];
}

const prepared = new WeakMap<NumberRule, BlockedPatterns>();

/** Prepares a rule's patterns once per rule object. Never throws. */
export function blockedPatternsOf(rule: NumberRule): BlockedPatterns {
  let found = prepared.get(rule);
  if (!found) {
    found = prepare(rule.blockedPatterns);
    prepared.set(rule, found);
  }
  return found;
}

/** `^1234`, `^1234$`, `^1234[0-9]+`: most rules hold nothing else, and thousands of them cost a few look-ups. */
const simple = /^\^(\\\+)?([0-9]{1,15})(\$|(?:\[0-9\]|\\d|\.)([+*])\$?)?$/;

function prepare(patterns: readonly string[]): BlockedPatterns {
  const exact = new Map<string, number[]>();
  const prefixes = new Map<string, number[]>();
  /** Prefixes after which one more character is needed. */
  const openPrefixes = new Map<string, number[]>();
  const others: { readonly found: (text: string) => boolean; readonly index: number }[] = [];
  const faulty: { pattern: string; problem: string }[] = [];
  for (const [index, pattern] of patterns.entries()) {
    const match = simple.exec(pattern);
    if (match) {
      const start = `${match[1] ? '+' : ''}${match[2]}`;
      put(match[3] === '$' ? exact : match[4] === '+' ? openPrefixes : prefixes, start, index);
      continue;
    }
    const { found, problem } = compilePattern(pattern);
    if (found) others.push({ found, index });
    else faulty.push({ pattern, problem });
  }
  return {
    faulty,
    matching: (e164) => {
      // A pattern may be written with the plus or, as in the guide, without it.
      const found = [e164, e164.slice(1)].flatMap((text) => [
        ...(exact.get(text) ?? []),
        ...startsOf(text).flatMap((start) => prefixes.get(start) ?? []),
        ...startsOf(text.slice(0, -1)).flatMap((start) => openPrefixes.get(start) ?? []),
        ...others.flatMap(({ found: matches, index }) => (matches(text) ? index : [])),
      ]);
      return [...new Set(found)].sort((a, b) => a - b).flatMap((index) => patterns[index] ?? []);
    },
  };
}

/** Why a text is no pattern; undefined when it is one. Look-around and back references are none: they have no bound. */
export function patternProblem(pattern: string): string | undefined {
  return compilePattern(pattern).problem;
}

function put(places: Map<string, number[]>, key: string, index: number): void {
  const known = places.get(key);
  if (known) known.push(index);
  else places.set(key, [index]);
}

function startsOf(text: string): string[] {
  return Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1));
}
