import type { VariableType } from '../generated/types.ts';

/** The names an expression may use: the variables of one application and their types. */
export interface TypeEnvironment {
  readonly variables: Readonly<Record<string, VariableType>>;
}

/** Type of an expression's value; `any` where only the run will tell, as for a member of an object. */
export type ExpressionType = VariableType | 'null' | 'any';

/** What kind of finding a problem is; stable, so that other code may tell them apart. */
export type ExpressionProblemCode =
  | 'syntax'
  | 'unknown-variable'
  | 'unknown-function'
  | 'type'
  | 'not-allowed'
  | 'too-large'
  | 'unknown-skill'
  | 'mixed-operators'
  | 'level';

/** A finding in an expression. Offsets count UTF-16 units from its beginning; `end` lies behind the last. */
export interface ExpressionProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
  readonly code: ExpressionProblemCode;
  /** The name in question, where the finding is about a name. */
  readonly name?: string;
}

/** Something that could be written at the cursor. */
export interface Completion {
  readonly label: string;
  readonly kind: 'variable' | 'function' | 'keyword' | 'skill' | 'statistic';
  /** Type or signature, short. */
  readonly detail: string;
  readonly description?: string;
  readonly insert: string;
  /** The stretch of text that `insert` replaces. */
  readonly from: number;
  readonly to: number;
}

/** The known name that a mistyped one most resembles; undefined when none is near. */
export function nearestName(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(3, Math.floor(name.length / 2) + 1);
  for (const each of known) {
    if (Math.abs(each.length - name.length) >= bestDistance) continue;
    const distance = editDistance(wanted, each.toLowerCase());
    if (distance < bestDistance) {
      best = each;
      bestDistance = distance;
    }
  }
  return best;
}

/** “; did you mean “X”?”, or nothing when no known name is near. */
export function suggestion(name: string, known: Iterable<string>): string {
  const nearest = nearestName(name, known);
  return nearest === undefined ? '' : `; did you mean “${nearest}”?`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
