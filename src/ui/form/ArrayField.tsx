import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { Json } from '../../generated/types.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { initialValue } from './initial-value.ts';
import { ListButtons } from './ListButtons.tsx';
import { inWords } from './labels.ts';
import { asObject } from './ObjectFields.tsx';
import { SchemaField } from './SchemaField.tsx';
import { childPointer, useFormScope } from './tools.ts';
import { useEntries } from './use-entries.ts';

/** A list of entries, each edited by the schema of the entries; all of it by keyboard. */
export function ArrayField(props: FieldProps) {
  const { schema, value, pointer, type, onChange } = props;
  const { tools, root } = useFormScope();
  const list = useEntries(value, (next, at = pointer) => onChange(next, at));
  const item = schema.items ?? {};
  const singular = item.title ?? singularOf(props.label, tools.resolve(item, root).title);
  const full = schema.maxItems !== undefined && list.entries.length >= schema.maxItems;
  return (
    <FieldShell field={props} group>
      {() => (
        <>
          {list.entries.length === 0 ? <p className={classes.empty}>None yet.</p> : null}
          <ol className={classes.rows}>
            {list.entries.map((entry, index) => {
              const at = childPointer(pointer, index);
              const name = `${singular} ${index + 1}`;
              return (
                <li key={list.keyOf(index)} className={classes.entry}>
                  <SchemaField
                    given={{ ...item, title: name }}
                    name={name}
                    value={entry}
                    pointer={at}
                    required
                    {...(type ? { type } : {})}
                    onChange={(next, place) => list.set(index, next ?? null, place)}
                  />
                  <ListButtons
                    name={name}
                    index={index}
                    length={list.entries.length}
                    mayRemove={list.entries.length > (schema.minItems ?? 0)}
                    onMove={(to) => list.move(index, to)}
                    onRemove={() => list.remove(index)}
                  />
                </li>
              );
            })}
          </ol>
          <div>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconPlus size={14} />}
              disabled={full}
              onClick={() =>
                list.add(newEntry(tools.resolve(item, root), initialValue(item, root, tools), list.entries))
              }
            >
              Add {singular.toLowerCase()}
            </Button>
          </div>
        </>
      )}
    </FieldShell>
  );
}

/** A choice of at least so many values is one that each entry makes differently, such as the key of a menu. */
const manyValues = 5;

/** An entry that differs from the others where it must: in its id, and in what is chosen from many values. */
function newEntry(schema: JsonSchema, entry: Json, others: readonly Json[]): Json {
  const fresh = { ...asObject(entry) };
  if (Object.keys(fresh).length === 0) return entry;
  for (const [key, property] of Object.entries(schema.properties ?? {})) {
    const taken = new Set(others.map((other) => asObject(other)[key]));
    if (property['x-widget'] === 'id') fresh[key] = freshId(taken);
    else if (property.enum && property.enum.length >= manyValues)
      fresh[key] = property.enum.find((each) => !taken.has(each)) ?? fresh[key] ?? null;
  }
  return fresh;
}

function freshId(taken: ReadonlySet<Json | undefined>): string {
  let number = taken.size + 1;
  while (taken.has(`o${number}`)) number += 1;
  return `o${number}`;
}

/** What one entry is called: the label without its plural, or where it has none the name of the entries' type. */
function singularOf(label: string, type: string | undefined): string {
  const singular = label.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
  return singular === label && type !== undefined ? inWords(type) : singular;
}
