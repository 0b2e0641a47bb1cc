import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { perform } from './actions.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';

/** Requests an immediate callback, whose session starts at once. */
export function StartCallback({ onStart }: { onStart(): void }) {
  const queues = useSimulation((state) => state.started?.options.configuration.queues);
  const services = (queues ?? []).filter(({ settings }) => settings?.callbackApplication !== undefined);
  const [queue, setQueue] = useState<string>();
  const [number, setNumber] = useState('+12125550123');
  const virtualQueue = queue ?? services[0]?.name;
  if (virtualQueue === undefined)
    return (
      <p className={classes.dim}>No virtual queue has a Callback application, so no callback can be carried out.</p>
    );
  const start = (event: FormEvent) => {
    event.preventDefault();
    perform({ do: 'startCallback', callback: { virtualQueue, phoneNumber: number.replaceAll(/[^+0-9]/g, '') } });
    onStart();
  };
  return (
    <form className={classes.phone} onSubmit={start} aria-label="Carry out a callback">
      <p className={classes.dim}>
        Runs the Callback application: the customer is dialled when a suitable agent is ready, and on the phone you say
        who answers.
      </p>
      <Select
        label="Service Name"
        data={services.map(({ name }) => name)}
        value={virtualQueue}
        allowDeselect={false}
        onChange={(next) => setQueue(next ?? undefined)}
      />
      <TextInput label="Customer Number" value={number} onChange={(event) => setNumber(event.currentTarget.value)} />
      <div>
        <Button type="submit" variant="default">
          Carry out now
        </Button>
      </div>
    </form>
  );
}
