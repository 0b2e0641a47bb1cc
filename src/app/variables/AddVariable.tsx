import { Button, Select, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { addVariable } from '../../designer/index.ts';
import { commonSchema } from '../../generated/schemas.ts';
import type { VariableType } from '../../generated/types.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import classes from './variables.module.css';

const types = (commonSchema.$defs?.variableType?.enum ?? []).map(String);

/** Declares a variable by name and type. */
export function AddVariable({ onAdded }: { onAdded(name: string): void }) {
  const designer = useDesigner();
  const { id: application } = useEdited();
  const [name, setName] = useState('');
  const [type, setType] = useState('string');
  const [refused, setRefused] = useState<string>();
  const add = (event: FormEvent) => {
    event.preventDefault();
    // The list holds the types of the schema and nothing else.
    const variable = { type: type as VariableType };
    const answer = designer.dispatch(addVariable, { application, name: name.trim(), variable });
    setRefused(answer.done ? undefined : answer.reason);
    if (!answer.done) return;
    onAdded(name.trim());
    setName('');
  };
  return (
    <form className={classes.add} onSubmit={add} aria-label="New variable">
      <TextInput
        aria-label="Name of the new variable"
        placeholder="Name"
        classNames={{ input: 'cs-mono' }}
        value={name}
        error={refused}
        onChange={(event) => {
          setName(event.currentTarget.value);
          setRefused(undefined);
        }}
      />
      <Select
        aria-label="Type of the new variable"
        w={100}
        data={types}
        value={type}
        allowDeselect={false}
        onChange={(next) => setType(next ?? 'string')}
      />
      <Button type="submit" variant="default" leftSection={<IconPlus size={14} />} disabled={name.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
