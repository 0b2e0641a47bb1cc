import type { DayFigures } from '../host/index.ts';

type Calls = DayFigures['calls'];
type Callbacks = DayFigures['callbacks'];

/** Characters of a row's name, and of each day beside it. */
const nameWidth = 34;
const columnWidth = 30;

/** A row of a table: what it is, and how it reads for a day. */
type Row = readonly [name: string, read: (day: DayFigures) => string];

/**
 * The figures of days as lines of text, one column for each day: calls, callbacks, what customers asked for and were told
 * without a call, agents, then the queues, then the half hours. `startsAt` says in which offset times are shown.
 */
export function dayTables(days: readonly DayFigures[], startsAt: string, names: readonly string[]): string[] {
  const [first] = days;
  if (!first) return [];
  const queues = new Set(days.flatMap((day) => day.queues.map(({ queue }) => queue)));
  const time = (at: number) => timeOf(at - first.startsAt, startsAt);
  return [
    `${first.name}: ${first.hours} hours from ${startsAt}, seed ${first.seed}`,
    ...(days.length > 1 ? ['', ''.padEnd(nameWidth) + cells(names.map((name) => name.slice(-(columnWidth - 2))))] : []),
    ...table(
      'Calls',
      callRows((day) => day.calls, first.targetSeconds),
      days,
    ),
    ...table(
      'Callbacks',
      callbackRows((day) => day.callbacks),
      days,
    ),
    ...requestTable(days),
    ...callInTable(days),
    ...pushTable(days),
    ...table(
      'Agents',
      [
        ['hours logged in', ({ staff }) => (staff.loggedIn / 3600).toFixed(1)],
        ['occupancy', ({ staff }) => percent(staff.occupancy)],
      ],
      days,
    ),
    ...(queues.size > 1 ? [...queues].sort().flatMap((queue) => queueTable(queue, days)) : []),
    ...days.flatMap((day, index) => ['', ...halfHourTable(day, time, days.length > 1 ? names[index] : undefined)]),
  ];
}

function callRows(calls: (day: DayFigures) => Calls | undefined, targetSeconds: number): Row[] {
  const row = (name: string, read: (of: Calls) => string): Row => [
    name,
    (day) => {
      const of = calls(day);
      return of ? read(of) : '–';
    },
  ];
  return [
    row('offered', (of) => `${of.offered}`),
    row('answered', (of) => `${of.answered}`),
    row('abandoned', (of) => `${of.abandoned}`),
    row('left for a callback or otherwise', (of) => `${of.left}`),
    row('waiting at the end', (of) => `${of.waiting}`),
    row('mean wait', (of) => seconds(of.wait.mean)),
    row('wait of 50, 80, 95 in 100', ({ wait }) => [wait.p50, wait.p80, wait.p95].map(seconds).join(', ')),
    row(`answered within ${targetSeconds} s`, (of) => percent(of.serviceLevel)),
    row('wait told too long by, mean', (of) => seconds(of.told.meanError)),
    row('wait told wrong by, 80 in 100', (of) => seconds(of.told.p80Error)),
  ];
}

function callbackRows(callbacks: (day: DayFigures) => Callbacks): Row[] {
  const row = (name: string, read: (of: Callbacks) => string): Row => [name, (day) => read(callbacks(day))];
  return [
    row('accepted', (of) => `${of.accepted}`),
    row('attempts', (of) => `${of.attempts}`),
    row('reached', (of) => `${of.reached}`),
    row('talked to an agent', (of) => `${of.connected}`),
    row('not reached', (of) => `${of.notReached}`),
    row('purged', (of) => `${of.purged}`),
    row('open at the end', (of) => `${of.open}`),
    row('mean wait until dialled or told', (of) => seconds(of.wait.mean)),
    row('mean hold after answering', (of) => seconds(of.heldAfterAnswer.mean)),
    row('wait told too long by, mean', (of) => seconds(of.told.meanError)),
    row('promises kept', (of) => `${of.kept} of ${of.promised}`),
  ];
}

