import { Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Json } from '../../generated/types.ts';
import { FieldMessages } from './FieldMessages.tsx';
import { FieldShell } from './FieldShell.tsx';
import type { FieldProps } from './field-props.ts';

/** Any JSON value, written as JSON. Text that is not JSON yet stays in the field and changes nothing. */
export function JsonField(props: FieldProps) {
  const { value, pointer, required } = props;
  const written = value === undefined ? '' : JSON.stringify(value);
  const [draft, setDraft] = useState<{ readonly text: string; readonly reason: string }>();
  const change = (text: string) => {
    if (text.trim() === '') {
      setDraft(undefined);
      props.onChange(required ? null : undefined, pointer);
      return;
    }
    const read = readJson(text);
    if ('reason' in read) setDraft({ text, reason: read.reason });
    else {
      setDraft(undefined);
      props.onChange(read.value, pointer);
    }
  };
  return (
    <FieldShell field={props}>
      {(control) => (
        <>
          <Textarea
            {...control}
            aria-invalid={control['aria-invalid'] || draft !== undefined}
            classNames={{ input: 'cs-mono' }}
            autosize
            minRows={1}
            maxRows={10}
            value={draft?.text ?? written}
            onChange={(e) => change(e.currentTarget.value)}
          />
          {draft ? (
            <FieldMessages id={`${control.id}-draft`} messages={[{ severity: 'error', message: draft.reason }]} />
          ) : null}
        </>
      )}
    </FieldShell>
  );
}

/** Reads JSON; text that is none has a reason. */
export function readJson(text: string): { readonly value: Json } | { readonly reason: string } {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return { reason: 'This is not JSON. Texts stand in double quotes.' };
  }
}
