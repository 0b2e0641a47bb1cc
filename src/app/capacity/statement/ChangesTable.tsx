import { Fragment } from 'react';
import { weekdayName } from '../capacity-week.ts';
import type { PreviewedDay } from './preview-statement.ts';
import classes from './statement.module.css';

/** Timeslots before and after a paste, by day. */
export function ChangesTable({ days }: { readonly days: readonly PreviewedDay[] }) {
  const drops = days.some(({ timeslots }) => timeslots.some(({ dropped }) => dropped !== undefined));
  return (
    <table className={classes.changes} aria-label="What the paste changes">
      <thead>
        <tr>
          <th scope="col">Timeslot</th>
          <th scope="col">Before</th>
          <th scope="col">After</th>
          {drops && <th scope="col">Dropped</th>}
        </tr>
      </thead>
      <tbody>
        {days.map(({ weekday, timeslots }) => (
          <Fragment key={weekday}>
            <tr>
              <th scope="colgroup" colSpan={drops ? 4 : 3} className={classes.day}>
                {weekdayName(weekday)}
              </th>
            </tr>
            {timeslots.map(({ timeslot, before, after, dropped }) => (
              <tr key={timeslot} data-change={changeOf(before, after)}>
                <th scope="row">{timeslot}</th>
                {/* What is dropped is of no timeslot of the rule: it had no value and gets none. */}
                <td>{dropped === undefined ? before : '–'}</td>
                <td>{dropped === undefined ? after : '–'}</td>
                {drops && <td data-dropped={dropped === undefined ? undefined : ''}>{dropped}</td>}
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function changeOf(before: number, after: number): 'more' | 'less' | undefined {
  if (before === after) return undefined;
  return after > before ? 'more' : 'less';
}
