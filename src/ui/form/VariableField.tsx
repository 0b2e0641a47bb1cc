import { useState } from 'react';
import { ClearableSelect } from './ClearableSelect.tsx';
import { FieldMessages } from './FieldMessages.tsx';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import { grouped } from './ReferenceField.tsx';
import { useFormScope } from './tools.ts';

const creates = 'create:';

/** Chooses a variable, or declares one of the right type under the name that was typed. */
export function VariableField(props: FieldProps) {
  const { schema, value, pointer, type, required } = props;
  const { tools } = useFormScope();
  const [search, setSearch] = useState('');
  const [refused, setRefused] = useState<string>();
  const writes = schema['x-writes'] === true;
  const name = typeof value === 'string' ? value : '';
  const choices = tools.variables({ ...(type ? { type } : {}), writes });
  const isListed = choices.some((each) => each.value === name);
  const shown =
    name === '' || isListed ? [...choices] : [...choices, { value: name, label: name, group: 'Not fitting here' }];
  const wanted = search.trim();
  if (tools.createVariable && wanted !== '' && !shown.some((each) => each.label === wanted))
    shown.push({ value: creates + wanted, label: `Create variable “${wanted}”`, group: 'New' });
  const choose = (next: string | null) => {
    setRefused(undefined);
    if (next?.startsWith(creates)) {
      const fresh = next.slice(creates.length);
      const reason = tools.createVariable?.(fresh, type ?? 'string');
      if (reason !== undefined) {
        setRefused(reason);
        return;
      }
      props.onChange(fresh, pointer);
    } else props.onChange(next ?? (required ? '' : undefined), pointer);
  };
  return (
    <FieldShell field={props}>
      {(control) => (
        <>
          <ClearableSelect
            {...control}
            classNames={{ input: 'cs-mono' }}
            searchable
            data={grouped(shown)}
            value={name === '' ? null : name}
            searchValue={search}
            onSearchChange={setSearch}
            placeholder={writes ? 'Keep it nowhere' : 'Choose a variable…'}
            nothingFoundMessage="No variable of that name"
            maxDropdownHeight={280}
            onChange={choose}
          />
          {refused ? (
            <FieldMessages id={`${control.id}-refused`} messages={[{ severity: 'error', message: refused }]} />
          ) : null}
        </>
      )}
    </FieldShell>
  );
}
