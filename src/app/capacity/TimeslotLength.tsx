import { Select, Text } from '@mantine/core';
import { convertTimeslotLength } from '../../calendar/index.ts';
import { convertCapacityRule } from '../../designer/index.ts';
import type { CapacityPlan } from '../../generated/types.ts';
import { announce } from '../announce.tsx';
import { useDispatch } from '../dispatch.ts';
import { askConfirm } from '../screen/ConfirmDialog.tsx';
import screen from '../screen/screen.module.css';
import classes from './capacity.module.css';
import { lostLine } from './lost-timeslots.ts';

/** Lines listed in the question. */
const mostShown = 12;

const lengths = [
  { value: '60', label: 'Hour', done: 'Timeslots are hours now. What stood at the full hour counts for all of it.' },
  {
    value: '30',
    label: 'Half hour',
    done: 'Timeslots are half hours now. Each hour’s capacity stands in both halves.',
  },
] as const;

/** The Timeslot Length of a rule. Where switching it loses something, that is told first. */
export function TimeslotLength({ id, plan }: { readonly id: string; readonly plan: CapacityPlan }) {
  const dispatch = useDispatch();
  const change = (value: string | null) => {
    const to = value === '60' ? 60 : 30;
    if (value === null || to === plan.timeslotLength) return;
    const convert = () => {
      const { done } = dispatch(convertCapacityRule, { rule: id, timeslotLength: to });
      if (done) announce(lengths.find((each) => each.value === value)?.done ?? '');
    };
    const { lost } = convertTimeslotLength(plan, to);
    if (lost.length === 0) {
      convert();
      return;
    }
    const many = lost.length === 1 ? '1 half hour' : `${lost.length} half hours`;
    askConfirm({
      title: 'Switch the Timeslot Length to Hour?',
      body: (
        <>
          <Text size="sm">
            What stands at the full hour counts for all of it, so the capacity of {many} is dropped:
          </Text>
          <ul className={screen.users} aria-label="What is dropped">
            {lost.slice(0, mostShown).map((each) => (
              <li key={`${each.exception ?? ''} ${each.weekday} ${each.timeslot}`}>{lostLine(plan, each)}</li>
            ))}
            {lost.length > mostShown && <li className={screen.dim}>{lost.length - mostShown} more</li>}
          </ul>
          <Text size="sm" c="dimmed">
            Undo brings it back.
          </Text>
        </>
      ),
      action: 'Switch to Hour',
      run: convert,
    });
  };
  return (
    <Select
      label="Timeslot Length"
      classNames={{ root: classes.length ?? '' }}
      size="xs"
      data={lengths.map(({ value, label }) => ({ value, label }))}
      value={String(plan.timeslotLength)}
      allowDeselect={false}
      onChange={change}
    />
  );
}
