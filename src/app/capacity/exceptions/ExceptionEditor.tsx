import { ActionIcon, Radio, Text } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { timeslotsOf } from '../../../calendar/index.ts';
import { changeCapacityException, setCapacityCells } from '../../../designer/index.ts';
import type { CapacityException, CapacityPlan } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { FieldMessages } from '../../../ui/form/FieldMessages.tsx';
import { WeekGrid } from '../../../ui/week-grid/index.ts';
import { readNumber } from '../../../ui/week-grid/read-number.ts';
import { useDesigner } from '../../designer-context.tsx';
import { DraftInput } from '../../inspector/DraftInput.tsx';
import { DateField } from '../../special-days/DateField.tsx';
import { capacityCells, capacityDaySets, capacityDays, weekValues } from '../capacity-week.ts';
import { capacityLimits } from '../limits.ts';
import { usePasteStatement } from '../use-paste-statement.ts';
import { datesText, shownDays } from './exception-days.ts';
import { effectText, overruledOn } from './exception-words.ts';
import classes from './exceptions.module.css';

type Change = CapacityException['change'];

const kinds: readonly { readonly type: Change['type']; readonly label: string; make(): Change }[] = [
  { type: 'fixed', label: 'The same in every timeslot', make: () => ({ type: 'fixed', capacity: 0 }) },
  { type: 'percent', label: 'Percent of the week', make: () => ({ type: 'percent', percent: 50 }) },
  { type: 'timeslots', label: 'Single timeslots', make: () => ({ type: 'timeslots', week: {} }) },
];

/** One exception: its name, its days, and what counts on them. */
export function ExceptionEditor({
  rule,
  id,
  exception,
  plan,
  onRemove,
}: {
  readonly rule: string;
  readonly id: string;
  readonly exception: CapacityException;
  readonly plan: CapacityPlan;
  onRemove(): void;
}) {
  const designer = useDesigner();
  const messagesId = useId();
  const { name, from, to, change } = exception;
  const set = (given: Partial<CapacityException>): string | undefined => {
    const answer = designer.dispatch(changeCapacityException, { rule, exception: id, ...given });
    designer.endGroup();
    return answer.done ? undefined : answer.reason;
  };
  const setNumber = (limits: { min: number; max: number }, make: (value: number) => Change) => (text: string) => {
    const read = readNumber(text, limits);
    if (read.problem !== undefined) return read.problem;
    return read.value === null ? 'Write a number.' : set({ change: make(read.value) });
  };
  const reversed = to < from;
  return (
    <section className={classes.editor} aria-label={`Exception ${name}`}>
      <div className={classes.fields}>
        <DraftInput label="Name" value={name} onCommit={(text) => set({ name: text })} />
        <div className={classes.dates}>
          <span aria-hidden>From</span>
          <DateField
            label="From"
            part="from"
            value={from}
            wrong={reversed}
            // One day stays one day when its first day is moved.
            onCommit={(date) => set({ from: date, to: from === to || date > to ? date : to })}
          />
          <span aria-hidden>to</span>
          <DateField label="To" part="to" value={to} wrong={reversed} onCommit={(date) => set({ to: date })} />
        </div>
        <ActionIcon
          className={classes.remove ?? ''}
          size="lg"
          aria-label={`Remove exception ${name}`}
          title="Remove exception"
          onClick={onRemove}
        >
          <IconTrash size={17} />
        </ActionIcon>
      </div>
      {reversed && (
        <FieldMessages
          id={messagesId}
          messages={[{ severity: 'error', message: 'It ends before it begins, so it cannot be saved.' }]}
        />
      )}
      <Radio.Group
        label="Capacity on these days"
        value={change.type}
        onChange={(type) => {
          const kind = kinds.find((each) => each.type === type);
          if (kind && kind.type !== change.type) set({ change: kind.make() });
        }}
      >
        <div className={classes.kinds}>
          {kinds.map(({ type, label }) => (
            <Radio key={type} value={type} label={label} size="xs" />
          ))}
        </div>
      </Radio.Group>
      {change.type === 'fixed' && (
        <div className={classes.number}>
          <DraftInput
            label="Capacity"
            value={String(change.capacity)}
            onCommit={setNumber(capacityLimits, (capacity) => ({ type: 'fixed', capacity }))}
          />
        </div>
      )}
      {change.type === 'percent' && (
        <div className={classes.number}>
          <DraftInput
            label="Percent"
            value={String(change.percent)}
            onCommit={setNumber({ min: 0, max: 1000 }, (percent) => ({ type: 'percent', percent }))}
          />
        </div>
      )}
      <p className={classes.effect} role="status" aria-label="Effect">
        {effectText(plan, exception)}
      </p>
      <Overruling plan={plan} id={id} />
      {change.type === 'timeslots' && <Timeslots rule={rule} id={id} exception={exception} plan={plan} />}
    </section>
  );
}

/** Which exceptions count instead of this one, and why. */
function Overruling({ plan, id }: { readonly plan: CapacityPlan; readonly id: string }) {
  const overruled = overruledOn(plan, id);
  if (overruled.length === 0) return null;
  return (
    <ul className={classes.overruled} aria-label="Days on which another exception counts">
      {overruled.slice(0, 6).map(({ by, from, to }) => (
        <li key={from}>
          {datesText({ from, to })}: “{own(plan.exceptions ?? {}, by)?.name}” counts instead.
        </li>
      ))}
      {overruled.length > 6 && <li>{overruled.length - 6} more such stretches.</li>}
      <li className={classes.why}>
        Of several exceptions on one day the one with the fewest days counts, of equally long ones that which begins
        later.
      </li>
    </ul>
  );
}

/** The timeslots of the exception's days, as a layer above the week. */
function Timeslots({
  rule,
  id,
  exception,
  plan,
}: {
  readonly rule: string;
  readonly id: string;
  readonly exception: CapacityException;
  readonly plan: CapacityPlan;
}) {
  const designer = useDesigner();
  const pasteStatement = usePasteStatement(rule, id);
  if (exception.change.type !== 'timeslots') return null;
  const weekdays = shownDays(exception).map(({ weekday }) => weekday);
  const days = capacityDays.filter((day) => weekdays.includes(day.id));
  if (days.length === 0) return <Text size="sm">It has no day.</Text>;
  return (
    <div className={classes.week}>
      <WeekGrid
        key={`${plan.timeslotLength} ${weekdays.join(' ')}`}
        label={`Capacity during ${exception.name}`}
        days={days}
        times={timeslotsOf(plan.timeslotLength)}
        values={weekValues(exception.change.week, plan.week)}
        beneathWord="as the week"
        limits={capacityLimits}
        daySets={days.length === capacityDays.length ? capacityDaySets : []}
        idleText="Faint values are those of the week. Clear a cell to have them again."
        onSet={(edits) => {
          const cells = capacityCells(edits);
          const answer = designer.dispatch(setCapacityCells, { rule, exception: id, cells });
          designer.endGroup();
          return answer.done ? undefined : answer.reason;
        }}
        onPasteJson={pasteStatement}
      />
    </div>
  );
}
