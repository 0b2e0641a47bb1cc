import { ActionIcon, Menu } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { Diagnostic, OpenWeek } from '../../generated/types.ts';
import { announce } from '../announce.tsx';
import classes from './business-hours.module.css';
import { DayBar } from './DayBar.tsx';
import { IntervalsEditor } from './IntervalsEditor.tsx';
import { copyDay, intervalsText, setDay, type Weekday, weekdays, weekdayTitle } from './week.ts';

/** The weekly hours, a line a day. */
export function WeekEditor({
  week,
  at,
  findings,
  onChange,
}: {
  readonly week: OpenWeek;
  /** Pointer of the week in the workspace. */
  readonly at: string;
  readonly findings: readonly Diagnostic[];
  onChange(week: OpenWeek): void;
}) {
  const copy = (from: Weekday, to: readonly Weekday[], words: string) => {
    onChange(copyDay(week, from, to));
    announce(`${intervalsText(week[from] ?? [])} copied from ${weekdayTitle(from)} to ${words}.`);
  };
  return (
    <ul className={classes.week}>
      {weekdays.map((day, index) => {
        const title = weekdayTitle(day);
        const others = weekdays.filter((each) => each !== day);
        const working = weekdays.slice(0, 5).filter((each) => each !== day);
        return (
          <li key={day} className={classes.day}>
            <span className={classes.dayName}>{title}</span>
            <DayBar intervals={week[day] ?? []} before={week[weekdays[(index + 6) % 7] ?? 'sunday'] ?? []} />
            <IntervalsEditor
              day={title}
              intervals={week[day] ?? []}
              at={`${at}/${day}`}
              findings={findings}
              onChange={(intervals) => onChange(setDay(week, day, intervals))}
            />
            <Menu position="bottom-end" width={190}>
              <Menu.Target>
                <ActionIcon aria-label={`Copy the hours of ${title} to other days`}>
                  <IconCopy size={16} />
                </ActionIcon>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Label>Copy {title} to</Menu.Label>
                <Menu.Item onClick={() => copy(day, working, 'Monday to Friday')}>Monday to Friday</Menu.Item>
                <Menu.Item onClick={() => copy(day, others, 'all other days')}>All other days</Menu.Item>
                <Menu.Divider />
                {others.map((other) => (
                  <Menu.Item key={other} onClick={() => copy(day, [other], weekdayTitle(other))}>
                    {weekdayTitle(other)}
                  </Menu.Item>
                ))}
              </Menu.Dropdown>
            </Menu>
          </li>
        );
      })}
    </ul>
  );
}
