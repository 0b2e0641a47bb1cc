import { ExpressionField } from '../expression/ExpressionField.tsx';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import { useFormScope } from './tools.ts';

/** A property that holds an expression over variables, or a skill expression. */
export function ExpressionTextField(props: FieldProps) {
  const { schema, value, pointer, required, type } = props;
  const { tools } = useFormScope();
  const ofSkills = schema['x-widget'] === 'skill-expression';
  return (
    <FieldShell field={props}>
      {(control) => (
        <ExpressionField
          {...control}
          language={ofSkills ? tools.skills : tools.expressions}
          value={typeof value === 'string' ? value : ''}
          {...(type && !ofSkills ? { expected: type } : {})}
          placeholder={ofSkills ? 'Skill > 0' : undefined}
          onChange={(next) => props.onChange(next === '' && !required ? undefined : next, pointer)}
        />
      )}
    </FieldShell>
  );
}
