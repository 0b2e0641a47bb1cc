import { ExpressionField } from '../expression/ExpressionField.tsx';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import { useFormScope } from './tools.ts';

/** A property that holds an expression over variables, or a skill expression. */
export function ExpressionTextField(props: FieldProps) {
  const { schema, value, pointer, required, type } = props;
  const { tools } = useFormScope();
  const ofSkills = schema['x-widget'] === 'skill-expression';
  const language = ofSkills ? tools.skills : tools.expressions;
  const text = typeof value === 'string' ? value : '';
  const told =
    text.trim() === '' ? [] : language.check(text, ofSkills ? undefined : type).map(({ message }) => message);
  return (
    <FieldShell field={props} toldElsewhere={told}>
      {(control) => (
        <ExpressionField
          {...control}
          language={language}
          value={text}
          {...(type && !ofSkills ? { expected: type } : {})}
          placeholder={ofSkills ? 'Skill > 0' : undefined}
          onChange={(next) => props.onChange(next === '' && !required ? undefined : next, pointer)}
        />
      )}
    </FieldShell>
  );
}
