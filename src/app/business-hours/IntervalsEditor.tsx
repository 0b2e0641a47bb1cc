import { ActionIcon, Button, Checkbox, Tooltip } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId, useRef, useState } from 'react';
import type { Diagnostic, OpenInterval } from '../../generated/types.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { FieldMessages } from '../../ui/form/FieldMessages.tsx';
import classes from './business-hours.module.css';
import { TimeField } from './TimeField.tsx';
import { allDay, endsNextDay, isAllDay, nextInterval } from './week.ts';

/** Most intervals of one day, by the schema. */
const mostIntervals = 24;

/** The open intervals of one day: times, Open All Day, and buttons to add and to remove. */
export function IntervalsEditor({
  day,
  intervals,
  at,
  findings,
  onChange,
}: {
  /** The day in words, for the fields' names. */
  readonly day: string;
  readonly intervals: readonly OpenInterval[];
  /** Pointer of the intervals in the workspace. */
  readonly at: string;
  readonly findings: readonly Diagnostic[];
  onChange(intervals: readonly OpenInterval[]): void;
}) {
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const before = useRef<readonly OpenInterval[]>([]);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const whole = isAllDay(intervals);
  const mine = diagnosticsWithin(findings, at);
  const messages = [
    ...Object.values(wrong).map((message) => ({ severity: 'error' as const, message })),
    ...mine.map(({ severity, message }) => ({ severity, message })),
  ];

  const focusSoon = (selector: string) =>
    requestAnimationFrame(() => {
      const found = box.current?.querySelectorAll<HTMLElement>(selector);
      found?.[found.length - 1]?.focus();
    });
  const toggleAllDay = () => {
    if (!whole) before.current = intervals;
    onChange(whole ? (before.current.length > 0 ? before.current : [nextInterval([])]) : [allDay]);
  };
  const add = () => {
    onChange([...intervals, nextInterval(intervals)]);
    focusSoon('input[data-part="start"], [data-part="start"] input');
  };
  const remove = (index: number) => {
    setWrong({});
    onChange(intervals.filter((_, each) => each !== index));
    focusSoon('[data-part="add"]');
  };
  const put = (index: number, part: Partial<OpenInterval>) =>
    onChange(intervals.map((each, at) => (at === index ? { ...each, ...part } : each)));
  const tell = (key: string) => (reason: string | undefined) =>
    setWrong((known) => {
      const { [key]: _, ...others } = known;
      return reason === undefined ? others : { ...others, [key]: reason };
    });

  return (
    <div ref={box} className={classes.intervals} data-pointer={at}>
      {intervals.length === 0 && <span className={classes.closed}>Closed</span>}
      {whole ? (
        <span className={classes.whole}>00:00–24:00</span>
      ) : (
        intervals.map((interval, index) => {
          const invalid = diagnosticsWithin(mine, `${at}/${index}`).some(({ severity }) => severity === 'error');
          const number = intervals.length > 1 ? ` ${index + 1}` : '';
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: intervals have no name; their place is what they are
            <span key={index} className={classes.interval} data-pointer={`${at}/${index}`}>
              <span data-part="start">
                <TimeField
                  label={`${day}: opens${number}`}
                  value={interval.start}
                  invalid={invalid}
                  describedBy={`${id}-messages`}
                  onCommit={(start) => put(index, { start })}
                  onWrong={tell(`${index} start`)}
                />
              </span>
              –
              <TimeField
                label={`${day}: closes${number}`}
                value={interval.end}
                invalid={invalid}
                describedBy={`${id}-messages`}
                onCommit={(end) => put(index, { end })}
                onWrong={tell(`${index} end`)}
              />
              {endsNextDay(interval) && (
                <Tooltip label="The end lies on the next day.">
                  <small className={classes.nextDay}>next day</small>
                </Tooltip>
              )}
              <ActionIcon
                size="sm"
                aria-label={`Remove ${interval.start} to ${interval.end} from ${day}`}
                onClick={() => remove(index)}
              >
                <IconX size={14} />
              </ActionIcon>
            </span>
          );
        })
      )}
      {!whole && (
        <Button
          size="compact-xs"
          variant="subtle"
          data-part="add"
          leftSection={<IconPlus size={13} aria-hidden />}
          aria-label={`Add hours to ${day}`}
          disabled={intervals.length >= mostIntervals}
          onClick={add}
        >
          Add hours
        </Button>
      )}
      <Checkbox
        size="xs"
        className={classes.allDay}
        label="Open All Day"
        aria-label={`${day}: Open All Day`}
        checked={whole}
        onChange={toggleAllDay}
      />
      <div className={classes.messages}>
        <FieldMessages id={`${id}-messages`} messages={messages} />
      </div>
    </div>
  );
}
