import type { Diagnostic, Severity } from '../generated/types.ts';
import { isWithin } from './pointer.ts';

export type { Diagnostic };

/** Where a check puts its findings. `at` is a path from the place the report was made for. */
export type Report = (finding: Omit<Diagnostic, 'at'> & { readonly at?: readonly string[] }) => void;

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** Worst first, then by place and code: the same findings always stand in the same order. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      order[a.severity] - order[b.severity] ||
      compare(a.at, b.at) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

/** Findings at a place or below it. */
export function diagnosticsWithin(diagnostics: readonly Diagnostic[], pointer: string): Diagnostic[] {
  return diagnostics.filter((each) => isWithin(each.at, pointer));
}

/** True when at least one finding forbids what was asked for. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((each) => each.severity === 'error');
}

/** The worst severity among findings, or undefined when there are none. */
export function worstSeverity(diagnostics: readonly Diagnostic[]): Severity | undefined {
  let worst: Severity | undefined;
  for (const { severity } of diagnostics) if (!worst || order[severity] < order[worst]) worst = severity;
  return worst;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
