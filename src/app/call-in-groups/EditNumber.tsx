import { ActionIcon, TextInput } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useState } from 'react';
import { changePoolNumber } from '../../designer/index.ts';
import type { PoolNumber } from '../../generated/types.ts';
import { formatNumber } from '../../numbers/index.ts';
import { useDesigner } from '../designer-context.tsx';
import classes from './call-in-groups.module.css';
import { typedProblems } from './number-problems.ts';
import { typedNumber } from './typed-number.ts';

/** A number of the pool being changed in its row: Enter takes it over, Escape leaves it as it was. */
export function EditNumber({
  group,
  index,
  before,
  taken,
  onDone,
}: {
  readonly group: string;
  readonly index: number;
  readonly before: PoolNumber;
  readonly taken: ReadonlySet<string>;
  onDone(): void;
}) {
  const designer = useDesigner();
  const [number, setNumber] = useState(before.number);
  const [description, setDescription] = useState(before.description ?? '');
  const [refused, setRefused] = useState<string>();
  const problems = typedProblems(typedNumber(number), description, taken);
  const told = problems.number ?? problems.description ?? refused;
  const save = () => {
    if (problems.number !== undefined || problems.description !== undefined) return;
    const answer = designer.dispatch(changePoolNumber, { group, index, number: typedNumber(number), description });
    if (answer.done) onDone();
    else setRefused(answer.reason);
  };
  const keyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (event.key === 'Enter') save();
    if (event.key === 'Escape') onDone();
  };
  const name = formatNumber(before.number);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: its fields are what is interactive; it hears their keys
    <div className={classes.edit} onKeyDown={keyDown}>
      <TextInput
        size="xs"
        aria-label={`Number of ${name}`}
        value={number}
        error={problems.number !== undefined}
        autoFocus
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setNumber(event.currentTarget.value)}
      />
      <TextInput
        size="xs"
        aria-label={`Description of ${name}`}
        value={description}
        error={problems.description !== undefined}
        onChange={(event) => setDescription(event.currentTarget.value)}
      />
      <ActionIcon size="sm" aria-label="Take over (Enter)" disabled={told !== undefined} onClick={save}>
        <IconCheck size={16} />
      </ActionIcon>
      <ActionIcon size="sm" aria-label="Leave as it was (Escape)" onClick={onDone}>
        <IconX size={16} />
      </ActionIcon>
      {told !== undefined && (
        <p className={classes.told} role="alert">
          {told}
        </p>
      )}
    </div>
  );
}
