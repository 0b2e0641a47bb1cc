import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Diagnostic } from '../generated/types.ts';
import { diagnosticsWithin, hasErrors, sortDiagnostics, worstSeverity } from './diagnostic.ts';
import { equalJson } from './json.ts';

const finding = (severity: Diagnostic['severity'], at: string, code = 'flow/x'): Diagnostic => ({
  code,
  severity,
  at,
  message: 'x',
});
const list = [finding('hint', '/a'), finding('error', '/b'), finding('warning', '/a/b'), finding('error', '/a')];

it('stand worst first, then by place, whatever order they came in', () => {
  const sorted = sortDiagnostics(list);
  expect(sorted.map(({ severity, at }) => `${severity} ${at}`)).toEqual([
    'error /a',
    'error /b',
    'warning /a/b',
    'hint /a',
  ]);
  fc.assert(
    fc.property(fc.shuffledSubarray(list, { minLength: 4 }), (given) => equalJson(sortDiagnostics(given), sorted)),
  );
});

it('are found at a place and below it', () => {
  expect(diagnosticsWithin(list, '/a')).toHaveLength(3);
});

it('forbid by errors only', () => {
  expect(hasErrors(list)).toBe(true);
  expect(hasErrors([finding('warning', '/a')])).toBe(false);
});

it('have a worst severity, or none', () => {
  expect(worstSeverity([finding('hint', '/'), finding('warning', '/')])).toBe('warning');
  expect(worstSeverity([])).toBeUndefined();
});
