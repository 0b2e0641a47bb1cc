import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect } from 'react';
import { EffectiveView } from '../../../src/app/capacity/effective/EffectiveView.tsx';
import { EffectiveWeek } from '../../../src/app/capacity/effective/EffectiveWeek.tsx';
import { effectiveQueue } from '../../../src/app/capacity/effective/effective-queue.ts';
import { StatementDialog } from '../../../src/app/capacity/statement/StatementDialog.tsx';
import { StatementEditor } from '../../../src/app/capacity/statement/StatementEditor.tsx';
import { type StatementPaste, useStatementPaste } from '../../../src/app/capacity/statement/statement-paste.ts';
import type { CapacityRule } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { WithDesigner } from '../../WithDesigner.tsx';

const meta: Meta = { title: 'App/Tools/Capacity statement and effective view' };
export default meta;

const hours = Array.from({ length: 10 }, (_, index) => index + 8);
const time = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
const day = Object.fromEntries(hours.map((hour) => [time(hour), hour === 12 || hour === 13 ? 15 : 10]));
const march: CapacityRule = {
  name: 'March',
  timeslotLength: 60,
  week: { monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
};

function Pasting({ paste }: { readonly paste: StatementPaste }) {
  useEffect(() => {
    useStatementPaste.setState({ paste });
    return () => useStatementPaste.setState({ paste: undefined });
  }, [paste]);
  return <StatementDialog />;
}

const dialog = (text: string, asking = false): StoryObj => ({
  render: () => (
    <WithDesigner workspace={{ ...sampleWorkspace, capacityRules: { march } }}>
      <Pasting paste={{ rule: 'march', text, asking }} />
    </WithDesigner>
  ),
});

export const Preview = dialog('{"mon":{"08:00":12,"09:00-12:00":10},"tue":{"08:00":10},"sat":{"10:00":5}}');
export const PreviewWithNotices = dialog('{"name":"April","capacity":{"1":{"0800":"10","0830":4},"2":{"9-11":6,},}}');
export const NothingChanges = dialog(
  JSON.stringify({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: {}, sun: {} }),
);
export const Faults = dialog('{\n  "mon": { "08:00": 10, "08:15": 4 },\n  "someday": {},\n  "tue": { "09:00": -1 }\n}');
export const NoJson = dialog('{\n  "mon": { "08:00": 10,\n  "tue": { "09:00": 5 }\n');
export const AskForTheText = dialog('', true);

export const AsText: StoryObj = {
  render: () => (
    <WithDesigner workspace={{ ...sampleWorkspace, capacityRules: { march } }}>
      <div style={{ height: '100vh' }}>
        <StatementEditor id="march" rule={march} plan={march} />
      </div>
    </WithDesigner>
  ),
};

export const EffectiveThisWeek: StoryObj = {
  render: () => {
    const rule = { ...march, draft: { ...march, week: { ...march.week, saturday: { '10:00': 4 } } } };
    const { sales, ...others } = sampleWorkspace.virtualQueues;
    const virtualQueues = { ...others, ...(sales ? { sales: { ...sales, capacityRule: 'march' } } : {}) };
    return (
      <WithDesigner workspace={{ ...sampleWorkspace, virtualQueues, capacityRules: { march: rule } }}>
        <div style={{ height: '100vh' }}>
          <EffectiveView id="march" rule={rule} plan={rule.draft} />
        </div>
      </WithDesigner>
    );
  },
};

/** A week of the sample's sales queue, all day long, far ahead. */
const week = (from: string, exceptions: CapacityRule['exceptions'] = {}): StoryObj => ({
  render: () => {
    const found = effectiveQueue(sampleWorkspace, 'sales');
    if (!('hours' in found)) throw new Error(found.lacks);
    const night = [{ start: '00:00', end: '24:00' }];
    const queue = {
      ...found,
      hours: { ...found.hours, week: { ...found.hours.week, sunday: night, saturday: night } },
      settings: { ...found.settings, slotDurationMin: 30, maxDaysAhead: 36_500 },
    };
    const all = Object.fromEntries(Array.from({ length: 24 }, (_, hour) => [time(hour), 3 + (hour % 6)]));
    return (
      <WithDesigner workspace={sampleWorkspace}>
        <div style={{ display: 'flex', flexDirection: 'column', height: '100vh' }}>
          <EffectiveWeek
            queue={queue}
            isAssigned
            plan={{ ...march, week: { ...march.week, sunday: all, saturday: all }, exceptions }}
            name="March"
            from={from}
            today={from}
            wholeDays
          />
        </div>
      </WithDesigner>
    );
  },
});

export const EffectiveWhenClocksGoForward = week('2030-03-10');
export const EffectiveWhenClocksGoBack = week('2030-11-03');
export const EffectiveWithExceptions = week('2030-05-12', {
  fair: { name: 'Spring fair', from: '2030-05-14', to: '2030-05-15', change: { type: 'percent', percent: 40 } },
  closed: { name: 'Stocktaking', from: '2030-05-16', to: '2030-05-16', change: { type: 'fixed', capacity: 0 } },
});
