import { Button, Select, TextInput } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { Configuration } from '../../generated/types.ts';
import { formatNumber } from '../../numbers/index.ts';
import { perform } from './actions.ts';
import classes from './simulator.module.css';

/** Dials a number of the configuration, from a number of the caller's. */
export function CallForm({
  numbers,
  to,
  onChoose,
  configuration,
  onBeforeCall,
}: {
  readonly numbers: readonly { readonly number: string; readonly name: string }[];
  readonly to: string | undefined;
  onChoose(number: string): void;
  readonly configuration: Configuration | undefined;
  /** Makes sure that the newest configuration runs. */
  onBeforeCall(): void;
}) {
  const [from, setFrom] = useState('+12125550123');
  const call = (event: FormEvent) => {
    event.preventDefault();
    if (to === undefined) return;
    onBeforeCall();
    perform({ do: 'call', from: from.replaceAll(/[^+0-9]/g, ''), to });
  };
  return (
    <form className={classes.phone} onSubmit={call} aria-label="New call">
      <Select
        label="Phone number"
        data={numbers.map(({ number, name }) => ({ value: number, label: `${formatNumber(number)} · ${name}` }))}
        value={to ?? null}
        allowDeselect={false}
        placeholder="Choose…"
        nothingFoundMessage="No number leads to an application"
        onChange={(next) => {
          if (next !== null) onChoose(next);
        }}
      />
      <TextInput
        label="Caller number"
        description="Empty withholds it."
        value={from}
        maxLength={20}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <div>
        <Button type="submit" leftSection={<IconPhone size={15} />} disabled={!configuration || to === undefined}>
          Call
        </Button>
      </div>
    </form>
  );
}
