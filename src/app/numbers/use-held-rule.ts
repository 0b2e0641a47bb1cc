import { useMemo } from 'react';
import { contentOf } from '../../designer/rules.ts';
import type { NumberRule } from '../../generated/types.ts';
import type { HeldRule } from './questions.ts';

/** A rule as it is saved and as it is edited; the same objects as long as countries and patterns are the same. */
export function useHeldRule(rule: NumberRule): HeldRule {
  const { name, countries, blockedPatterns } = rule;
  const edited = contentOf(rule);
  const saved = useMemo(() => ({ name, countries, blockedPatterns }), [name, countries, blockedPatterns]);
  return useMemo(() => {
    const isSaved = edited.countries === countries && edited.blockedPatterns === blockedPatterns;
    const draft = { name, countries: edited.countries, blockedPatterns: edited.blockedPatterns };
    return { saved, draft: isSaved ? saved : draft };
  }, [name, saved, countries, blockedPatterns, edited.countries, edited.blockedPatterns]);
}
