import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { Callback } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { perform } from './actions.ts';
import classes from './consumer.module.css';
import { standing, wantedAt } from './consumer-words.ts';
import shared from './simulator.module.css';
import { localInput } from './words.ts';

/** The consumer's callbacks as an app lists them, newest first, to be cancelled or given another time. */
export function ConsumerCallbacks({
  callbacks,
  now,
}: {
  readonly callbacks: readonly Callback[];
  readonly now: Instant;
}) {
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section className={classes.part} aria-labelledby="consumer-callbacks">
      <h2 ref={title} id="consumer-callbacks" tabIndex={-1}>
        My callbacks
      </h2>
      {callbacks.length === 0 ? (
        <p className={shared.dim}>None yet.</p>
      ) : (
        <ul className={classes.list} aria-labelledby="consumer-callbacks">
          {callbacks.map((callback) => (
            <li key={callback.id} className={classes.card}>
              <p className={classes.cardHead}>
                <strong>{standing(callback)}</strong>
                <span className={shared.dim}>{callback.virtualQueue}</span>
              </p>
              <p>{wantedAt(callback)}</p>
              <Actions callback={callback} now={now} onCancel={() => title.current?.focus()} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Actions({
  callback: { id, state, desiredTime },
  now,
  onCancel,
}: {
  readonly callback: Callback;
  readonly now: Instant;
  /** What had the focus goes. */
  onCancel(): void;
}) {
  const opener = useRef<HTMLButtonElement>(null);
  const [time, setTime] = useState<string>();
  if (state === 'PROCESSING' || state === 'COMPLETED') return null;
  const chosen = Date.parse(time ?? '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (Number.isNaN(chosen)) return;
    perform({ do: 'rescheduleCallback', callback: id, desiredTime: new Date(chosen).toISOString() });
    setTime(undefined);
    opener.current?.focus();
  };
  return (
    <>
      <div className={shared.actions}>
        {state === 'SCHEDULED' && (
          <Button
            ref={opener}
            size="compact-xs"
            variant="default"
            aria-expanded={time !== undefined}
            onClick={() => setTime(time === undefined ? localInput(desiredTime ?? now) : undefined)}
          >
            Reschedule
          </Button>
        )}
        <Button
          size="compact-xs"
          variant="default"
          onClick={() => {
            perform({ do: 'cancelCallback', callback: id });
            onCancel();
          }}
        >
          Cancel callback
        </Button>
      </div>
      {time !== undefined && (
        <form className={classes.reschedule} onSubmit={submit} aria-label="Reschedule the callback">
          <TextInput
            type="datetime-local"
            size="xs"
            label="New date and time"
            step={60}
            value={time}
            onChange={(event) => setTime(event.currentTarget.value)}
          />
          <Button type="submit" size="xs" disabled={Number.isNaN(chosen)}>
            Save time
          </Button>
        </form>
      )}
    </>
  );
}
