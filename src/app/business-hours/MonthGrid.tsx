import { memo } from 'react';
import type { YearDay } from '../../calendar/index.ts';
import { weekdays, weekdayTitle } from './week.ts';
import classes from './year-preview.module.css';
import { dayState, dayText } from './year-words.ts';

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** One month as a grid of days, weeks from Monday. One day of the year is in the tab order: `home`, when it lies here. */
export const MonthGrid = memo(function MonthGrid({
  year,
  month,
  days,
  today,
  home,
  onPoint,
  onFocus,
}: {
  readonly year: number;
  /** From 0. */
  readonly month: number;
  readonly days: readonly YearDay[];
  readonly today: string;
  readonly home: string | undefined;
  onPoint(date: string): void;
  onFocus(date: string): void;
}) {
  const title = monthName.format(Date.UTC(2000, month, 1));
  const lead = days[0] ? weekdays.indexOf(days[0].weekday) : 0;
  const weeks = Array.from({ length: Math.ceil((lead + days.length) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day - lead]),
  );
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through by arrow keys is a grid
    <table role="grid" aria-label={`${title} ${year}`} aria-readonly className={classes.month}>
      <caption aria-hidden>{title}</caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={weekdayTitle(day)}>
              {weekdayTitle(day).slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a week is its place in the month
          <tr key={index}>
            {week.map((day, place) =>
              day ? (
                <td
                  key={day.date}
                  tabIndex={day.date === home ? 0 : -1}
                  data-date={day.date}
                  data-state={dayState(day)}
                  data-clock={day.clockChange === undefined ? undefined : ''}
                  aria-label={dayText(day)}
                  aria-current={day.date === today ? 'date' : undefined}
                  onPointerEnter={() => onPoint(day.date)}
                  onFocus={() => onFocus(day.date)}
                >
                  {Number(day.date.slice(8))}
                </td>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: an empty place has nothing else
                <td key={place} aria-hidden />
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
});
