import type { ReactNode } from 'react';
import type { Json } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { orderedProperties } from './labels.ts';
import { SchemaField } from './SchemaField.tsx';
import { childPointer, useFormScope } from './tools.ts';

/** A plain JSON object, or an empty one for anything else. */
export function asObject(value: Json | undefined): { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}

/** Properties that are shown now: those whose condition on a sibling holds. */
export function visibleProperties(schema: JsonSchema, value: Json | undefined) {
  const object = asObject(value);
  return orderedProperties(schema).filter(([, property]) => {
    if (property.const !== undefined || property['x-widget'] === 'id') return false;
    const when = property['x-when'];
    if (!when) return true;
    const sibling = Object.hasOwn(object, when.property)
      ? object[when.property]
      : schema.properties?.[when.property]?.default;
    return when.in.some((each) => each === sibling);
  });
}

/** The fields of an object's properties. `only` leaves out those of other tabs; an object that is all there is left has no frame of its own. */
export function ObjectFields({
  schema,
  value,
  pointer,
  type,
  only,
  onChange,
}: Pick<FieldProps, 'schema' | 'value' | 'pointer' | 'type' | 'onChange'> & {
  readonly only?: (property: JsonSchema) => boolean;
}): ReactNode {
  const { tools, root } = useFormScope();
  const object = asObject(value);
  const shown = visibleProperties(schema, value).filter(([, property]) => !only || only(property));
  const put = (key: string) => (next: Json | undefined, at: string) => {
    const { [key]: _, ...rest } = object;
    onChange(next === undefined ? rest : { ...object, [key]: next }, at);
  };
  const read = (key: string) => (Object.hasOwn(object, key) ? object[key] : undefined);
  const [single] = shown;
  const inner = only && single && shown.length === 1 ? tools.resolve(single[1], root) : undefined;
  if (single && inner?.properties && !inner.oneOf && inner['x-widget'] === undefined) {
    const [key] = single;
    return (
      <ObjectFields
        schema={inner}
        value={read(key)}
        pointer={childPointer(pointer, key)}
        {...(type ? { type } : {})}
        onChange={put(key)}
      />
    );
  }
  return shown.map(([key, property]) => (
    <SchemaField
      key={key}
      given={property}
      name={key}
      value={read(key)}
      pointer={childPointer(pointer, key)}
      required={schema.required?.includes(key) ?? false}
      {...(type ? { type } : {})}
      onChange={put(key)}
    />
  ));
}

/** True for an object of a few short values that fit on one line, such as from and to. */
function fitsOneLine(schema: JsonSchema): boolean {
  const properties = Object.values(schema.properties ?? {});
  return (
    properties.length > 1 &&
    properties.length <= 3 &&
    properties.every((each) => each.description === undefined && each['x-widget'] === undefined) &&
    properties.every((each) => (each.$ref ?? '').endsWith('/localTime') || each.type === 'integer')
  );
}

/** A nested object as a group of its own. */
export function ObjectField(props: FieldProps) {
  const { diagnostics } = useFormScope();
  const own = diagnostics.filter(({ at }) => at === props.pointer);
  return (
    <fieldset className={classes.group} data-pointer={props.pointer}>
      <legend className={classes.legend}>{props.label}</legend>
      {props.help ? <p className={classes.help}>{props.help}</p> : null}
      {own.map(({ message, severity }) => (
        <p key={message} className={classes.message} data-severity={severity}>
          {message}
        </p>
      ))}
      <div className={fitsOneLine(props.schema) ? classes.line : classes.form}>
        <ObjectFields {...props} />
      </div>
    </fieldset>
  );
}
