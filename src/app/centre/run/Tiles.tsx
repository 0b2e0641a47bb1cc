import type { DayRun } from '../day/day-run.ts';
import classes from './run.module.css';
import { tilesOf } from './tiles.ts';

/** What is looked at while a day goes on, as large numbers. */
export function Tiles({ run, queue }: { readonly run: DayRun; readonly queue: string | undefined }) {
  const view = run.use((state) => state.views[0]);
  if (!view) return null;
  return (
    <dl className={classes.tiles} aria-label="As it stands">
      {tilesOf(view, queue).map(({ name, value, note }) => (
        <div key={name} className={classes.tile}>
          <dt>{name}</dt>
          <dd>
            {value}
            <small>{note}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
