import type { Json, VariableType } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { ArrayField } from './ArrayField.tsx';
import { ExpressionTextField } from './ExpressionTextField.tsx';
import type { FieldProps } from './field-props.ts';
import { JsonField } from './JsonField.tsx';
import { helpOf, labelOf } from './labels.ts';
import { MapField } from './MapField.tsx';
import { ObjectField } from './ObjectFields.tsx';
import { PromptsField } from './PromptsField.tsx';
import { ReferenceField } from './ReferenceField.tsx';
import { BooleanField, EnumField, EnumSetField, NumberField, TextField } from './ScalarFields.tsx';
import { SourceField } from './SourceField.tsx';
import { useFormScope } from './tools.ts';
import { UnionField } from './UnionField.tsx';
import { VariableField } from './VariableField.tsx';

/** The field that fits a property: by its annotation, else by its type. */
export function SchemaField({
  given,
  name,
  value,
  pointer,
  required,
  type: inherited,
  onChange,
}: {
  readonly given: JsonSchema;
  readonly name: string;
  readonly value: Json | undefined;
  readonly pointer: string;
  readonly required: boolean;
  readonly type?: VariableType;
  onChange(next: Json | undefined, pointer: string): void;
}) {
  const { tools, root } = useFormScope();
  const schema = tools.resolve(given, root);
  const type = given['x-type'] ?? schema['x-type'] ?? inherited;
  const Field = fieldFor(schema, (each) => tools.resolve(each, root));
  return (
    <Field
      schema={schema}
      label={labelOf(name, given)}
      help={helpOf(given)}
      value={value}
      pointer={pointer}
      required={required}
      {...(type ? { type } : {})}
      onChange={onChange}
    />
  );
}

function fieldFor(
  schema: JsonSchema,
  resolve: (schema: JsonSchema) => JsonSchema,
): (props: FieldProps) => React.ReactNode {
  switch (schema['x-widget']) {
    case 'source':
      return SourceField;
    case 'prompts':
      return PromptsField;
    case 'expression':
    case 'skill-expression':
      return ExpressionTextField;
  }
  if (schema['x-reference'] === 'variables') return VariableField;
  if (schema['x-reference'] !== undefined) return ReferenceField;
  if (schema.oneOf) return UnionField;
  if (schema.enum) return EnumField;
  switch (schema.type) {
    case 'string':
      return TextField;
    case 'integer':
    case 'number':
      return NumberField;
    case 'boolean':
      return BooleanField;
    case 'array':
      return schema.uniqueItems && schema.items && resolve(schema.items).enum ? EnumSetField : ArrayField;
    case 'object':
      return schema.properties ? ObjectField : MapField;
    default:
      return JsonField;
  }
}
