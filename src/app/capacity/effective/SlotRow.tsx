import { memo } from 'react';
import type { ExplainedDay } from '../../../calendar/index.ts';
import { heatOf } from '../../../ui/week-grid/heat.ts';
import type { EffectiveRow, Place } from './effective-rows.ts';
import { dayName, placeText } from './slot-words.ts';

/** The slots of all days that begin at one time. `home` is the column that Tab leads to, when it lies in this row. */
export const SlotRow = memo(function SlotRow({
  row,
  index,
  days,
  most,
  home,
  onFocus,
}: {
  readonly row: EffectiveRow;
  readonly index: number;
  readonly days: readonly ExplainedDay[];
  readonly most: number;
  readonly home: number | undefined;
  onFocus(row: number, column: number): void;
}) {
  const time = row.again ? `${row.time} again` : row.time;
  return (
    <tr data-row={index} data-hour={row.time.endsWith(':00') ? '' : undefined}>
      <th scope="row">{time}</th>
      {days.map((day, column) => {
        const place = row.places[column] ?? 'once';
        return (
          <td
            key={day.date}
            data-column={column}
            tabIndex={column === home ? 0 : -1}
            aria-label={`${dayName(day.date)}, ${time}. ${placeText(place, day)}`}
            {...marks(place, most)}
            onFocus={() => onFocus(index, column)}
          >
            {cellText(place)}
          </td>
        );
      })}
    </tr>
  );
});

function marks(place: Place, most: number) {
  if (typeof place === 'string') return { 'data-verdict': place };
  const { verdict, capacity, exception } = place;
  return {
    'data-verdict': verdict,
    'data-heat': verdict === 'bookable' ? heatOf(capacity, most) : undefined,
    'data-exception': exception === undefined ? undefined : '',
  };
}

/** What is left of what there is: “8/10”. */
function cellText(place: Place): string {
  if (place === 'skipped') return 'skipped';
  if (place === 'once' || place.verdict === 'closed') return '';
  return place.verdict === 'no-capacity' ? '0' : `${place.capacity}/${place.total}`;
}
