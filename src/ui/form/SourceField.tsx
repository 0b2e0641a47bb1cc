import { CloseButton, SegmentedControl } from '@mantine/core';
import { FieldMessages } from './FieldMessages.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { asObject } from './ObjectFields.tsx';
import { SchemaField } from './SchemaField.tsx';
import { childPointer, useFormScope } from './tools.ts';
import { branchesOf, switchBranch } from './UnionField.tsx';

/** Key of what a branch asks for besides where it comes from. */
const keys: Readonly<Record<string, string>> = { literal: 'value', variable: 'variable', expression: 'expression' };

/** A value that is written down, read from a variable, or computed. The three stand at the end of the label's line. */
export function SourceField(props: FieldProps) {
  const { schema, label, help, value, pointer, required, type, onChange } = props;
  const { tools, root, diagnostics } = useFormScope();
  const branches = branchesOf(schema, root, tools);
  const from = String(asObject(value).from ?? 'literal');
  const chosen = branches.find(({ tag }) => tag === from) ?? branches[0];
  if (!chosen) return null;
  const key = keys[chosen.tag] ?? 'value';
  const given = chosen.branch.properties?.[key] ?? {};
  const own = diagnostics.filter(({ at }) => at === pointer);
  return (
    <div className={`${classes.field} ${classes.source}`} data-pointer={pointer}>
      <div className={classes.sourceHead}>
        <SegmentedControl
          size="xs"
          aria-label={`Where ${label} comes from`}
          data={branches.map(({ tag, label: text }) => ({ value: tag, label: text }))}
          value={chosen.tag}
          onChange={(tag) => {
            const next = branches.find((each) => each.tag === tag);
            if (next) onChange(switchBranch(next.branch, undefined, root, tools), pointer);
          }}
        />
        {!required && value !== undefined ? (
          <CloseButton size="sm" aria-label={`Clear ${label}`} onClick={() => onChange(undefined, pointer)} />
        ) : null}
      </div>
      <SchemaField
        given={{
          ...given,
          title: label,
          ...(schema['x-unit'] ? { 'x-unit': schema['x-unit'] } : {}),
          ...(help ? { description: help } : {}),
        }}
        name={label}
        value={asObject(value)[key]}
        pointer={childPointer(pointer, key)}
        required
        {...(type ? { type } : {})}
        onChange={(next, at) =>
          onChange(
            (next === undefined || next === '') && !required
              ? undefined
              : { ...asObject(switchBranch(chosen.branch, undefined, root, tools)), [key]: next ?? null },
            at,
          )
        }
      />
      <FieldMessages id={`${pointer}-source`} messages={own} />
    </div>
  );
}
