import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { formatNumber } from '../../numbers/index.ts';
import { ConsumerCallbacks } from './ConsumerCallbacks.tsx';
import { ConsumerPushes } from './ConsumerPushes.tsx';
import classes from './consumer.module.css';
import { consumerNumber, consumersOf, phoneOf } from './consumer.ts';
import { RequestCallback } from './RequestCallback.tsx';
import shared from './simulator.module.css';
import { useSimulation } from './state.ts';

/** A consumer's phone with the company's app on it: asks for callbacks, shows push notifications, and calls in. */
export function Consumer({ onCall }: { /** A call was begun. */ onCall(): void }) {
  const snapshot = useSimulation((state) => state.snapshot);
  const queues = useSimulation((state) => state.started?.options.configuration.queues);
  const groups = useSimulation((state) => state.started?.options.configuration.callInGroups);
  const [text, setText] = useState('+1 212-555-0123');
  if (!snapshot || !queues || !groups) return null;
  const services = queues.filter(({ settings }) => settings !== undefined);
  const number = consumerNumber(text, services[0]?.settings?.defaultCountry);
  const phone = phoneOf(snapshot, number);
  const others = consumersOf(snapshot).filter((each) => each !== number);
  return (
    <section className={classes.consumer} aria-label="Consumer’s phone">
      <TextInput
        label="Consumer’s number"
        value={text}
        maxLength={40}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {others.length > 0 && (
        <nav className={shared.calls} aria-label="Other consumers">
          {others.slice(0, 8).map((each) => (
            <Button key={each} size="compact-xs" variant="default" onClick={() => setText(formatNumber(each))}>
              {formatNumber(each)}
            </Button>
          ))}
        </nav>
      )}
      <RequestCallback queues={services.map(({ name }) => name)} number={text} now={snapshot.now} />
      <ConsumerPushes
        pushes={phone.pushes}
        now={snapshot.now}
        groups={groups.map(({ name }) => name)}
        onCall={onCall}
      />
      <ConsumerCallbacks callbacks={phone.callbacks} now={snapshot.now} />
    </section>
  );
}
