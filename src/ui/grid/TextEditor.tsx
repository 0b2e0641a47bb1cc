import type { KeyboardEvent } from 'react';
import classes from './grid.module.css';
import type { GridEditorProps } from './grid-types.ts';

/** A line of text; Alt+Enter makes another line. */
export function TextEditor({
  editor,
  inputMode,
  onCaret,
}: {
  readonly editor: GridEditorProps;
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | undefined;
  /** The person set the caret by pointer: arrows belong to the text from now on. */
  onCaret(): void;
}) {
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !event.altKey) return;
    event.preventDefault();
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
    editor.onChange(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  };
  return (
    <textarea
      className={classes.input}
      rows={1}
      inputMode={inputMode}
      spellCheck={false}
      aria-label={editor['aria-label']}
      aria-invalid={editor['aria-invalid']}
      aria-describedby={editor['aria-describedby']}
      value={editor.text}
      onChange={(event) => editor.onChange(event.currentTarget.value)}
      onPointerDown={onCaret}
      onKeyDown={onKeyDown}
    />
  );
}
