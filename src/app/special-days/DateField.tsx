import { TextInput } from '@mantine/core';
import { useState } from 'react';

/** A date by the browser's own date field. It is taken over once it is whole, on Enter or when the field is left. */
export function DateField({
  label,
  part,
  value,
  wrong,
  onCommit,
}: {
  readonly label: string;
  /** Marks the field, for focus. */
  readonly part: string;
  /** YYYY-MM-DD. */
  readonly value: string;
  readonly wrong: boolean;
  onCommit(date: string): void;
}) {
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft !== undefined && draft !== '' && draft !== value) onCommit(draft);
    setDraft(undefined);
  };
  return (
    <TextInput
      type="date"
      aria-label={label}
      data-part={part}
      value={draft ?? value}
      error={wrong}
      min="0001-01-01"
      max="9998-12-31"
      w={150}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
      }}
    />
  );
}
