import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses } from '../../../src/app/addresses.ts';
import { CapacityScreen } from '../../../src/app/capacity/CapacityScreen.tsx';
import { assignRule, convertCapacityRule, type Designer, setCapacityCells } from '../../../src/designer/index.ts';
import type { CapacityRule, Workspace } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Tools/Capacity' };
export default meta;

type Rules = NonNullable<Workspace['capacityRules']>;

const story = (
  capacityRules: Rules,
  { id, problems, prepare }: { id?: string; problems?: true; prepare?: (designer: Designer) => void } = {},
): StoryObj => ({
  render: () => (
    <ControlScreen
      workspace={{ ...sampleWorkspace, capacityRules }}
      at={id === undefined ? addresses.capacityRules : addresses.capacityRule(id)}
      {...(problems ? { problems } : {})}
      {...(prepare ? { prepare } : {})}
    >
      <CapacityScreen id={id} />
    </ControlScreen>
  ),
});

const hours = Array.from({ length: 10 }, (_, index): [string, number] => {
  const hour = index + 8;
  return [`${String(hour).padStart(2, '0')}:00`, hour === 12 || hour === 13 ? 15 : 10];
});
const day = Object.fromEntries(hours);
const march: CapacityRule = {
  name: 'March',
  timeslotLength: 60,
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
};
const withExceptions: CapacityRule = {
  ...march,
  exceptions: {
    campaign: {
      name: 'Launch campaign',
      from: '2027-03-01',
      to: '2027-03-31',
      change: { type: 'percent', percent: 150 },
    },
    fair: {
      name: 'Spring fair',
      from: '2027-03-11',
      to: '2027-03-13',
      change: { type: 'timeslots', week: { thursday: { '09:00': 3, '10:00': 0 }, saturday: { '10:00': 4 } } },
    },
    past: { name: 'Founders Day', from: '2026-06-12', to: '2026-06-12', change: { type: 'fixed', capacity: 0 } },
  },
};

/** Opens the view in which a problem would be shown. */
const shows =
  (exception: string) =>
  (designer: Designer): void =>
    designer.select({ blocks: [], connections: [], field: `/capacityRules/march/exceptions/${exception}` });

export const NoRules = story({});
export const ChooseARule = story({ march });
export const March = story({ march }, { id: 'march' });
export const NotSaved = story(
  { march, april: { ...march, name: 'April' } },
  {
    id: 'march',
    prepare: (designer) =>
      void designer.dispatch(setCapacityCells, {
        rule: 'march',
        cells: [{ weekday: 'saturday', timeslot: '10:00', capacity: 5 }],
      }),
  },
);
export const HalfHours = story(
  { march },
  {
    id: 'march',
    prepare: (designer) => void designer.dispatch(convertCapacityRule, { rule: 'march', timeslotLength: 30 }),
  },
);
export const Assigned = story(
  { march },
  {
    id: 'march',
    prepare: (designer) =>
      void designer.dispatch(assignRule, { virtualQueues: ['sales', 'support'], capacityRule: 'march' }),
  },
);
export const NoExceptions = story({ march }, { id: 'march', prepare: shows('none') });
export const ExceptionByPercent = story({ march: withExceptions }, { id: 'march', prepare: shows('campaign') });
export const ExceptionByTimeslots = story({ march: withExceptions }, { id: 'march', prepare: shows('fair') });
export const PastException = story({ march: withExceptions }, { id: 'march', prepare: shows('past') });
export const Problems = story({ march: withExceptions }, { id: 'march', problems: true });
export const RuleThatIsGone = story({ march }, { id: 'april' });
