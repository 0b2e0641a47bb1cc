import { Autocomplete, TextInput } from '@mantine/core';
import { type KeyboardEvent, useId, useState } from 'react';
import type { Path } from '../../../model/pointer.ts';
import { FieldMessages } from '../../../ui/form/FieldMessages.tsx';
import classes from './plan.module.css';
import { planPointer, usePlanScope } from './plan-scope.ts';

/** What a text means for the plan: taken over, or why not. */
export type Take = (text: string) => string | undefined;

/**
 * A place of the plan as a line of text. What is typed is taken over on Enter or when the field is left, Escape brings the old
 * text back; what is refused stays with its reason.
 */
export function PlanField({
  at,
  label,
  hint,
  value,
  placeholder,
  unit,
  isHidden = false,
  isCode = false,
  isWide = false,
  suggestions,
  onTake,
}: {
  readonly at: Path;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly value: string;
  /** What counts while the field is blank. */
  readonly placeholder?: string | undefined;
  readonly unit?: string | undefined;
  /** True where the label is only heard: a heading beside or above says it. */
  readonly isHidden?: boolean;
  readonly isCode?: boolean;
  /** True where the text is a sentence rather than a word. */
  readonly isWide?: boolean;
  /** What it mostly is; anything else can be written as well. */
  readonly suggestions?: readonly string[];
  readonly onTake: Take;
}) {
  const id = useId();
  const { id: plan, findings } = usePlanScope();
  const pointer = planPointer(plan, at);
  const messages = findings.filter((finding) => finding.at === pointer);
  const [draft, setDraft] = useState<string>();
  const [refused, setRefused] = useState<string>();
  const commit = (text = draft) => {
    if (text === undefined) return;
    const reason = text === value ? undefined : onTake(text);
    setRefused(reason);
    setDraft(reason === undefined ? undefined : text);
  };
  const write = (text: string) => {
    setDraft(text);
    setRefused(undefined);
  };
  const shared = {
    value: draft ?? value,
    error: refused,
    placeholder,
    spellCheck: false,
    autoComplete: 'off',
    classNames: isCode ? { input: 'cs-mono' } : {},
    ...(isHidden ? { 'aria-label': label } : { label, description: hint }),
    ...(unit === undefined
      ? {}
      : { rightSection: <span className={classes.unit}>{unit}</span>, rightSectionWidth: 34 }),
    ...(messages.length > 0 && refused === undefined ? { 'aria-describedby': id, 'aria-invalid': true } : {}),
    onBlur: () => commit(),
    onKeyDown: (event: KeyboardEvent) => {
      // A suggestion that is marked is what Enter takes.
      if (event.key === 'Enter' && !event.currentTarget.hasAttribute('aria-activedescendant')) commit();
      if (event.key !== 'Escape' || draft === undefined) return;
      event.stopPropagation();
      setDraft(undefined);
      setRefused(undefined);
    },
  };
  return (
    <div className={`${classes.field} ${isWide ? classes.wide : ''}`} data-pointer={pointer}>
      {suggestions ? (
        <Autocomplete
          {...shared}
          data={[...new Set(suggestions)]}
          limit={50}
          onChange={write}
          onOptionSubmit={commit}
        />
      ) : (
        <TextInput {...shared} onChange={(event) => write(event.currentTarget.value)} />
      )}
      <FieldMessages id={id} messages={messages} />
    </div>
  );
}
