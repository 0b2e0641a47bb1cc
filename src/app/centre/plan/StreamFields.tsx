import { Select, Switch } from '@mantine/core';
import { useDesignerState } from '../../designer-context.tsx';
import { DurationField } from './DurationField.tsx';
import { described } from './describe.ts';
import { KeysTable } from './KeysTable.tsx';
import { momentsText, mostWritten, readMoments } from './moments.ts';
import { NumberField } from './NumberField.tsx';
import { PlanField } from './PlanField.tsx';
import { PlanGroup } from './PlanGroup.tsx';
import classes from './plan.module.css';
import { readStart } from './plan-clock.ts';
import { usePlanScope } from './plan-scope.ts';
import type { Stream } from './streams.ts';

/** Everything that can be said of a stream but its rates: whom it reaches, how long things take, and what its customers do. */
export function StreamFields({ stream }: { readonly stream: Stream }) {
  const { at, list } = stream;
  const help = (key: string) => described(`${list}.${key}`);
  return (
    <>
      <div className={classes.fields}>
        {list === 'callers' ? <CallersFields stream={stream} /> : <RequestsFields stream={stream} />}
        <MomentsField stream={stream} />
      </div>
      <h3 className={classes.part}>How long it takes</h3>
      <div className={classes.fields}>
        <DurationField at={[...at, 'handling']} label="Conversation" hint={help('handling')} />
        <DurationField at={[...at, 'afterCall']} label="After-call work" hint={help('afterCall')} placeholder="0" />
        <DurationField at={[...at, 'patience']} label="Patience" hint={help('patience')} placeholder="∞" />
        <DurationField at={[...at, 'answersAfter']} label="Rings" hint={help('answersAfter')} placeholder="8" />
      </div>
      <h3 className={classes.part}>When they are called back</h3>
      <PlanGroup at={[...at, 'reached']}>
        <div className={classes.fields}>
          <NumberField
            at={[...at, 'reached', 'busy']}
            label="Busy"
            hint={described('reached.busy')}
            isPercent
            isInOptionalGroup
            placeholder="0"
          />
          <NumberField
            at={[...at, 'reached', 'noAnswer']}
            label="No answer"
            hint={described('reached.noAnswer')}
            isPercent
            isInOptionalGroup
            placeholder="0"
          />
          <NumberField
            at={[...at, 'reached', 'machine']}
            label="Answering machine"
            hint={described('reached.machine')}
            isPercent
            isInOptionalGroup
            placeholder="0"
          />
        </div>
      </PlanGroup>
      <h3 className={classes.part}>What they key in</h3>
      <KeysTable stream={stream} />
    </>
  );
}

function CallersFields({ stream: { at, behaviour } }: { readonly stream: Stream & { readonly list: 'callers' } }) {
  const { change } = usePlanScope();
  const numbers = useDesignerState(({ workspace }) => workspace.phoneNumbers);
  return (
    <PlanField
      at={[...at, 'to']}
      label="Number dialled"
      hint={described('callers.to')}
      isCode
      value={behaviour.to}
      suggestions={Object.values(numbers).map(({ number }) => number)}
      onTake={(text) => change({ at: [...at, 'to'], value: text.trim() })}
    />
  );
}

function RequestsFields({ stream: { at, behaviour } }: { readonly stream: Stream & { readonly list: 'requests' } }) {
  const { change } = usePlanScope();
  const queues = useDesignerState(({ workspace }) => workspace.virtualQueues);
  const groups = useDesignerState(({ workspace }) => workspace.callInGroups);
  const text = (written: string) => (written.trim() === '' ? undefined : written.trim());
  const { dialIn } = behaviour;
  return (
    <>
      <PlanField
        at={[...at, 'virtualQueue']}
        label="Virtual queue"
        hint={described('requests.virtualQueue')}
        value={behaviour.virtualQueue ?? ''}
        suggestions={Object.values(queues).map(({ name }) => name)}
        onTake={(written) => change({ at: [...at, 'virtualQueue'], value: text(written) })}
      />
      <Select
        label="Asked by"
        description={described('requests.by')}
        data={[
          { value: 'api', label: 'An app (API)' },
          { value: 'console', label: 'Console' },
        ]}
        value={behaviour.by ?? 'api'}
        allowDeselect={false}
        onChange={(by) => change({ at: [...at, 'by'], value: by === 'console' ? by : undefined })}
      />
      <DurationField
        at={[...at, 'desiredAfter']}
        label="Wanted after"
        hint={described('requests.desiredAfter')}
        placeholder="0"
      />
      <Switch
        label="Always check capacity"
        description={described('requests.alwaysCheckCapacity')}
        checked={behaviour.alwaysCheckCapacity ?? false}
        onChange={(event) =>
          change({ at: [...at, 'alwaysCheckCapacity'], value: event.currentTarget.checked || undefined })
        }
      />
      <PlanGroup at={[...at, 'push']}>
        <Switch
          label="Push notifications"
          description={described('requests.push')}
          checked={behaviour.push ?? false}
          onChange={(event) => change({ at: [...at, 'push'], value: event.currentTarget.checked || undefined })}
        />
      </PlanGroup>
      <PlanField
        at={[...at, 'dialIn', 'group']}
        label="Click-To-Call-In group"
        hint={described('dialIn.group')}
        value={dialIn?.group ?? ''}
        suggestions={Object.values(groups).map(({ name }) => name)}
        onTake={(written) => {
          const group = text(written);
          return change({ at: [...at, 'dialIn'], value: group === undefined ? undefined : { ...dialIn, group } });
        }}
      />
      {dialIn && (
        <>
          <NumberField
            at={[...at, 'dialIn', 'share']}
            label="Dial in"
            hint={described('dialIn.share')}
            isPercent
            placeholder="100"
          />
          <DurationField
            at={[...at, 'dialIn', 'after']}
            label="Accept after"
            hint={described('dialIn.after')}
            placeholder="5"
          />
          <DurationField
            at={[...at, 'dialIn', 'callAfter']}
            label="Call after"
            hint={described('dialIn.callAfter')}
            placeholder="5"
          />
        </>
      )}
    </>
  );
}

function MomentsField({ stream: { at, list, moments } }: { readonly stream: Stream }) {
  const { plan, change } = usePlanScope();
  const start = readStart(plan.startsAt);
  if (!start || moments.length > mostWritten)
    return (
      <p className={classes.hint}>
        {moments.length > 0 && `${moments.length.toLocaleString('en')} moments, which can be changed as JSON.`}
      </p>
    );
  return (
    <PlanField
      at={[...at, 'moments']}
      label="Also at these times"
      hint={list === 'callers' ? 'One calls at each, such as 09:00:30.' : 'One asks at each, such as 09:00:30.'}
      value={momentsText(start, moments)}
      onTake={(text) => {
        const read = readMoments(start, text);
        if (read.problem !== undefined) return read.problem;
        return change({ at: [...at, 'moments'], value: read.moments.length === 0 ? undefined : [...read.moments] });
      }}
    />
  );
}
