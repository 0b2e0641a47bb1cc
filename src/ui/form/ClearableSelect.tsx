import { Select, type SelectProps } from '@mantine/core';
import type { KeyboardEvent } from 'react';

/** A list whose choice can be taken back, by its button or by Delete or Backspace. Which keys those are is read out. */
export function ClearableSelect(
  props: Omit<SelectProps, 'clearable' | 'allowDeselect' | 'multiple' | 'onChange' | 'value' | 'onKeyDown'> & {
    readonly value: string | null;
    onChange(next: string | null): void;
  },
) {
  const { value, onChange } = props;
  const canClear = value !== null;
  return (
    <Select
      {...props}
      clearable
      allowDeselect={false}
      {...(canClear ? { 'aria-keyshortcuts': 'Delete Backspace' } : {})}
      onKeyDown={(event) => {
        if (!canClear || !clears(event)) return;
        event.preventDefault();
        onChange(null);
      }}
    />
  );
}

/** True for a key that has no text to edit: none can be typed, or all of it is selected. */
function clears({ key, currentTarget, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLInputElement>): boolean {
  if ((key !== 'Delete' && key !== 'Backspace') || ctrlKey || metaKey || altKey) return false;
  const { readOnly, value, selectionStart, selectionEnd } = currentTarget;
  return readOnly || (selectionStart === 0 && selectionEnd === value.length);
}
