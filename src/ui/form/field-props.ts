import type { Json, VariableType } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';

/** What every field gets. `pointer` is its place in the form's value; a change tells the place that was changed. */
export interface FieldProps {
  readonly schema: JsonSchema;
  readonly label: string;
  /** Help text of the property; undefined when it says nothing that the label does not. */
  readonly help: string | undefined;
  readonly value: Json | undefined;
  readonly pointer: string;
  readonly required: boolean;
  /** Type that a variable or an expression must have here. */
  readonly type?: VariableType;
  /** Undefined takes the value away. */
  onChange(next: Json | undefined, pointer: string): void;
}
