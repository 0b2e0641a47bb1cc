export { explainPattern, longestPattern, type PatternExplanation, patternProblem } from './analysis/explain.ts';
export { judgePattern, judgeRule, type NameOfCountry, type PatternFinding } from './analysis/judge.ts';
export { matchIn, type TextRange } from './analysis/match-in.ts';
export { shadowedPatterns } from './analysis/shadows.ts';
export { prepareBlockedPatterns } from './blocked-patterns.ts';
export { checkNumber, type NumberAnswer, type NumberVerdict } from './check-number.ts';
export { type ComparedNumber, type Comparison, compareRules } from './compare-rules.ts';
export { type Country, countryList } from './countries.ts';
export { formatNumber, isCountry, type NumberReading, readNumber } from './read-number.ts';
