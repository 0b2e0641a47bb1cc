import { Input, TextInput } from '@mantine/core';
import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import classes from './grid.module.css';
import { booleanChoices, type GridColumn, type GridEditorProps } from './grid-types.ts';
import type { GridModel } from './use-grid-model.ts';
import { problemText } from './words.ts';

/** A cell as a field of a form, with the editor that the cell has. It is taken when it is left, or with Enter. */
export function RowField({
  row,
  column,
  model,
  locked,
}: {
  readonly row: string;
  readonly column: GridColumn;
  readonly model: GridModel;
  readonly locked: boolean;
}) {
  const id = useId();
  const text = model.text(row, column.id);
  const { inherited = '', problems, readOnly } = model.state(row, column.id);
  const [known, setKnown] = useState(text);
  const [written, setWritten] = useState(text);
  const [refused, setRefused] = useState<string>();
  const [isOpen, setIsOpen] = useState(false);
  const [changed, setChanged] = useState(false);
  // What an editor has just picked is taken before it is drawn.
  const latest = useRef(written);
  const show = (next: string) => {
    latest.current = next;
    setWritten(next);
  };
  if (known !== text) {
    // The cell was changed: by this field, by undo, or elsewhere.
    setKnown(text);
    setWritten(text);
    setRefused(undefined);
  }
  useLayoutEffect(() => {
    latest.current = written;
  }, [written]);
  const rest = () => {
    setIsOpen(false);
    setChanged(false);
  };
  const take = (next: string) => {
    rest();
    show(next);
    const [refusal] = next === text ? [] : model.setCells([{ row, column: column.id, text: next }], 'type');
    setRefused(refusal?.message);
  };
  const leave = () => {
    rest();
    show(text);
    setRefused(undefined);
  };

  const { editor = { type: 'text' }, title, help } = column;
  const wrong = [...(refused === undefined ? [] : [refused]), ...problems.map(problemText)].join(' ');
  const about = {
    label: title,
    error: wrong === '' ? false : wrong,
    ...(help === undefined ? {} : { description: help }),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') take(latest.current);
    else if (event.key === 'Escape' && (isOpen || latest.current !== text)) leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  if (locked || readOnly || editor.type === 'text')
    return (
      <TextInput
        {...about}
        value={written}
        placeholder={inherited}
        readOnly={locked || Boolean(readOnly)}
        inputMode={editor.type === 'text' ? (editor.inputMode ?? 'text') : 'text'}
        onChange={(event) => show(event.currentTarget.value)}
        onBlur={() => take(latest.current)}
        onKeyDown={onKeyDown}
      />
    );

  const given: GridEditorProps = {
    row,
    column: column.id,
    text: written,
    placeholder: inherited,
    onChange(next) {
      show(next);
      setChanged(true);
      setIsOpen(true);
    },
    commit: (next = latest.current) => take(next),
    cancel: leave,
    'aria-label': title,
    'aria-invalid': wrong !== '',
    'aria-describedby': [...(help === undefined ? [] : [`${id}-help`]), ...(wrong === '' ? [] : [`${id}-wrong`])].join(
      ' ',
    ),
  };
  const create = editor.type === 'choice' ? editor.create : undefined;
  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    if (!event.currentTarget.contains(to) && !(to instanceof Element && to.closest('[data-portal]')))
      take(latest.current);
  };
  return (
    <Input.Wrapper
      {...about}
      labelProps={{ htmlFor: `${id}-control` }}
      descriptionProps={{ id: `${id}-help` }}
      errorProps={{ id: `${id}-wrong` }}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the keys and presses are those of the control inside */}
      <div
        onBlur={onBlur}
        onKeyDownCapture={({ key }) => (key === 'ArrowDown' || key === 'ArrowUp') && setIsOpen(true)}
        onKeyDown={onKeyDown}
      >
        {editor.type === 'custom' ? (
          editor.render(given)
        ) : (
          <ChoiceEditor
            choices={editor.type === 'boolean' ? booleanChoices : editor.choices(row)}
            create={create}
            editor={given}
            searching={changed}
            isOpen={isOpen}
            control={{
              id: `${id}-control`,
              className: classes.fieldInput,
              placeholder: inherited,
              onClick: () => setIsOpen(true),
            }}
            onCreate={(typed) => {
              leave();
              create?.run(typed, { row, column: column.id }, take);
            }}
          />
        )}
      </div>
    </Input.Wrapper>
  );
}
