import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import { addPoolNumbers } from '../../designer/index.ts';
import { mostPoolNumbers } from '../../designer/pool-numbers.ts';
import { formatNumber } from '../../numbers/index.ts';
import { announce } from '../announce.tsx';
import { useDispatch } from '../dispatch.ts';
import classes from './call-in-groups.module.css';
import { typedProblems } from './number-problems.ts';
import { typedNumber } from './typed-number.ts';

/** So many characters are hardly begun: what is wrong with them is told when they are to be added. */
const begun = 2;

/** Adds one number to a pool. What is wrong is told while it is typed; a number may be written as people read it. */
export function AddNumber({
  id,
  count,
  taken,
  onPasteLines,
}: {
  readonly id: string;
  /** Numbers that the pool has. */
  readonly count: number;
  readonly taken: ReadonlySet<string>;
  /** Called with a text of several lines that was pasted, which is no single number. */
  onPasteLines(text: string): void;
}) {
  const dispatch = useDispatch();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [description, setDescription] = useState('');
  const [tried, setTried] = useState(false);
  const number = typedNumber(typed);
  const problems = typedProblems(number, description, taken);
  const isFull = count >= mostPoolNumbers;
  const isShown = tried || number.length > begun;

  const add = (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (problems.number !== undefined || problems.description !== undefined) {
      setTried(true);
      announce(problems.number ?? problems.description ?? '');
      return;
    }
    if (!dispatch(addPoolNumbers, { group: id, numbers: [{ number, description }] }).done) return;
    setTyped('');
    setDescription('');
    setTried(false);
    announce(`${formatNumber(number)} is added.`);
  };

  return (
    <form className={classes.add} onSubmit={add} aria-label="Add a number">
      <TextInput
        ref={field}
        label="DNIS number"
        placeholder="+12125550123"
        inputMode="tel"
        autoComplete="off"
        value={typed}
        disabled={isFull}
        error={isShown ? problems.number : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onPaste={(event) => {
          const text = event.clipboardData.getData('text/plain');
          if (!/\n./.test(text.trim())) return;
          event.preventDefault();
          onPasteLines(text);
        }}
      />
      <TextInput
        label="Description (optional)"
        autoComplete="off"
        value={description}
        disabled={isFull}
        error={problems.description}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" disabled={isFull}>
        Add
      </Button>
      {isFull && (
        <p className={classes.full} role="status">
          The pool is full: it has {mostPoolNumbers.toLocaleString('en')} numbers, the most that a group may have.
        </p>
      )}
    </form>
  );
}
