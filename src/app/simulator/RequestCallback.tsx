import { Button, Checkbox, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type FormEvent, useRef, useState } from 'react';
import type { Instant } from '../../model/instant.ts';
import { perform } from './actions.ts';
import classes from './consumer.module.css';
import { Refused } from './Refused.tsx';
import shared from './simulator.module.css';
import { localInput } from './words.ts';

/** Milliseconds ahead of the clock that a time is proposed. */
const ahead = 3_600_000;

/** Asks for a callback as an app does: as soon as possible or at a time, with or without push notifications. */
export function RequestCallback({
  queues,
  number,
  now,
}: {
  /** Names of those that have settings. */
  readonly queues: readonly string[];
  /** As it was written. */
  readonly number: string;
  readonly now: Instant;
}) {
  const [queue, setQueue] = useState<string>();
  const [isLater, setLater] = useState(false);
  const [time, setTime] = useState('');
  const [push, setPush] = useState(true);
  const asks = useRef<HTMLButtonElement>(null);
  const virtualQueue = queue !== undefined && queues.includes(queue) ? queue : queues[0];
  if (virtualQueue === undefined)
    return (
      <p className={shared.dim}>No virtual queue has a row in CALLBACK_SETTINGS, so no callback can be asked for.</p>
    );
  const desiredTime = Date.parse(time);
  const request = (at?: Instant) =>
    perform({
      ...{ do: 'requestCallback', virtualQueue, phoneNumber: number },
      ...(at === undefined ? {} : { desiredTime: new Date(at).toISOString(), alwaysCheckCapacity: true }),
      ...(push ? { push } : {}),
    });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    request(isLater ? desiredTime : undefined);
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Request a callback">
      <Select
        label="Service Name"
        data={queues}
        value={virtualQueue}
        allowDeselect={false}
        onChange={(next) => setQueue(next ?? undefined)}
      />
      <SegmentedControl
        size="xs"
        aria-label="Desired Callback Time"
        data={[
          { value: 'asap', label: 'As soon as possible' },
          { value: 'later', label: 'At a time' },
        ]}
        value={isLater ? 'later' : 'asap'}
        onChange={(next) => {
          setLater(next === 'later');
          if (time === '') setTime(localInput(now + ahead));
        }}
      />
      {isLater && (
        <TextInput
          type="datetime-local"
          label="Date and time"
          description={`In ${Intl.DateTimeFormat().resolvedOptions().timeZone}. Refused when its slot is full.`}
          step={60}
          value={time}
          onChange={(event) => setTime(event.currentTarget.value)}
        />
      )}
      <Checkbox
        size="xs"
        label="Push notifications"
        checked={push}
        onChange={(event) => setPush(event.currentTarget.checked)}
      />
      <div>
        <Button ref={asks} type="submit" disabled={number.trim() === '' || (isLater && Number.isNaN(desiredTime))}>
          Request callback
        </Button>
      </div>
      <Refused
        onSlot={(slot) => {
          setTime(localInput(slot));
          request(slot);
          asks.current?.focus();
        }}
      />
    </form>
  );
}
