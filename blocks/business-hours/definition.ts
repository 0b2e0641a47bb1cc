import { isTimeZone } from '../../src/calendar/index.ts';
import type { BusinessHoursProperties, OwnWeek } from '../../src/generated/types.ts';
import type { BlockDefinition, Outlet } from '../../src/model/block.ts';
import { own } from '../../src/model/json.ts';
import { sourceHighlight } from '../highlights.ts';
import { isBlankSource } from '../queues.ts';

const workdays: OwnWeek = Object.fromEntries(
  ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [day, [{ start: '09:00', end: '17:00' }]]),
);

export const definition: BlockDefinition<BusinessHoursProperties> = {
  kind: 'business-hours',
  version: 1,
  title: 'Business Hours',
  summary: 'Takes one way while the business is open and another while it is closed.',
  help: [
    'The hours are those of a shared Business Hours object with its special days, or hours written down in the block. A day is open from the start of an interval until just before its end.',
    'When closed, the prompts are played first. “Terminate call if closed” then ends the call and the flow goes to Finalize; otherwise it goes on by Closed.',
    'Hours that cannot be found count as closed, and the result variable has no value.',
  ].join('\n\n'),
  group: 'Logic and Control',
  icon: 'clock',
  keywords: ['open', 'closed', 'opening hours', 'holiday', 'special day', 'time zone'],
  phases: {
    default: ['initialize', 'selfService', 'assistedService'],
    callback: ['initialize', 'selfService', 'assistedService'],
    module: ['initialize', 'selfService', 'assistedService'],
  },
  initial: () => ({
    use: 'shared',
    hours: { from: 'literal', value: '' },
    week: workdays,
    closedPrompts: [],
    terminateIfClosed: false,
    open: '',
  }),
  outlets: ({ terminateIfClosed }): readonly Outlet[] => [
    { id: 'open', label: 'Open', tone: 'success' },
    {
      id: 'closed',
      label: 'Closed',
      tone: 'failure',
      ...(terminateIfClosed ? { leadsTo: 'finalize', description: 'The call has ended; only Finalize is left.' } : {}),
    },
  ],
  waits: true,
  highlights: ({ use, hours, timeZone }, { workspace }) => [
    use === 'own'
      ? 'own hours'
      : isBlankSource(hours)
        ? 'no hours chosen'
        : sourceHighlight(hours, (id) => own(workspace.businessHours, id)?.name ?? 'missing hours'),
    ...(timeZone ? [timeZone] : []),
  ],
  check({ use, hours, week, timeZone }, _view, report) {
    if (use === 'shared' && isBlankSource(hours))
      report({
        code: 'business-hours/no-hours',
        severity: 'error',
        at: ['properties', 'hours'],
        message: 'No Business Hours object is chosen: every caller would be treated as calling outside hours.',
      });
    if (use === 'own' && Object.values(week).every((intervals) => !intervals?.length))
      report({
        code: 'business-hours/never-open',
        severity: 'warning',
        at: ['properties', 'week'],
        message: 'No day has open hours: every caller goes by Closed.',
      });
    if (timeZone && !isTimeZone(timeZone))
      report({
        code: 'business-hours/unknown-time-zone',
        severity: 'error',
        at: ['properties', 'timeZone'],
        message: `There is no time zone “${timeZone}”: every caller would be treated as calling outside hours. Use a name such as America/New_York.`,
      });
  },
};
