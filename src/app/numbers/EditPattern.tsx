import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useId, useMemo, useState } from 'react';
import { changeBlockedPattern } from '../../designer/index.ts';
import { explainPattern } from '../../numbers/index.ts';
import { useDesigner } from '../designer-context.tsx';
import classes from './numbers.module.css';

/** A pattern being changed in its row: Enter keeps the change, Escape gives it up. */
export function EditPattern({
  rule,
  index,
  before,
  onDone,
}: {
  readonly rule: string;
  readonly index: number;
  readonly before: string;
  onDone(): void;
}) {
  const designer = useDesigner();
  const messages = useId();
  const [typed, setTyped] = useState(before);
  const pattern = typed.trim();
  const { problem, summary } = useMemo(() => explainPattern(pattern), [pattern]);
  const refused = pattern === before ? undefined : designer.refuse(changeBlockedPattern, { rule, index, pattern });
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (pattern === before) onDone();
    else if (designer.dispatch(changeBlockedPattern, { rule, index, pattern }).done) onDone();
  };
  return (
    <form
      className={classes.edit}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
        event.stopPropagation();
      }}
    >
      <div className={classes.editField}>
        <TextInput
          size="xs"
          aria-label={`Pattern ${before}`}
          aria-describedby={messages}
          // The row that was chosen for editing becomes the field.
          autoFocus
          value={typed}
          error={refused !== undefined}
          classNames={{ input: 'cs-mono' }}
          spellCheck={false}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Button size="xs" type="submit" disabled={refused !== undefined}>
          OK
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          Cancel
        </Button>
      </div>
      <p id={messages} className={refused === undefined ? classes.note : classes.refused}>
        {refused ?? (problem ? `This is no pattern: ${problem.message}. ${problem.hint ?? ''}` : summary)}
      </p>
    </form>
  );
}
