import { isRange, type Place } from '../grid/selection.ts';
import { heatOf, largest } from './heat.ts';
import type { WeekModel } from './use-week-grid.ts';
import { isSelected } from './use-week-pointer.ts';
import { WeekCell } from './WeekCell.tsx';
import { WeekInput } from './WeekInput.tsx';
import classes from './week-grid.module.css';
import { cellsAt, placeName, valueAtPlace, zoneOf } from './week-places.ts';
import { dayWords } from './week-shape.ts';

/** The cells. Titles stand in line and column -1, the lines that set many cells in 0. */
export function WeekTable({ model }: { readonly model: WeekModel }) {
  const { props, selection } = model;
  const { days, times, values, words = dayWords } = props;
  const most = largest(props, values);
  const columns = [undefined, ...days];
  // Lines share the height there is, between what can still be read and what looks lost.
  const height = `clamp(1.1875rem, calc((100cqh - 1.5rem - 1px) / ${times.length + 1}), 1.75rem)`;
  return (
    <table
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are moved through is a grid
      role="grid"
      aria-label={props.label}
      aria-multiselectable
      className={classes.table}
      // Few days do not need the width of a week.
      style={{ minWidth: `${4 + 4 * columns.length}rem`, maxWidth: `${4 + 12 * columns.length}rem` }}
      // While no cell is selected, the grid itself is what Tab reaches and what a paste is meant for.
      tabIndex={selection ? -1 : 0}
    >
      <thead>
        <tr>
          <td className={classes.title} data-row={-1} data-col={-1} />
          <th scope="col" className={classes.title} data-row={-1} data-col={0}>
            Set All
          </th>
          {days.map(({ id, label, short }, index) => (
            <th key={id} scope="col" className={classes.title} data-row={-1} data-col={index + 1} title={label}>
              <abbr aria-label={label}>{short}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[undefined, ...times].map((time, row) => (
          <tr
            key={time ?? 'set'}
            style={{ height }}
            data-set={row === 0 || undefined}
            data-half={time?.endsWith(':30') || undefined}
          >
            <th scope="row" className={classes.title} data-row={row} data-col={-1}>
              {time ?? words.setColumn}
            </th>
            {columns.map((day, column) => (
              <Cell key={day?.id ?? 'set'} model={model} place={{ row, column }} most={most} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ model, place, most }: { readonly model: WeekModel; readonly place: Place; readonly most: number }) {
  const { props, selection, writing } = model;
  const value = valueAtPlace(place, props, props.values);
  const isActive = selection?.active.row === place.row && selection.active.column === place.column;
  const [cell] = zoneOf(place) === 'cells' ? cellsAt(place, props) : [];
  const isBeneath =
    cell !== undefined && props.values.beneath !== undefined && props.values.given(cell.day, cell.time) === undefined;
  const problem = cell && props.problemAt?.(cell.day, cell.time);
  return (
    <WeekCell
      row={place.row}
      column={place.column}
      text={value === undefined ? '' : String(value)}
      name={`${placeName(place, props)}, ${value ?? 'different values'}${isBeneath && props.beneathWord ? ` ${props.beneathWord}` : ''}`}
      heat={heatOf(value ?? 0, most)}
      isSetting={cell === undefined}
      isFaint={value === 0 && props.values.beneath === undefined}
      isBeneath={isBeneath}
      isSelected={isSelected(place, selection)}
      isActive={isActive}
      isRange={isActive && selection !== undefined && isRange(selection)}
      problem={problem?.message}
      severity={problem?.severity}
      pointer={cell && props.pointerAt?.(cell.day, cell.time)}
      onFocus={() => {
        if (!isActive) model.select({ active: place, anchor: place, head: place });
      }}
    >
      {isActive && writing !== undefined ? <WeekInput model={model} place={place} /> : undefined}
    </WeekCell>
  );
}
