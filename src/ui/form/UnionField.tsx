import { SegmentedControl, Select } from '@mantine/core';
import type { Json } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { initialValue } from './initial-value.ts';
import { inWords } from './labels.ts';
import { asObject, ObjectFields } from './ObjectFields.tsx';
import { type FormTools, useFormScope } from './tools.ts';

/** Branches of a union with the value of the discriminator that picks each. */
export function branchesOf(schema: JsonSchema, root: JsonSchema, tools: Pick<FormTools, 'resolve'>) {
  const key = schema.discriminator?.propertyName ?? '';
  return (schema.oneOf ?? []).map((given) => {
    const branch = tools.resolve(given, root);
    const tag = branch.properties?.[key];
    return { branch, tag: String(tag?.const ?? ''), label: tag?.title ?? inWords(String(tag?.const ?? '')) };
  });
}

/** A fresh value of another branch that keeps what both branches have under the same name and with the same shape. */
export function switchBranch(
  branch: JsonSchema,
  value: Json | undefined,
  root: JsonSchema,
  tools: Pick<FormTools, 'resolve'>,
): Json {
  const fresh = asObject(initialValue(branch, root, tools));
  const old = asObject(value);
  const kept = Object.entries(old).filter(
    ([key, each]) =>
      branch.properties?.[key]?.const === undefined &&
      Object.hasOwn(branch.properties ?? {}, key) &&
      (!Object.hasOwn(fresh, key) || typeof fresh[key] === typeof each),
  );
  return { ...fresh, ...Object.fromEntries(kept) };
}

/** One of several shapes: a choice of the shape, and below it its fields. */
export function UnionField(props: FieldProps) {
  const { schema, value, pointer, label, help, onChange } = props;
  const { tools, root } = useFormScope();
  const branches = branchesOf(schema, root, tools);
  const key = schema.discriminator?.propertyName ?? '';
  const tag = String(asObject(value)[key] ?? '');
  const chosen = branches.find((each) => each.tag === tag);
  const choose = (next: string | null) => {
    const branch = branches.find((each) => each.tag === next)?.branch;
    if (branch) onChange(switchBranch(branch, value, root, tools), pointer);
  };
  const data = branches.map((each) => ({ value: each.tag, label: each.label }));
  return (
    <fieldset className={classes.group} data-pointer={pointer}>
      <legend className={classes.legend}>{label}</legend>
      {help ? <p className={classes.help}>{help}</p> : null}
      {branches.length <= 3 ? (
        <SegmentedControl size="xs" fullWidth aria-label={label} data={data} value={tag} onChange={choose} />
      ) : (
        <Select aria-label={label} data={data} value={tag} allowDeselect={false} onChange={choose} />
      )}
      {chosen ? <ObjectFields {...props} schema={chosen.branch} /> : null}
    </fieldset>
  );
}
