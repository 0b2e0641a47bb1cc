import { type KeyboardEvent, type PointerEvent, useCallback, useRef, useState } from 'react';
import type { ExplainedDay } from '../../../calendar/index.ts';
import { weekdayName } from '../capacity-week.ts';
import classes from './effective.module.css';
import type { EffectiveRow } from './effective-rows.ts';
import { moved } from './grid-keys.ts';
import { SlotRow } from './SlotRow.tsx';
import { clockText, dayName, hoursText, placeText, shortDate } from './slot-words.ts';

/** A cell by its place. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** Days across, slots down. Arrow keys go from slot to slot; the line below says why the slot is what it is. */
export function EffectiveGrid({
  label,
  days,
  rows,
  most,
  today,
}: {
  readonly label: string;
  readonly days: readonly ExplainedDay[];
  readonly rows: readonly EffectiveRow[];
  /** The largest capacity, which is drawn warmest. */
  readonly most: number;
  readonly today: string;
}) {
  const table = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<At>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<At>();
  const active = { row: Math.min(focused.row, rows.length - 1), column: focused.column };
  const told = pointed ?? active;
  const onFocus = useCallback((row: number, column: number) => {
    setFocused({ row, column });
    setPointed(undefined);
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(active, event, { rows: rows.length, columns: days.length });
    if (!to) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-row="${to.row}"] [data-column="${to.column}"]`)?.focus();
  };
  const onPointerOver = ({ target }: PointerEvent) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const row = cell?.closest<HTMLElement>('[data-row]');
    setPointed(cell && row ? { row: Number(row.dataset.row), column: Number(cell.dataset.column) } : undefined);
  };
  const place = rows[told.row]?.places[told.column];
  const day = days[told.column];
  return (
    <>
      <div className={classes.scroller}>
        <table
          ref={table}
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are gone through by arrow keys is a grid
          role="grid"
          aria-label={label}
          aria-readonly
          className={classes.grid}
          onKeyDown={onKeyDown}
          onPointerOver={onPointerOver}
          onPointerLeave={() => setPointed(undefined)}
        >
          <thead>
            <tr>
              <th scope="col">Time</th>
              {days.map((each) => (
                <DayHead key={each.date} day={each} isToday={each.date === today} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <SlotRow
                key={row.key}
                row={row}
                index={index}
                days={days}
                most={most}
                home={index === active.row ? active.column : undefined}
                onFocus={onFocus}
              />
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.told} aria-hidden>
        {day && place !== undefined && (
          <>
            <b>
              {dayName(day.date)}, {rows[told.row]?.time}
            </b>{' '}
            {placeText(place, day)}
          </>
        )}
      </p>
    </>
  );
}

function DayHead({ day, isToday }: { readonly day: ExplainedDay; readonly isToday: boolean }) {
  const clocks = clockText(day);
  const exception = day.slots.find((slot) => slot.exception !== undefined)?.exception;
  const marks = [clocks, exception, day.specialDay].filter((each) => each !== undefined);
  return (
    <th scope="col" aria-current={isToday ? 'date' : undefined} title={marks.join('. ') || undefined}>
      <abbr title={weekdayName(day.weekday)}>{weekdayName(day.weekday).slice(0, 3)}</abbr> {shortDate(day.date)}
      {marks.length > 0 && (
        <small>
          {clocks !== undefined && <span data-clock="">{hoursText(day.minutes)}</span>}
          {exception !== undefined && <span data-exception="">{exception}</span>}
          {day.specialDay !== undefined && <span>{day.specialDay}</span>}
        </small>
      )}
    </th>
  );
}
