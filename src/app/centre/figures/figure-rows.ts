import type { CallbackFigures, CallFigures, DayFigures } from '../../../host/traffic/index.ts';
import { own } from '../../../model/json.ts';

/** What a figure is counted in: `share` of a whole. */
export type FigureUnit = 'count' | 'seconds' | 'share' | 'hours';

/** A figure of a day: what it is called, and how it is read. */
export interface FigureRow {
  readonly group: string;
  readonly name: string;
  readonly unit: FigureUnit;
  /** Which way is better for callers; left out where neither is. */
  readonly better?: 'more' | 'less';
  /** Null where there is nothing to tell. */
  read(day: DayFigures): number | null;
}

/**
 * The figures of days, in the order of the screen; of one queue, or of the whole centre. What only the whole centre has (agents,
 * requests, pushes) is left out for a queue.
 */
export function figureRows(days: readonly DayFigures[], queue?: string): readonly FigureRow[] {
  const target = days[0]?.targetSeconds ?? 0;
  const ofQueue = (day: DayFigures) => day.queues.find((each) => each.queue === queue);
  const calls = (day: DayFigures) => (queue === undefined ? day.calls : ofQueue(day)?.calls);
  const callbacks = (day: DayFigures) => (queue === undefined ? day.callbacks : ofQueue(day)?.callbacks);
  return [
    ...callRows(calls, target),
    ...callbackRows(callbacks),
    ...(queue === undefined ? [...requestRows(days), ...staffRows] : []),
  ];
}

function callRows(calls: (day: DayFigures) => CallFigures | undefined, target: number): FigureRow[] {
  const row = (
    name: string,
    unit: FigureUnit,
    better: FigureRow['better'],
    read: (of: CallFigures) => number | null,
  ): FigureRow => ({
    ...{ group: 'Calls', name, unit, ...(better ? { better } : {}) },
    read: (day) => applied(calls(day), read),
  });
  return [
    row('Offered', 'count', undefined, (of) => of.offered),
    row('Answered', 'count', 'more', (of) => of.answered),
    row('Abandoned', 'count', 'less', (of) => of.abandoned),
    row('Abandonment', 'share', 'less', (of) => shareOf(of.abandoned, of.answered + of.abandoned)),
    row('Left for a callback or otherwise', 'count', undefined, (of) => of.left),
    row('Waiting', 'count', 'less', (of) => of.waiting),
    row(`Answered within ${target} s`, 'share', 'more', (of) => of.serviceLevel),
    row('Mean wait', 'seconds', 'less', (of) => of.wait.mean),
    row('Wait of 50 in 100', 'seconds', 'less', (of) => of.wait.p50),
    row('Wait of 80 in 100', 'seconds', 'less', (of) => of.wait.p80),
    row('Wait of 95 in 100', 'seconds', 'less', (of) => of.wait.p95),
    row('Longest wait', 'seconds', 'less', (of) => of.wait.most),
    row('Wait told too long by, mean', 'seconds', undefined, (of) => of.told.meanError),
    row('Wait told wrong by, 80 in 100', 'seconds', 'less', (of) => of.told.p80Error),
  ];
}

function callbackRows(callbacks: (day: DayFigures) => CallbackFigures | undefined): FigureRow[] {
  const row = (
    name: string,
    unit: FigureUnit,
    better: FigureRow['better'],
    read: (of: CallbackFigures) => number | null,
  ): FigureRow => ({
    ...{ group: 'Callbacks', name, unit, ...(better ? { better } : {}) },
    read: (day) => applied(callbacks(day), read),
  });
  return [
    row('Accepted', 'count', undefined, (of) => of.accepted),
    row('Scheduled', 'count', undefined, (of) => of.scheduled),
    row('Attempts', 'count', undefined, (of) => of.attempts),
    row('Reached', 'count', undefined, (of) => of.reached),
    row('Talked to an agent', 'count', undefined, (of) => of.connected),
    row('Talked to an agent, of those accepted', 'share', 'more', (of) => shareOf(of.connected, of.accepted)),
    row('Not reached', 'count', 'less', (of) => of.notReached),
    row('Purged', 'count', 'less', (of) => of.purged),
    row('Not over', 'count', undefined, (of) => of.open),
    row('Mean wait to the first attempt', 'seconds', 'less', (of) => of.wait.mean),
    row('Mean hold after answering', 'seconds', 'less', (of) => of.heldAfterAnswer.mean),
    row('Wait told too long by, mean', 'seconds', undefined, (of) => of.told.meanError),
    row('Wait told wrong by, 80 in 100', 'seconds', 'less', (of) => of.told.p80Error),
    row('Promised and due', 'count', undefined, (of) => of.promised),
    row('Promises kept', 'share', 'more', (of) => shareOf(of.kept, of.promised)),
  ];
}

function requestRows(days: readonly DayFigures[]): FigureRow[] {
  const row = (group: string, name: string, read: (day: DayFigures) => number | null): FigureRow => ({
    ...{ group, name, unit: 'count', read },
  });
  const events = new Set(days.flatMap(({ pushes }) => Object.keys(pushes)));
  const reasons = new Set(days.flatMap(({ requests }) => Object.keys(requests.refused)));
  return [
    ...(days.some(({ requests }) => requests.made > 0)
      ? [
          row('Requests without a call', 'Made', ({ requests }) => requests.made),
          row('Requests without a call', 'Accepted', ({ requests }) => requests.accepted),
          ...[...reasons]
            .sort()
            .map((reason) =>
              row(
                'Requests without a call',
                `Refused: ${reason}`,
                ({ requests }) => own(requests.refused, reason) ?? 0,
              ),
            ),
        ]
      : []),
    ...(days.some(({ callIn }) => callIn.asked > 0)
      ? [
          row('Click-To-Call-In', 'Numbers asked for', ({ callIn }) => callIn.asked),
          row('Click-To-Call-In', 'Refused', ({ callIn }) => callIn.refused),
          row('Click-To-Call-In', 'Matched', ({ callIn }) => callIn.matched),
          row('Click-To-Call-In', 'Expired', ({ callIn }) => callIn.expired),
          row('Click-To-Call-In', 'Calls that matched nothing', ({ callIn }) => callIn.notMatched),
        ]
      : []),
    ...[...events].sort().map((event) => row('Push notifications', event, ({ pushes }) => own(pushes, event) ?? 0)),
  ];
}

const staffRows: readonly FigureRow[] = [
  {
    ...{ group: 'Agents', name: 'Logged in', unit: 'hours' },
    read: ({ staff }) => staff.loggedIn / 3600,
  },
  { ...{ group: 'Agents', name: 'Occupancy', unit: 'share' }, read: ({ staff }) => staff.occupancy },
];

function applied<Of>(of: Of | undefined, read: (of: Of) => number | null): number | null {
  return of === undefined ? null : read(of);
}

function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}
