import { applicationSchema } from '../../generated/schemas.ts';
import type { ApplicationType, Json, Variable, VariableType } from '../../generated/types.ts';
import { isJsonObject } from '../../model/json.ts';
import type { JsonSchema } from '../../model/json-schema.ts';

/** The form of a variable's declaration: its initial value is asked for by its type, its signature only in a module. */
export function variableForm(variable: Variable, type: ApplicationType): JsonSchema {
  const schema = applicationSchema.$defs?.variable ?? {};
  const { initial, signature, ...rest } = schema.properties ?? {};
  return {
    ...schema,
    $defs: applicationSchema.$defs ?? {},
    required: ['type', 'initial'],
    properties: {
      ...rest,
      ...(variable.initial === undefined
        ? {}
        : { initial: { title: initial?.title ?? 'Initial value', ...shapes[variable.type] } }),
      ...(type === 'module' && signature ? { signature } : {}),
    },
  };
}

const shapes: Readonly<Record<VariableType, JsonSchema>> = {
  string: { type: 'string', maxLength: 4000 },
  integer: { type: 'integer' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  list: { description: 'As JSON, such as ["a", "b"].' },
  object: { description: 'As JSON, such as {"key": "value"}.' },
};

/** The value that a variable of a type starts with when it is to have one. */
export const emptyValues: Readonly<Record<VariableType, Json>> = {
  string: '',
  integer: 0,
  number: 0,
  boolean: false,
  list: [],
  object: {},
};

/** What the form gave, as a declaration. A new type takes the old initial value away: it would not fit. */
export function editedVariable(before: Variable, form: Json): Variable {
  if (!isJsonObject(form)) return before;
  // The form was made from the schema of a variable; what is half typed is a finding.
  const next = form as unknown as Variable;
  if (next.type === before.type) return next;
  const { initial, ...rest } = next;
  return initial === undefined ? rest : { ...rest, initial: emptyValues[next.type] };
}
