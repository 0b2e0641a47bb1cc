import { Checkbox, NumberInput, SegmentedControl, Select, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { JsonSchema } from '../../model/json-schema.ts';
import { ClearableSelect } from './ClearableSelect.tsx';
import { FieldMessages } from './FieldMessages.tsx';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { inWords } from './labels.ts';
import { findingsWithin, useFormScope } from './tools.ts';

/** Text longer than this may be asked for in several lines. */
const oneLine = 500;

/** A text of one line, or of several where the schema allows long ones. */
export function TextField(props: FieldProps) {
  const { schema, value, pointer, required } = props;
  const text = typeof value === 'string' ? value : '';
  const change = (next: string) => props.onChange(next === '' && !required ? undefined : next, pointer);
  return (
    <FieldShell field={{ ...props, mustBeFilled: required && (schema.minLength ?? 0) > 0 }}>
      {(control) =>
        (schema.maxLength ?? 0) > oneLine ? (
          <Textarea
            {...control}
            autosize
            minRows={1}
            maxRows={8}
            value={text}
            onChange={(e) => change(e.currentTarget.value)}
          />
        ) : (
          <TextInput
            {...control}
            value={text}
            placeholder={typeof schema.examples?.[0] === 'string' ? `e.g. ${schema.examples[0]}` : undefined}
            onChange={(e) => change(e.currentTarget.value)}
          />
        )
      }
    </FieldShell>
  );
}

/** A number with its unit. An empty one is taken away, which a finding may complain about. */
export function NumberField(props: FieldProps) {
  const { schema, value, pointer } = props;
  return (
    <FieldShell field={props}>
      {(control) => (
        <div className={classes.measure}>
          <NumberInput
            {...control}
            value={typeof value === 'number' ? value : ''}
            allowDecimal={schema.type === 'number'}
            {...(schema.minimum === undefined ? {} : { min: schema.minimum })}
            {...(schema.maximum === undefined ? {} : { max: schema.maximum })}
            clampBehavior="none"
            onChange={(next) => {
              const number = typeof next === 'number' ? next : Number.parseFloat(next);
              props.onChange(Number.isFinite(number) ? number : undefined, pointer);
            }}
          />
          {schema['x-unit'] ? <span className={classes.unit}>{schema['x-unit']}</span> : null}
        </div>
      )}
    </FieldShell>
  );
}

/** Yes or no. */
export function BooleanField({ label, help, value, schema, pointer, onChange }: FieldProps) {
  const id = useId();
  const messages = findingsWithin(useFormScope().diagnostics, pointer);
  return (
    <div className={classes.field} data-pointer={pointer}>
      <Checkbox
        label={label}
        size="xs"
        checked={(value ?? schema.default) === true}
        aria-describedby={`${id}-help ${id}-messages`}
        onChange={(e) => onChange(e.currentTarget.checked, pointer)}
      />
      <FieldMessages id={`${id}-messages`} messages={messages} />
      {help ? (
        <p id={`${id}-help`} className={classes.help}>
          {help}
        </p>
      ) : null}
    </div>
  );
}

/** One of a few written values: all of them in sight when they are short, else a list. */
export function EnumField(props: FieldProps) {
  const { schema, value, pointer, required, label } = props;
  const options = (schema.enum ?? []).map((each) => ({ value: String(each), label: enumLabel(schema, String(each)) }));
  const choose = (next: string | null) => {
    const chosen = schema.enum?.find((each) => String(each) === next);
    props.onChange(chosen ?? (required ? value : undefined), pointer);
  };
  const inSight = required && options.length <= 3 && options.reduce((sum, each) => sum + each.label.length, 0) <= 32;
  const chosen = value === undefined ? schema.default : value;
  return inSight ? (
    <FieldShell field={props} group deep>
      {() => (
        <SegmentedControl
          size="xs"
          fullWidth
          aria-label={label}
          data={options}
          value={String(chosen)}
          onChange={choose}
        />
      )}
    </FieldShell>
  ) : (
    <FieldShell field={props}>
      {(control) => {
        const list = {
          ...control,
          data: options,
          value: chosen === undefined ? null : String(chosen),
          searchable: options.length > 8,
          onChange: choose,
        };
        return required ? <Select {...list} allowDeselect={false} /> : <ClearableSelect {...list} />;
      }}
    </FieldShell>
  );
}

/** The schema's label for a value. Without one `longestIdle` is shown in words; capitals and other signs as they are. */
function enumLabel(schema: JsonSchema, value: string): string {
  const label = schema['x-labels']?.[value];
  if (label !== undefined) return label;
  return /^[a-z][A-Za-z0-9]*$/.test(value) ? inWords(value) : value;
}

/** Several of a few written values, each with a tick. */
export function EnumSetField(props: FieldProps) {
  const { schema, value, pointer } = props;
  const { tools, root } = useFormScope();
  const items = schema.items ? tools.resolve(schema.items, root) : {};
  const options = (items.enum ?? []).map(String);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <FieldShell field={props} group deep>
      {() => (
        <div className={classes.rows}>
          {options.map((option) => (
            <Checkbox
              key={option}
              size="xs"
              label={enumLabel(items, option)}
              checked={chosen.includes(option)}
              onChange={(e) => {
                const wanted = e.currentTarget.checked;
                const next = options.filter((each) => (each === option ? wanted : chosen.includes(each)));
                props.onChange(next, pointer);
              }}
            />
          ))}
        </div>
      )}
    </FieldShell>
  );
}
