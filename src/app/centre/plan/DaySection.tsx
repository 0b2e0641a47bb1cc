import { useState } from 'react';
import { localTime, wallTimeToInstant } from '../../../calendar/index.ts';
import { FieldMessages } from '../../../ui/form/FieldMessages.tsx';
import { readTime } from '../../business-hours/clock-time.ts';
import { TimeZoneField } from '../../business-hours/TimeZoneField.tsx';
import { useDesignerState } from '../../designer-context.tsx';
import { showRefusal } from '../../dispatch.ts';
import { Section } from '../../screen/Screen.tsx';
import { DateField } from '../../special-days/DateField.tsx';
import { described } from './describe.ts';
import { NumberField } from './NumberField.tsx';
import { PlanField } from './PlanField.tsx';
import classes from './plan.module.css';
import { clockAt, offsetText, readStart } from './plan-clock.ts';
import { planPointer, usePlanScope } from './plan-scope.ts';

/** Section **Day**: fields Name, Description, Date, Starts at, Time zone, Hours, Seed, Target and Tolerance. */
export function DaySection() {
  const { plan, change } = usePlanScope();
  return (
    <Section title="Day">
      <div className={classes.fields}>
        <PlanField
          at={['name']}
          label="Name"
          value={plan.name}
          onTake={(name) => change({ at: ['name'], value: name.normalize('NFC').trim() })}
        />
        <PlanField
          at={['description']}
          label="Description"
          isWide
          value={plan.description ?? ''}
          onTake={(text) => change({ at: ['description'], value: text === '' ? undefined : text })}
        />
      </div>
      <div className={classes.fields}>
        <StartFields />
        <NumberField at={['hours']} label="Hours" hint={described('hours')} unit="h" />
        <NumberField at={['seed']} label="Seed" hint={described('seed')} placeholder="1" />
        <NumberField
          at={['targetSeconds']}
          label="Target"
          hint={described('targetSeconds')}
          unit="s"
          placeholder="20"
        />
        <NumberField
          at={['toleranceSeconds']}
          label="Tolerance"
          hint={described('toleranceSeconds')}
          unit="s"
          placeholder="120"
        />
      </div>
    </Section>
  );
}

/** Date, clock time and zone of the start. The plan keeps the offset that the zone has then. */
function StartFields() {
  const { id, plan, findings, change } = usePlanScope();
  const hours = useDesignerState(({ workspace }) => workspace.businessHours);
  const start = readStart(plan.startsAt);
  const [chosen, setChosen] = useState<string>();
  const at = ['startsAt'];
  const pointer = planPointer(id, at);
  const zones = [chosen, ...Object.values(hours).map(({ timeZone }) => timeZone), 'UTC'];
  const zone = zones.find((each) => each !== undefined && hasOffset(plan.startsAt, each)) ?? '';
  const clock = start ? clockAt(start, 0) : '';
  const put = (date: string, time: string, timeZone: string): string | undefined => {
    if (timeZone === '') return change({ at, value: `${date}T${time}:00${start?.offset ?? 'Z'}` });
    const instant = wallTimeToInstant(date, time, timeZone);
    if (instant === undefined) return 'There is no such moment.';
    return change({ at, value: localTime(instant, timeZone).replace('.000', '') });
  };
  return (
    <>
      <div className={classes.field} data-pointer={pointer}>
        <div className={classes.label} aria-hidden>
          Date
        </div>
        <DateField
          label="Date"
          part="date"
          value={start?.date ?? ''}
          wrong={start === undefined}
          onCommit={(date) => {
            const refused = put(date, clock || '09:00', zone);
            if (refused !== undefined) showRefusal(refused);
          }}
        />
        <p className={classes.hint}>
          {start ? `${weekday(start.date)}; clocks stand at ${offsetText(start.offset)}.` : ''}
        </p>
        <FieldMessages id={`${id}-start`} messages={findings.filter((finding) => finding.at === pointer)} />
      </div>
      <PlanField
        at={[...at, 'time']}
        label="Starts at"
        hint="Minutes are counted from here."
        value={clock}
        onTake={(text) => {
          const time = readTime(text);
          if (time === undefined || time === '24:00') return `“${text.slice(0, 20)}” is no time such as 09:00.`;
          return put(start?.date ?? '', time, zone);
        }}
      />
      <div className={classes.field}>
        <TimeZoneField
          value={zone}
          onChange={(timeZone) => {
            setChosen(timeZone);
            if (start) put(start.date, clock, timeZone);
          }}
        />
      </div>
    </>
  );
}

/** True when the clocks of a zone show what the moment is written with. */
function hasOffset(startsAt: string, zone: string): boolean {
  const start = readStart(startsAt);
  if (!start) return false;
  const offset = start.offset === 'Z' ? '+00:00' : start.offset;
  return localTime(Date.parse(startsAt), zone).endsWith(offset);
}

function weekday(date: string): string {
  return new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { weekday: 'long', timeZone: 'UTC' });
}
