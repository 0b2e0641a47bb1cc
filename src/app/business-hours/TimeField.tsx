import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import classes from './business-hours.module.css';
import { readTime, shiftTime } from './clock-time.ts';

/**
 * A time of day. What is typed is taken over on Enter or when the field is left; the up and down arrows go by a quarter of
 * an hour, with Shift by an hour. What is no time stays to be corrected, and is told to `onWrong`.
 */
export function TimeField({
  label,
  value,
  invalid,
  describedBy,
  onCommit,
  onWrong,
}: {
  readonly label: string;
  readonly value: string;
  readonly invalid: boolean;
  readonly describedBy?: string;
  onCommit(time: string): void;
  onWrong(reason: string | undefined): void;
}) {
  const [draft, setDraft] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const tell = (reason: string | undefined) => {
    setWrong(reason !== undefined);
    onWrong(reason);
  };
  const commit = () => {
    if (draft === undefined) return;
    const time = readTime(draft);
    if (time === undefined) {
      tell(`“${draft}” is no time. Write it as 09:00, 9:30 pm or 24:00.`);
      return;
    }
    setDraft(undefined);
    tell(undefined);
    if (time !== value) onCommit(time);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit();
    else if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
      tell(undefined);
    } else if (event.key === 'ArrowUp' || event.key === 'ArrowDown') {
      const from = readTime(draft ?? value);
      if (from === undefined) return;
      event.preventDefault();
      setDraft(undefined);
      tell(undefined);
      onCommit(shiftTime(from, (event.key === 'ArrowUp' ? 1 : -1) * (event.shiftKey ? 60 : 15)));
    }
  };
  return (
    <TextInput
      aria-label={label}
      className={classes.time}
      value={draft ?? value}
      error={invalid || wrong}
      withErrorStyles
      maxLength={16}
      autoComplete="off"
      spellCheck={false}
      {...(describedBy === undefined ? {} : { 'aria-describedby': describedBy })}
      onChange={(event) => setDraft(event.currentTarget.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={onKeyDown}
    />
  );
}
