import { Button, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { Json } from '../../generated/types.ts';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import classes from './form.module.css';
import { initialValue } from './initial-value.ts';
import { ListButtons } from './ListButtons.tsx';
import { asObject } from './ObjectFields.tsx';
import { SchemaField } from './SchemaField.tsx';
import { childPointer, useFormScope } from './tools.ts';

/** Values under names that people choose. A name is written first; what belongs to it appears below. */
export function MapField(props: FieldProps) {
  const { schema, value, pointer, label, type, onChange } = props;
  const { tools, root } = useFormScope();
  const [name, setName] = useState('');
  const entries = Object.entries(asObject(value));
  const item = typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {};
  const store = (next: readonly (readonly [string, Json])[], at: string) => onChange(Object.fromEntries(next), at);
  const isTaken = entries.some(([key]) => key === name);
  const add = () => {
    if (name === '' || isTaken) return;
    store([...entries, [name, initialValue(item, root, tools)]], childPointer(pointer, name));
    setName('');
  };
  return (
    <FieldShell field={props} group>
      {() => (
        <>
          <ul className={classes.rows}>
            {entries.map(([key, each], index) => (
              <li key={key} className={classes.entry}>
                <SchemaField
                  given={{ ...item, title: key }}
                  name={key}
                  value={each}
                  pointer={childPointer(pointer, key)}
                  required
                  {...(type ? { type } : {})}
                  onChange={(next, at) =>
                    store(
                      entries.map((entry) => (entry[0] === key ? [key, next ?? null] : entry)),
                      at,
                    )
                  }
                />
                <ListButtons
                  name={key}
                  index={index}
                  length={entries.length}
                  onMove={(to) => {
                    const copy = [...entries];
                    copy.splice(to, 0, ...copy.splice(index, 1));
                    store(copy, pointer);
                  }}
                  onRemove={() =>
                    store(
                      entries.filter(([other]) => other !== key),
                      pointer,
                    )
                  }
                />
              </li>
            ))}
          </ul>
          <div className={classes.row}>
            <TextInput
              aria-label={`New name in ${label}`}
              placeholder="Name"
              value={name}
              error={isTaken ? 'This name is there already.' : undefined}
              onChange={(e) => setName(e.currentTarget.value)}
              onKeyDown={(e) => {
                if (e.key === 'Enter') add();
              }}
            />
            <Button
              size="sm"
              variant="default"
              leftSection={<IconPlus size={14} />}
              disabled={name === '' || isTaken}
              onClick={add}
            >
              Add
            </Button>
          </div>
        </>
      )}
    </FieldShell>
  );
}
