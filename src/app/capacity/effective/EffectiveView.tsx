import { ActionIcon, Button, SegmentedControl, Select, Switch, TextInput } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { localTime } from '../../../calendar/index.ts';
import { isUnsaved, savedOf } from '../../../designer/rules.ts';
import type { Workspace } from '../../../generated/types.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { EmptyState } from '../../screen/Screen.tsx';
import { useTold } from '../../screen/use-now.ts';
import type { RuleViewProps } from '../rule-view.ts';
import { EffectiveWeek } from './EffectiveWeek.tsx';
import classes from './effective.module.css';
import { effectiveQueue, queueChoices } from './effective-queue.ts';
import { daysLater, weekOf } from './slot-words.ts';

/** What a rule comes to for one queue in one week: hours ∩ capacity × Slot Duration ∩ exceptions − booked, slot by slot. */
export function EffectiveView({ id, rule, plan }: RuleViewProps) {
  const workspace = useDesignerState((state) => state.workspace);
  const [chosen, setChosen] = useState<string>();
  const [saved, setSaved] = useState(false);
  const [wholeDays, setWholeDays] = useState(false);
  const { assigned, others } = queueChoices(workspace, id);
  const all = [...assigned, ...others];
  const queue = (
    all.find(({ value }) => value === chosen) ??
    all.find(({ value }) => takesBookings(workspace, value)) ??
    all[0]
  )?.value;
  const found = queue === undefined ? undefined : effectiveQueue(workspace, queue);
  const zone = found && 'hours' in found ? found.hours.timeZone : 'UTC';
  const today = useTold((now) => localTime(now, zone).slice(0, 10));
  const [date, setDate] = useState(today);
  if (queue === undefined || !found)
    return (
      <EmptyState title="No virtual queues yet">
        A rule has an effect on the slots of a queue: make one under Business Controls › Virtual Queues first.
      </EmptyState>
    );
  const unsaved = isUnsaved(rule);
  return (
    <section className={classes.view} aria-label="Effective view">
      <div className={classes.tools}>
        <Select
          size="xs"
          label="Queue"
          data={[
            ...(assigned.length > 0 ? [{ group: 'With this rule', items: assigned }] : []),
            ...(others.length > 0 ? [{ group: 'Other queues', items: others }] : []),
          ]}
          value={queue}
          onChange={(value) => setChosen(value ?? undefined)}
          allowDeselect={false}
          searchable
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
        />
        <Week date={date} today={today} onChange={setDate} />
        {unsaved && (
          <SegmentedControl
            size="xs"
            aria-label="Which state of the rule"
            value={saved ? 'saved' : 'edited'}
            onChange={(value) => setSaved(value === 'saved')}
            data={[
              { value: 'edited', label: 'With the unsaved changes' },
              { value: 'saved', label: 'As saved' },
            ]}
          />
        )}
        <Switch
          className={classes.switch ?? ''}
          size="xs"
          label="All 24 hours"
          checked={wholeDays}
          onChange={(event) => setWholeDays(event.currentTarget.checked)}
        />
      </div>
      {'lacks' in found ? (
        <EmptyState title="No slots">{found.lacks}</EmptyState>
      ) : (
        <EffectiveWeek
          queue={found}
          isAssigned={assigned.some(({ value }) => value === queue)}
          plan={saved ? savedOf(rule) : plan}
          name={rule.name}
          from={weekOf(date)}
          today={today}
          wholeDays={wholeDays}
        />
      )}
    </section>
  );
}

/** The view begins with a queue for which it has something to show. */
function takesBookings(workspace: Workspace, id: string): boolean {
  const queue = effectiveQueue(workspace, id);
  return 'hours' in queue && queue.settings.scheduledEnabled;
}

function Week({
  date,
  today,
  onChange,
}: {
  readonly date: string;
  readonly today: string;
  onChange(date: string): void;
}) {
  return (
    <div className={classes.week}>
      <ActionIcon variant="default" aria-label="Previous week" onClick={() => onChange(daysLater(date, -7))}>
        <IconChevronLeft size={16} />
      </ActionIcon>
      <TextInput
        size="xs"
        type="date"
        label="Week of"
        min="1970-01-08"
        max="9000-12-31"
        value={date}
        onChange={(event) => {
          const { value } = event.currentTarget;
          if (/^\d{4}-\d\d-\d\d$/.test(value) && value > '1970-01-07' && value < '9001') onChange(value);
        }}
      />
      <ActionIcon variant="default" aria-label="Next week" onClick={() => onChange(daysLater(date, 7))}>
        <IconChevronRight size={16} />
      </ActionIcon>
      <Button size="xs" variant="default" disabled={weekOf(date) === weekOf(today)} onClick={() => onChange(today)}>
        Today
      </Button>
    </div>
  );
}
