import { Button, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatNumber } from '../../numbers/index.ts';
import classes from './simulator.module.css';
import { askSimulation, useSimulation } from './state.ts';
import { span } from './words.ts';

const states = { open: 'Open', matched: 'Matched', expired: 'Expired' };

/** Call-In requests as an app would create them: a group gives a number to call and, where it has them, an access code. */
export function CallIn() {
  const snapshot = useSimulation((state) => state.snapshot);
  const groups = useSimulation((state) => state.started?.options.configuration.callInGroups);
  const [group, setGroup] = useState<string>();
  const [from, setFrom] = useState('+12125550123');
  if (!snapshot || !groups) return null;
  if (groups.length === 0)
    return <p className={classes.dim}>There is no Click-To-Call-In group in this configuration.</p>;
  const chosen = group ?? groups[0]?.name;
  const create = (event: FormEvent) => {
    event.preventDefault();
    if (chosen === undefined) return;
    const fromPhoneNumber = from.replaceAll(/[^+0-9]/g, '');
    askSimulation({
      ask: 'createCallInRequest',
      groupName: chosen,
      ...(fromPhoneNumber === '' ? {} : { fromPhoneNumber }),
    });
  };
  return (
    <div className={classes.body} style={{ padding: 0 }}>
      <form className={classes.phone} onSubmit={create} aria-label="New Call-In request">
        <Select
          label="Group"
          data={groups.map(({ name }) => name)}
          value={chosen ?? null}
          allowDeselect={false}
          onChange={(next) => setGroup(next ?? undefined)}
        />
        <TextInput
          label="Number it will be called from"
          description="Empty leaves it open."
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <div>
          <Button type="submit" variant="default">
            Create request
          </Button>
        </div>
      </form>
      {snapshot.callInRequests.length === 0 ? <p className={classes.dim}>No request yet.</p> : null}
      {[...snapshot.callInRequests].reverse().map((request) => (
        <section key={request.id} className={classes.request} aria-label={`Call-In request ${request.id}`}>
          <div className={classes.title}>
            {request.groupName}
            <span className={classes.dim}>
              {states[request.state]}
              {request.state === 'open' ? `, ${span(request.expiresAt - snapshot.now)} left` : ''}
            </span>
          </div>
          <div>
            Call <strong>{formatNumber(request.toPhoneNumber)}</strong>
          </div>
          {request.accessCode === undefined ? null : (
            <div>
              Access code <strong className="cs-mono">{request.accessCode}</strong>
            </div>
          )}
        </section>
      ))}
    </div>
  );
}
