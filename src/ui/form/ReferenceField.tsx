import { ClearableSelect } from './ClearableSelect.tsx';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';
import { type Choice, useFormScope } from './tools.ts';

/** Groups of a list's options in the order in which they first appear. */
export function grouped(choices: readonly Choice[]) {
  const groups = new Map<string, { value: string; label: string }[]>();
  for (const { value, label, group = '' } of choices) {
    const items = groups.get(group) ?? [];
    items.push({ value, label });
    groups.set(group, items);
  }
  if (groups.size === 0 || (groups.size === 1 && groups.has(''))) return groups.get('') ?? [];
  return [...groups].map(([group, items]) => ({ group, items }));
}

/** Chooses an object of a collection by name; an id that leads nowhere stays, shown as missing. */
export function ReferenceField(props: FieldProps) {
  const { schema, value, pointer, required } = props;
  const { tools } = useFormScope();
  const choices = tools.choices(schema['x-reference'] ?? '');
  const id = typeof value === 'string' ? value : '';
  const known = id === '' || choices.some((each) => each.value === id);
  const shown = known ? choices : [...choices, { value: id, label: `Missing: ${id}` }];
  return (
    <FieldShell field={{ ...props, mustBeFilled: required }}>
      {(control) => (
        <ClearableSelect
          {...control}
          aria-invalid={control['aria-invalid'] || !known}
          error={!known}
          searchable
          data={grouped(shown)}
          value={id === '' ? null : id}
          placeholder="Choose…"
          nothingFoundMessage="Nothing of that name"
          maxDropdownHeight={280}
          onChange={(next) => props.onChange(next ?? (required ? '' : undefined), pointer)}
        />
      )}
    </FieldShell>
  );
}
