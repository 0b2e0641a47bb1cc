import type { Diagnostic, Json } from '../../generated/types.ts';
import { type Place, pointerOf } from './read-json.ts';

/** A finding in a capacity statement: `at` is a JSON Pointer into the statement, line and column are counted from 1. */
export interface StatementDiagnostic extends Diagnostic {
  params: { line: number; column: number; [name: string]: Json };
}

/** Collects findings by place. There are never more than some hundred: the rest of a text that is all wrong helps nobody. */
export interface StatementReport {
  error(place: Place, code: string, message: string): void;
  warning(place: Place, code: string, message: string, params?: Readonly<Record<string, Json>>): void;
  readonly hasErrors: boolean;
  /** `line 3, column 5` of a place. */
  describe(place: Place): string;
  /** Errors first, each group in the order of the text. */
  diagnostics(): StatementDiagnostic[];
}

const mostFindings = 200;

interface Finding {
  readonly place: Place;
  readonly code: string;
  readonly message: string;
  readonly params: Readonly<Record<string, Json>>;
}

/** A report for that text. */
export function reportFor(text: string): StatementReport {
  const found: Record<'error' | 'warning', Finding[]> = { error: [], warning: [] };
  let starts: readonly number[] | undefined;
  const add = (severity: 'error' | 'warning', finding: Finding) => {
    if (found[severity].length < mostFindings) found[severity].push(finding);
  };
  const positionOf = ({ offset }: Place) => {
    starts ??= lineStarts(text);
    let line = 0;
    for (let step = starts.length; step > 0; step = Math.floor(step / 2))
      while ((starts[line + step] ?? Number.POSITIVE_INFINITY) <= offset) line += step;
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  return {
    error: (place, code, message) => add('error', { place, code, message, params: {} }),
    warning: (place, code, message, params = {}) => add('warning', { place, code, message, params }),
    get hasErrors() {
      return found.error.length > 0;
    },
    describe(place) {
      const { line, column } = positionOf(place);
      return `line ${line}, column ${column}`;
    },
    diagnostics: () =>
      (['error', 'warning'] as const).flatMap((severity) =>
        found[severity]
          .toSorted((a, b) => a.place.offset - b.place.offset)
          .map(({ place, code, message, params }) => ({
            code: `statement/${code}`,
            severity,
            at: pointerOf(place),
            message,
            params: { ...positionOf(place), ...params },
          })),
      ),
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/g)) starts.push(index + end.length);
  return starts;
}
