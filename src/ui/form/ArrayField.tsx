import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { initialValue } from './initial-value.ts';
import { ListButtons } from './ListButtons.tsx';
import { SchemaField } from './SchemaField.tsx';
import { childPointer, useFormScope } from './tools.ts';
import { useEntries } from './use-entries.ts';

/** A list of entries, each edited by the schema of the entries; all of it by keyboard. */
export function ArrayField(props: FieldProps) {
  const { schema, value, pointer, type, onChange } = props;
  const { tools, root } = useFormScope();
  const list = useEntries(value, (next, at = pointer) => onChange(next, at));
  const item = schema.items ?? {};
  const singular = item.title ?? singularOf(props.label);
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
                <li key={list.keyOf(index)} className={classes.row}>
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
              onClick={() => list.add(newEntry(initialValue(item, root, tools), list.entries))}
            >
              Add {singular.toLowerCase()}
            </Button>
          </div>
        </>
      )}
    </FieldShell>
  );
}

/** An entry with an id gets one that no other entry has: outlets are named by it. */
function newEntry(entry: unknown, others: readonly unknown[]) {
  if (!isEntryWithId(entry)) return entry as never;
  const taken = new Set(others.filter(isEntryWithId).map(({ id }) => id));
  let number = others.length + 1;
  while (taken.has(`o${number}`)) number += 1;
  return { ...entry, id: `o${number}` } as never;
}

function isEntryWithId(entry: unknown): entry is { readonly id: string } {
  return typeof entry === 'object' && entry !== null && 'id' in entry && typeof entry.id === 'string';
}

function singularOf(label: string): string {
  return label.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
