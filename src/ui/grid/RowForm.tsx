import { Fieldset, Stack } from '@mantine/core';
import type { GridProps } from './grid-props.ts';
import type { GridColumn } from './grid-types.ts';
import { RowField } from './RowField.tsx';
import type { GridModel } from './use-grid-model.ts';

/** A row as a form: each column a field, in its groups. */
export function RowForm({
  row,
  model,
  props,
}: {
  readonly row: string;
  readonly model: GridModel;
  readonly props: GridProps;
}) {
  const groups = new Map<string, GridColumn[]>();
  for (const column of props.columns) {
    const group = column.group ?? '';
    groups.set(group, [...(groups.get(group) ?? []), column]);
  }
  return (
    <Stack gap="md">
      {[...groups].map(([group, columns]) => {
        const fields = (
          <Stack key={group} gap="sm">
            {columns.map((column) => (
              <RowField key={column.id} row={row} column={column} model={model} locked={props.readOnly !== undefined} />
            ))}
          </Stack>
        );
        return group === '' ? (
          fields
        ) : (
          <Fieldset key={group} legend={group}>
            {fields}
          </Fieldset>
        );
      })}
    </Stack>
  );
}
