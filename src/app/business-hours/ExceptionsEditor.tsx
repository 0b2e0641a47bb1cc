import { ActionIcon, SegmentedControl, Select, Switch, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { Link } from 'wouter';
import type { BusinessHours, Diagnostic, HoursException, SpecialDay } from '../../generated/types.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { FieldMessages } from '../../ui/form/FieldMessages.tsx';
import { addresses } from '../addresses.ts';
import screen from '../screen/screen.module.css';
import classes from './business-hours.module.css';
import { IntervalsEditor } from './IntervalsEditor.tsx';

type Exceptions = NonNullable<BusinessHours['exceptions']>;

/** Hours that an exception begins with when it is not closed. */
const shortDay = { start: '10:00', end: '14:00' };

/** Other hours on special days: closed or open at other times, each of them switched on or off. */
export function ExceptionsEditor({
  exceptions,
  specialDays,
  at,
  findings,
  newId,
  onChange,
}: {
  readonly exceptions: Exceptions;
  readonly specialDays: Readonly<Record<string, SpecialDay>>;
  readonly at: string;
  readonly findings: readonly Diagnostic[];
  newId(): string;
  onChange(exceptions: Exceptions): void;
}) {
  const bound = new Set(Object.values(exceptions).map(({ specialDay }) => specialDay));
  const free = Object.entries(specialDays).filter(([id]) => !bound.has(id));
  const put = (id: string, part: Partial<HoursException>) => {
    const before = own(exceptions, id);
    if (before) onChange({ ...exceptions, [id]: { ...before, ...part } });
  };
  const remove = (id: string) =>
    onChange(Object.fromEntries(Object.entries(exceptions).filter(([each]) => each !== id)));
  const add = (specialDay: string) =>
    onChange({ ...exceptions, [newId()]: { specialDay, enabled: true, intervals: [] } });

  return (
    <>
      {Object.keys(exceptions).length === 0 && (
        <Text size="sm" c="dimmed">
          {Object.keys(specialDays).length === 0 ? (
            <>
              Nothing is different on holidays yet. Make a{' '}
              <Link href={addresses.specialDays} className={screen.link ?? ''}>
                special day
              </Link>{' '}
              first, then choose here what holds on it.
            </>
          ) : (
            'The weekly hours hold on every day of the year. Choose a special day to close on it, or to open at other times.'
          )}
        </Text>
      )}
      {Object.keys(exceptions).length > 0 && (
        <ul className={classes.exceptions}>
          {Object.entries(exceptions).map(([id, exception]) => (
            <ExceptionRow
              key={id}
              exception={exception}
              specialDays={specialDays}
              bound={bound}
              at={at + toPointer([id])}
              findings={findings}
              onChange={(part) => put(id, part)}
              onRemove={() => remove(id)}
            />
          ))}
        </ul>
      )}
      {free.length > 0 && (
        <div>
          <Select
            className={classes.zone}
            aria-label="Add an exception for a special day"
            placeholder="Add an exception for…"
            data={free.map(([value, { name }]) => ({ value, label: name }))}
            value={null}
            searchable={free.length > 10}
            onChange={(specialDay) => {
              if (specialDay !== null) add(specialDay);
            }}
          />
        </div>
      )}
    </>
  );
}

function ExceptionRow({
  exception,
  specialDays,
  bound,
  at,
  findings,
  onChange,
  onRemove,
}: {
  readonly exception: HoursException;
  readonly specialDays: Readonly<Record<string, SpecialDay>>;
  readonly bound: ReadonlySet<string>;
  readonly at: string;
  readonly findings: readonly Diagnostic[];
  onChange(part: Partial<HoursException>): void;
  onRemove(): void;
}) {
  const id = useId();
  const { specialDay, enabled, intervals } = exception;
  const day = own(specialDays, specialDay);
  const name = day?.name ?? specialDay;
  const mine = diagnosticsWithin(findings, at).filter(({ at: where }) => !where.startsWith(`${at}/intervals`));
  return (
    <li className={classes.exception} data-pointer={at}>
      <div>
        <Select
          aria-label={`Special day of the exception ${name}`}
          data={[
            ...Object.entries(specialDays)
              .filter(([value]) => value === specialDay || !bound.has(value))
              .map(([value, each]) => ({ value, label: each.name })),
            ...(day ? [] : [{ value: specialDay, label: `${specialDay} (missing)` }]),
          ]}
          value={specialDay}
          allowDeselect={false}
          error={mine.some(({ severity }) => severity === 'error')}
          aria-describedby={`${id}-messages`}
          onChange={(next) => {
            if (next !== null) onChange({ specialDay: next });
          }}
        />
        <FieldMessages id={`${id}-messages`} messages={mine} />
      </div>
      <Switch
        size="xs"
        label="Enabled"
        aria-label={`${name}: enabled`}
        checked={enabled}
        onChange={(event) => onChange({ enabled: event.currentTarget.checked })}
      />
      <SegmentedControl
        size="xs"
        aria-label={`Hours on ${name}`}
        data={[
          { value: 'closed', label: 'Closed' },
          { value: 'other', label: 'Other hours' },
        ]}
        value={intervals.length === 0 ? 'closed' : 'other'}
        onChange={(next) => onChange({ intervals: next === 'closed' ? [] : [shortDay] })}
      />
      <div>
        {intervals.length > 0 && (
          <IntervalsEditor
            day={name}
            intervals={intervals}
            at={`${at}/intervals`}
            findings={findings}
            onChange={(next) => onChange({ intervals: [...next] })}
          />
        )}
      </div>
      <ActionIcon aria-label={`Remove the exception for ${name}`} onClick={onRemove}>
        <IconTrash size={16} />
      </ActionIcon>
    </li>
  );
}
