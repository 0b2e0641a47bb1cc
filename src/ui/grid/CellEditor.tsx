import { type FocusEvent, type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import classes from './grid.module.css';
import { booleanChoices, type CellRefusal, type GridColumn, type GridEditorProps } from './grid-types.ts';
import { TextEditor } from './TextEditor.tsx';

/** Where to go after an edit. */
export type AfterEdit = 'stay' | 'up' | 'down' | 'left' | 'right' | 'next' | 'previous';

interface CellEditorProps {
  readonly row: string;
  readonly column: GridColumn;
  readonly title: string;
  readonly initial: string;
  /** Begun by typing: arrows then take the text and move on; otherwise they move in the text. */
  readonly typing: boolean;
  readonly minWidth: number;
  set(row: string, column: string, text: string): readonly CellRefusal[];
  setAll(text: string): void;
  onClose(after: AfterEdit): void;
  /** The focus went elsewhere by itself. */
  onLeave(): void;
}

const arrowsOut: Readonly<Record<string, AfterEdit>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The active cell's editor: keeps what is being written until it is taken or thrown away. */
export function CellEditor(props: CellEditorProps) {
  const { row, column } = props;
  const [text, setText] = useState(props.typing ? '' : props.initial);
  const [changed, setChanged] = useState(false);
  const touched = useRef(false);
  const [typing, setTyping] = useState(props.typing);
  const [refused, setRefused] = useState<string>();
  const host = useRef<HTMLDivElement>(null);
  const written = useRef(text);
  const closed = useRef(false);
  const messageId = useId();
  const editor = column.editor ?? { type: 'text' };

  useLayoutEffect(() => {
    const element = host.current;
    if (!element || element.contains(document.activeElement)) return;
    const control = element.querySelector<HTMLElement>('input, textarea, select, button, [tabindex]');
    control?.focus({ preventScroll: true });
    if (control instanceof HTMLTextAreaElement) control.setSelectionRange(control.value.length, control.value.length);
    else if (control instanceof HTMLInputElement && control.type === 'text') control.select();
  }, []);

  const change = (next: string) => {
    written.current = next;
    touched.current = true;
    setText(next);
    setChanged(true);
    setRefused(undefined);
  };
  const close = (after: AfterEdit) => {
    closed.current = true;
    props.onClose(after);
  };
  const take = (next: string, after: AfterEdit) => {
    const [refusal] = next === props.initial ? [] : props.set(row, column.id, next);
    if (refusal) {
      written.current = next;
      setText(next);
      setRefused(refusal.message);
    } else close(after);
  };
  const finish = (after: AfterEdit) => (touched.current ? take(written.current, after) : close(after));

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.defaultPrevented || event.nativeEvent.isComposing) return;
    const { key } = event;
    const after = typing && !event.shiftKey ? arrowsOut[key] : undefined;
    if (key === 'Escape') close('stay');
    else if (key === 'Tab') finish(event.shiftKey ? 'previous' : 'next');
    else if (key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      props.setAll(written.current);
      close('stay');
    } else if (key === 'Enter' && !event.altKey) finish(event.shiftKey ? 'up' : 'down');
    else if (key === 'F2') setTyping((before) => !before);
    else if (after && editor.type === 'text' && !event.ctrlKey && !event.metaKey && !event.altKey) finish(after);
    else return;
    event.preventDefault();
  };
  const onBlur = (event: FocusEvent) => {
    const to = event.relatedTarget;
    const left = !event.currentTarget.contains(to) && !(to instanceof Element && to.closest('[data-portal]'));
    // A window that loses the focus leaves it, for itself, where it is.
    if (!left || closed.current || event.currentTarget.contains(document.activeElement)) return;
    closed.current = true;
    if (touched.current && written.current !== props.initial) props.set(row, column.id, written.current);
    props.onLeave();
  };

  const given: GridEditorProps = {
    row,
    column: column.id,
    text,
    onChange: change,
    commit: (next = written.current) => take(next, 'stay'),
    cancel: () => close('stay'),
    'aria-label': props.title,
    'aria-invalid': refused !== undefined,
    ...(refused === undefined ? {} : { 'aria-describedby': messageId }),
  };
  const choices = editor.type === 'boolean' ? booleanChoices : editor.type === 'choice' ? editor.choices(row) : [];
  const create = editor.type === 'choice' ? editor.create : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the control inside
    <div
      ref={host}
      className={classes.editor}
      style={{ minWidth: props.minWidth }}
      onKeyDown={onKeyDown}
      onBlur={onBlur}
    >
      {editor.type === 'custom' ? (
        editor.render(given)
      ) : editor.type === 'text' ? (
        <TextEditor editor={given} inputMode={editor.inputMode} onCaret={() => setTyping(false)} />
      ) : (
        <ChoiceEditor
          choices={choices}
          create={create}
          editor={given}
          searching={typing || changed}
          onCreate={(typed) => {
            close('stay');
            create?.run(typed, { row, column: column.id }, (made) => void props.set(row, column.id, made));
          }}
        />
      )}
      {refused === undefined ? null : (
        <div id={messageId} role="alert" className={classes.refused}>
          {refused}
        </div>
      )}
    </div>
  );
}
