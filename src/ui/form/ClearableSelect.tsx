import { Select, type SelectProps, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId } from 'react';

/** A list whose choice can be taken back, by its button or by Delete or Backspace. Which keys those are is read out. */
export function ClearableSelect(
  props: Omit<SelectProps, 'clearable' | 'allowDeselect' | 'multiple' | 'onChange' | 'value' | 'onKeyDown'> & {
    readonly value: string | null;
    onChange(next: string | null): void;
  },
) {
  const id = useId();
  const { value, onChange, 'aria-describedby': described } = props;
  const canClear = value !== null;
  return (
    <>
      <Select
        {...props}
        clearable
        allowDeselect={false}
        aria-describedby={[described, canClear ? id : ''].filter(Boolean).join(' ') || undefined}
        {...(canClear ? { 'aria-keyshortcuts': 'Delete Backspace' } : {})}
        onKeyDown={(event) => {
          if (!canClear || !clears(event)) return;
          event.preventDefault();
          onChange(null);
        }}
      />
      {canClear ? (
        <VisuallyHidden id={id} aria-hidden>
          Delete clears it.
        </VisuallyHidden>
      ) : null}
    </>
  );
}

/** True for a key that has no text to edit: none can be typed, or all of it is selected. */
function clears({ key, currentTarget, ctrlKey, metaKey, altKey }: KeyboardEvent<HTMLInputElement>): boolean {
  if ((key !== 'Delete' && key !== 'Backspace') || ctrlKey || metaKey || altKey) return false;
  const { readOnly, value, selectionStart, selectionEnd } = currentTarget;
  return readOnly || (selectionStart === 0 && selectionEnd === value.length);
}
