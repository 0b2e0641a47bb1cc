import { createContext, useContext } from 'react';
import type { Diagnostic, Json, VariableType } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';

/** Something that can be chosen; `value` is what the document keeps, `label` what people read. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly group?: string;
}

/** A finding in a text, as offsets into it. */
export interface TextProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly severity: 'error' | 'warning';
}

/** A suggestion: `insert` replaces the text from `from` to `to`. */
export interface TextCompletion {
  readonly label: string;
  readonly kind: string;
  readonly detail: string;
  readonly description?: string;
  readonly insert: string;
  readonly from: number;
  readonly to: number;
}

/** What a part of a text means. */
export interface TextExplanation {
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly text: string;
}

/** A language as its field needs it; its names and types are already known to these functions. */
export interface TextLanguage {
  check(text: string, expected?: VariableType): readonly TextProblem[];
  complete(text: string, offset: number): readonly TextCompletion[];
  explain?(text: string, offset: number): TextExplanation | undefined;
}

/** What a form asks of its surroundings: it knows no document but the value it edits. */
export interface FormTools {
  /** Objects of a collection that a property may refer to. */
  choices(collection: string): readonly Choice[];
  /** Variables that fit a type; when they are written, only those that may be. */
  variables(wanted: { readonly type?: VariableType; readonly writes: boolean }): readonly Choice[];
  /** Declares a variable; gives the reason when it may not. Left out where none can be declared. */
  createVariable?(name: string, type: VariableType): string | undefined;
  readonly expressions: TextLanguage;
  readonly skills: TextLanguage;
  /** The schema a `$ref` leads to, annotations beside it laid over. */
  resolve(schema: JsonSchema, root: JsonSchema): JsonSchema;
  /** The branch of a union that a value's discriminator picks. */
  branchFor(schema: JsonSchema, value: Json, root: JsonSchema): JsonSchema | undefined;
}

/** What fields of one form share. Pointers of findings are relative to the form's value. */
export interface FormScope {
  readonly tools: FormTools;
  readonly root: JsonSchema;
  readonly diagnostics: readonly Diagnostic[];
}

const Scope = createContext<FormScope | undefined>(undefined);

/** Gives fields below their scope. */
export const FormScopeProvider = Scope.Provider;

/** The scope of the form around. Throws outside of one: that is our mistake. */
export function useFormScope(): FormScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error('a field stands outside of a form');
  return scope;
}

/** Findings at a place of the form's value or below it. */
export function findingsWithin(diagnostics: readonly Diagnostic[], pointer: string): readonly Diagnostic[] {
  return diagnostics.filter(({ at }) => at === pointer || at.startsWith(`${pointer}/`));
}

/** Pointer of a key below a place. */
export function childPointer(pointer: string, key: string | number): string {
  return `${pointer}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
