import { toCsvCell } from '../../../designer/settings-table/csv-cell.ts';
import type { DaySample } from '../../../host/traffic/index.ts';
import type { DayClock } from './day-clock.ts';

const columns = [
  ...['Time', 'Queue', 'Calls waiting', 'Callbacks waiting', 'Estimated wait (seconds)'],
  ...['Agents ready', 'Agents busy', 'Agents in after-call work', 'Agents not ready'],
  ...['Calls answered so far', 'Answered within target so far', 'Abandoned so far'],
];

/**
 * Samples of a day as CSV (RFC 4180): one line for each minute and queue. What belongs to the whole centre is repeated in each of
 * them; an estimate that is unknown is blank.
 */
export function samplesCsv(samples: readonly DaySample[], clock: DayClock): string {
  const lines = samples.flatMap(({ at, queues, agents, answered, withinTarget, abandoned }) =>
    queues.map(({ queue, calls, callbacks, estimatedWaitTime }) =>
      [
        ...[clock.iso(at), quoted(toCsvCell(queue)), calls, callbacks, estimatedWaitTime < 0 ? '' : estimatedWaitTime],
        ...[agents.ready, agents.busy, agents.afterCall, agents.notReady, answered, withinTarget, abandoned],
      ].join(','),
    ),
  );
  const text = [columns.join(','), ...lines, ''].join('\r\n');
  // A byte order mark where spreadsheets need one to see that it is UTF-8.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant, control characters included
  return `${/^[\x00-\x7f]*$/.test(text) ? '' : '\u{FEFF}'}${text}`;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
