import { Popover, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import type { VariableType } from '../../generated/types.ts';
import { FieldMessages } from '../form/FieldMessages.tsx';
import type { TextExplanation, TextLanguage } from '../form/tools.ts';
import { CompletionList } from './CompletionList.tsx';
import classes from './expression.module.css';
import { offsetAt, TextMirror } from './TextMirror.tsx';
import { useCompletion } from './use-completion.ts';

/** A text longer than this is begun in several lines. */
const oneLine = 44;

/** What an expression's field takes. The label stands outside and points to `id`. */
export interface ExpressionFieldProps {
  readonly id?: string;
  readonly language: TextLanguage;
  readonly value: string;
  onChange(next: string): void;
  /** Type that the value must have. */
  readonly expected?: VariableType;
  readonly placeholder?: string | undefined;
  /** In several lines: Enter makes a new line. Left out, a long text has them. */
  readonly multiline?: boolean;
  readonly 'aria-label'?: string;
  readonly 'aria-describedby'?: string | undefined;
  readonly 'aria-invalid'?: boolean;
}

/** An expression: findings and suggestions while typing, explanations of names under the pointer. Control+Space asks for suggestions. */
export function ExpressionField({
  language,
  value,
  onChange,
  expected,
  multiline,
  placeholder,
  ...rest
}: ExpressionFieldProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const [startedLong] = useState(value.length > oneLine || value.includes('\n'));
  const lines = multiline ?? startedLong;
  const problems = useMemo(
    () => (value.trim() === '' ? [] : language.check(value, expected)),
    [language, value, expected],
  );
  const completion = useCompletion({ language, control, value, onChange });
  const [explained, setExplained] = useState<TextExplanation>();

  const explain = (x: number, y: number) => {
    const offset = offsetAt(mirror.current, x, y);
    const found = offset === undefined ? undefined : language.explain?.(value, offset);
    setExplained((before) => (before?.start === found?.start && before?.text === found?.text ? before : found));
  };
  const followScroll = () => {
    if (!mirror.current || !control.current) return;
    mirror.current.scrollLeft = control.current.scrollLeft;
    mirror.current.scrollTop = control.current.scrollTop;
  };
  const shared = {
    id,
    ref: control,
    className: classes.control,
    value,
    placeholder,
    spellCheck: false,
    autoComplete: 'off',
    autoCapitalize: 'off',
    'aria-label': rest['aria-label'],
    'aria-autocomplete': 'list' as const,
    'aria-haspopup': 'listbox' as const,
    'aria-controls': completion.isOpen ? `${id}-list` : undefined,
    'aria-activedescendant': completion.isOpen ? `${id}-${completion.active}` : undefined,
    'aria-invalid': rest['aria-invalid'] || problems.some(({ severity }) => severity === 'error'),
    'aria-describedby': [rest['aria-describedby'], problems.length > 0 ? `${id}-problems` : undefined]
      .filter(Boolean)
      .join(' '),
    onChange: (event: {
      readonly currentTarget: { readonly value: string; readonly selectionStart: number | null };
    }) => {
      onChange(event.currentTarget.value);
      completion.typed(event.currentTarget.value, event.currentTarget.selectionStart ?? 0);
    },
    onKeyDown: (event: KeyboardEvent) => completion.onKeyDown(event),
    onBlur: completion.close,
    onScroll: followScroll,
    onKeyUp: followScroll,
    onMouseMove: (event: { readonly clientX: number; readonly clientY: number }) =>
      explain(event.clientX, event.clientY),
    onMouseLeave: () => setExplained(undefined),
  };

  return (
    <div className={classes.root}>
      <Popover
        opened={completion.isOpen || explained !== undefined}
        position="bottom-start"
        width="target"
        offset={2}
        trapFocus={false}
        returnFocus={false}
        withRoles={false}
        closeOnEscape={false}
      >
        <Popover.Target>
          <div
            className={classes.frame}
            data-invalid={shared['aria-invalid'] || undefined}
            data-lines={lines || undefined}
          >
            <TextMirror ref={mirror} text={value} problems={problems} />
            {lines ? (
              <textarea {...shared} rows={1} />
            ) : (
              <input {...shared} type="text" role="combobox" aria-expanded={completion.isOpen} />
            )}
          </div>
        </Popover.Target>
        <Popover.Dropdown p={0} className={classes.dropdown ?? ''}>
          {completion.isOpen ? (
            <CompletionList
              id={id}
              completions={completion.completions}
              active={completion.active}
              onPick={completion.pick}
            />
          ) : explained ? (
            <div className={classes.explanation}>
              <div className="cs-mono">{explained.title}</div>
              <div>{explained.text}</div>
            </div>
          ) : null}
        </Popover.Dropdown>
      </Popover>
      <VisuallyHidden role="status">
        {completion.isOpen ? `${completion.completions.length} suggestions` : ''}
      </VisuallyHidden>
      <FieldMessages id={`${id}-problems`} messages={problems} />
    </div>
  );
}