/** Requests without a call, where there were any. */
function requestTable(days: readonly DayFigures[]): string[] {
  if (days.every(({ requests }) => requests.made === 0)) return [];
  const rows: Row[] = [
    ['made', ({ requests }) => `${requests.made}`],
    ['accepted', ({ requests }) => `${requests.accepted}`],
    ...namesIn(days, ({ requests }) => requests.refused).map(
      (reason): Row => [`refused: ${reason}`, ({ requests }) => `${requests.refused[reason] ?? 0}`],
    ),
  ];
  return table('Requests', rows, days);
}

function callInTable(days: readonly DayFigures[]): string[] {
  if (days.every(({ callIn }) => callIn.asked === 0)) return [];
  const row = (name: string, of: keyof DayFigures['callIn']): Row => [name, ({ callIn }) => `${callIn[of]}`];
  const rows = [
    ...[row('numbers asked for', 'asked'), row('refused', 'refused'), row('matched', 'matched')],
    ...[row('expired', 'expired'), row('open at the end', 'open')],
    ...[row('calls to these numbers', 'dialled'), row('not matched', 'notMatched')],
  ];
  return table('Click-To-Call-In', rows, days);
}

function pushTable(days: readonly DayFigures[]): string[] {
  const events = namesIn(days, ({ pushes }) => pushes);
  if (events.length === 0) return [];
  const rows = events.map((event): Row => [event, ({ pushes }) => `${pushes[event] ?? 0}`]);
  return table('Push notifications', rows, days);
}

/** Names that any of the days counts something by, in order. */
function namesIn(days: readonly DayFigures[], counts: (day: DayFigures) => Readonly<Record<string, number>>): string[] {
  return [...new Set(days.flatMap((day) => Object.keys(counts(day))))].sort();
}

function queueTable(queue: string, days: readonly DayFigures[]): string[] {
  const calls = (day: DayFigures) => day.queues.find((each) => each.queue === queue)?.calls;
  return table(`Calls at ${queue}`, callRows(calls, days[0]?.targetSeconds ?? 0), days);
}

function halfHourTable(day: DayFigures, time: (at: number) => string, name: string | undefined): string[] {
  const columns = ['', 'offered', 'answered', 'abandoned', 'left', 'mean wait', 'in time', 'callbacks', 'occupancy'];
  const head = columns.map((column, index) => (index === 0 ? 'from '.padEnd(6) : column.padStart(10))).join('');
  const lines = day.halfHours.map(({ at, calls, callbacksAccepted, staff }) =>
    [
      time(at).padEnd(6),
      ...[calls.offered, calls.answered, calls.abandoned, calls.left].map((each) => `${each}`.padStart(10)),
      ...[seconds(calls.wait.mean), percent(calls.serviceLevel)].map((each) => each.padStart(10)),
      ...[`${callbacksAccepted}`, percent(staff.occupancy)].map((each) => each.padStart(10)),
    ].join(''),
  );
  return [name === undefined ? 'Half hours' : `Half hours, ${name}`, head, ...lines];
}

function table(title: string, rows: readonly Row[], days: readonly DayFigures[]): string[] {
  return ['', title, ...rows.map(([name, read]) => `  ${name.padEnd(nameWidth - 2)}${cells(days.map(read))}`)];
}

function cells(texts: readonly string[]): string {
  return texts.map((text) => text.padStart(columnWidth)).join('');
}

function seconds(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(1)} s`;
}

function percent(share: number | null): string {
  return share === null ? '–' : `${(share * 100).toFixed(1)} %`;
}

/** Hours and minutes so many milliseconds after a moment, as the clock shows them where that moment was written. */
function timeOf(after: number, startsAt: string): string {
  return new Date(Date.parse(`${startsAt.slice(0, 19)}Z`) + after).toISOString().slice(11, 16);
}
