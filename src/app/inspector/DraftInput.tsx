import { TextInput } from '@mantine/core';
import { type ReactNode, useEffect, useRef, useState } from 'react';

/** A name that is taken over when the field is left or Enter is pressed; Escape brings the old one back. */
export function DraftInput({
  label,
  value,
  onCommit,
  monospace = false,
  description,
}: {
  readonly label: string;
  readonly value: string;
  /** Takes the text over; gives the reason when it may not. */
  onCommit(text: string): string | undefined;
  readonly monospace?: boolean;
  readonly description?: ReactNode;
}) {
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const latest = useRef({ draft, value, onCommit });
  latest.current = { draft, value, onCommit };

  const commit = () => {
    if (draft === undefined) return;
    const reason = draft === value ? undefined : onCommit(draft);
    setRefused(reason);
    if (reason === undefined) setDraft(undefined);
  };
  // A drag on the canvas takes the field away without leaving it first: what was typed must not be lost.
  useEffect(
    () => () => {
      const { draft: left, value: known, onCommit: take } = latest.current;
      if (left !== undefined && left !== known) take(left);
    },
    [],
  );
  return (
    <TextInput
      label={label}
      description={description}
      classNames={monospace ? { input: 'cs-mono' } : {}}
      value={draft ?? value}
      error={refused}
      spellCheck={!monospace}
      onChange={(event) => {
        setDraft(event.currentTarget.value);
        setRefused(undefined);
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        if (event.key === 'Escape' && draft !== undefined) {
          event.stopPropagation();
          setDraft(undefined);
          setRefused(undefined);
        }
      }}
    />
  );
}
