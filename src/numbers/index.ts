export { patternProblem } from './blocked-patterns.ts';
export { checkNumber, type NumberAnswer, type NumberVerdict } from './check-number.ts';
export { formatNumber, isCountry, type NumberReading, readNumber } from './read-number.ts';
