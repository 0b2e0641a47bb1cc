import { Autocomplete, Fieldset, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { GridProps } from './grid-props.ts';
import type { GridColumn } from './grid-types.ts';
import type { GridModel } from './use-grid-model.ts';
import { problemText } from './words.ts';

/** A row as a form: each column a field, in its groups. A field is taken when it is left. */
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
              <RowField
                key={`${column.id}:${model.text(row, column.id)}`}
                row={row}
                column={column}
                model={model}
                locked={props.readOnly !== undefined}
              />
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

function RowField(props: {
  readonly row: string;
  readonly column: GridColumn;
  readonly model: GridModel;
  readonly locked: boolean;
}) {
  const { row, column, model } = props;
  const text = model.text(row, column.id);
  const state = model.state(row, column.id);
  const [written, setWritten] = useState(text);
  const [refused, setRefused] = useState<string>();
  const take = (next: string) => {
    if (next === text) return;
    const [refusal] = model.setCells([{ row, column: column.id, text: next }], 'type');
    setRefused(refusal?.message);
  };
  const { editor } = column;
  const choices =
    editor?.type === 'choice'
      ? editor.choices(row)
      : editor?.type === 'boolean'
        ? [{ text: 'true' }, { text: 'false' }]
        : [];
  const wrong = [...(refused === undefined ? [] : [refused]), ...state.problems.map(problemText)].join(' ');
  const field = {
    label: column.title,
    value: written,
    error: wrong === '' ? false : wrong,
    placeholder: state.inherited ?? '',
    readOnly: props.locked || Boolean(state.readOnly),
    onBlur: () => take(written),
    ...(column.help === undefined ? {} : { description: column.help }),
  };
  if (choices.length > 0) {
    return (
      <Autocomplete
        {...field}
        data={[...new Set(choices.map((each) => each.text))]}
        onChange={setWritten}
        onOptionSubmit={take}
      />
    );
  }
  return (
    <TextInput
      {...field}
      inputMode={editor?.type === 'text' ? (editor.inputMode ?? 'text') : 'text'}
      onChange={(event) => setWritten(event.currentTarget.value)}
    />
  );
}
