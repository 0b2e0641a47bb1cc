import { useState } from 'react';
import { expressionLanguage, skillLanguage } from '../../src/app/inspector/languages.ts';
import type { Diagnostic, Json } from '../../src/generated/types.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import { branchFor, resolveSchema } from '../../src/model/references.ts';
import { type FormTools, SchemaForm } from '../../src/ui/index.ts';

/** Surroundings for forms that stand in no application. */
export const tools: FormTools = {
  choices: (collection) =>
    collection === 'virtualQueues'
      ? [
          { value: 'q1', label: 'Sales' },
          { value: 'q2', label: 'Support' },
        ]
      : [],
  variables: () => [
    { value: 'AccessCode', label: 'AccessCode', group: 'User variables' },
    { value: 'ANI', label: 'ANI', group: 'System variables' },
  ],
  createVariable: (name) => (/^[A-Za-z_]\w*$/.test(name) ? undefined : 'A name has letters, digits and underscores.'),
  expressions: expressionLanguage({ variables: { AccessCode: 'string', Tries: 'integer', ANI: 'string' } }),
  skills: skillLanguage(['Sales', 'English', 'Spanish']),
  resolve: resolveSchema,
  branchFor,
};

/** A form that keeps its own value. */
export function LiveForm({
  schema,
  value: initial,
  diagnostics = [],
}: {
  readonly schema: JsonSchema;
  readonly value: Json;
  readonly diagnostics?: readonly Diagnostic[];
}) {
  const [value, setValue] = useState(initial);
  return (
    <div style={{ width: 380, padding: 12 }}>
      <SchemaForm
        schema={schema}
        value={value}
        diagnostics={diagnostics}
        tools={tools}
        label="Story"
        onChange={setValue}
      />
    </div>
  );
}

/** A schema of one property. */
export function oneProperty(property: JsonSchema): JsonSchema {
  return { type: 'object', required: ['it'], properties: { it: property } };
}
