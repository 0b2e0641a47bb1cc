import { useMemo } from 'react';
import type { PatternFinding } from '../../numbers/index.ts';
import { namesOf } from './countries.ts';
import type { HeldRule } from './questions.ts';
import { useAnswer } from './use-answer.ts';

/** What the worker found about the patterns of a rule, and about the one being typed. */
export interface Findings {
  /** By pattern. While the patterns are examined anew, what was known of them before. */
  readonly byPattern: ReadonlyMap<string, readonly PatternFinding[]>;
  readonly isPending: boolean;
  readonly fault?: string;
  /** Undefined while it is looked at. */
  readonly typed: readonly PatternFinding[] | undefined;
}

/** Has the patterns of a rule examined whenever it changes, and the typed pattern with every character. */
export function useFindings(rule: HeldRule, typed: string): Findings {
  const { countries, blockedPatterns } = rule.draft;
  const names = useMemo(() => namesOf(countries), [countries]);
  const all = useMemo(() => (blockedPatterns.length === 0 ? undefined : { names }), [blockedPatterns, names]);
  const one = useMemo(() => (typed === '' ? undefined : { pattern: typed, names }), [typed, names]);
  const judged = useAnswer(rule, 'judge', all);
  const typedAnswer = useAnswer(rule, 'typed', one);
  const { answer, rule: examined, isPending, fault } = judged;
  const byPattern = useMemo(() => {
    const patterns = examined?.draft.blockedPatterns ?? [];
    const found = new Map<string, readonly PatternFinding[]>();
    for (const [index, findings] of answer ?? []) {
      const pattern = patterns[index];
      if (pattern !== undefined) found.set(pattern, findings);
    }
    return found;
  }, [answer, examined]);
  return {
    byPattern,
    isPending,
    ...(fault === undefined ? {} : { fault }),
    typed: typedAnswer.question === one ? typedAnswer.answer : undefined,
  };
}
