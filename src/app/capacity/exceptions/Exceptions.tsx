import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useMemo, useRef, useState } from 'react';
import { localTime } from '../../../calendar/index.ts';
import { addCapacityException, newId, removeCapacityException } from '../../../designer/index.ts';
import type { CapacityException } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { toPointer } from '../../../model/pointer.ts';
import { announce } from '../../announce.tsx';
import { viewerZone } from '../../business-hours/open-text.ts';
import { useDesigner, useDesignerState } from '../../designer-context.tsx';
import { useDispatch } from '../../dispatch.ts';
import { EmptyState } from '../../screen/Screen.tsx';
import { useTold } from '../../screen/use-now.ts';
import type { RuleViewProps } from '../rule-view.ts';
import { ExceptionEditor } from './ExceptionEditor.tsx';
import { byDate, datesText } from './exception-days.ts';
import { changeText } from './exception-words.ts';
import classes from './exceptions.module.css';

const none: Readonly<Record<string, CapacityException>> = {};

/** The exceptions of a rule: days such as holidays and campaigns on which another capacity counts than in the week. */
export function Exceptions({ id, rule, plan }: RuleViewProps) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const today = useTold((now) => localTime(now, viewerZone()).slice(0, 10));
  const field = useDesignerState(({ selection }) => selection.field);
  const exceptions = plan.exceptions ?? none;
  const listed = useMemo(() => byDate(exceptions), [exceptions]);
  const [chosen, setChosen] = useState<string>();
  const panes = useRef<HTMLDivElement>(null);
  const home = useRef<HTMLDivElement>(null);
  const sent = listed.find(([each]) => field?.startsWith(`${toPointer(['capacityRules', id, 'exceptions', each])}`));
  const open = own(exceptions, chosen ?? '') ? chosen : (sent?.[0] ?? listed.find(([, { to }]) => to >= today)?.[0]);
  const shown = open ?? listed[0]?.[0];
  const exception = shown === undefined ? undefined : own(exceptions, shown);

  const add = () => {
    const made = newId();
    const change = { type: 'fixed', capacity: 0 } as const;
    const { done } = dispatch(addCapacityException, {
      rule: id,
      id: made,
      exception: { name: 'New exception', from: today, to: today, change },
    });
    designer.endGroup();
    if (!done) return;
    setChosen(made);
    requestAnimationFrame(() => {
      const name = panes.current?.querySelector<HTMLInputElement>('section input');
      name?.focus();
      name?.select();
    });
  };
  const button = (
    <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
      Add exception
    </Button>
  );
  if (listed.length === 0 || shown === undefined || !exception)
    return (
      <div ref={home}>
        <EmptyState title="No exceptions yet" action={button}>
          On some days another capacity counts than in the week: none on a holiday, more while a campaign runs. The days
          are those of the time zone of each queue’s Business Hours.
        </EmptyState>
      </div>
    );
  return (
    <div ref={panes} className={classes.panes}>
      <div className={classes.side}>
        <div ref={home} className={classes.sideHead}>
          <Text size="xs" c="dimmed">
            By date. Days are those of the time zone of each queue’s Business Hours.
          </Text>
          {button}
        </div>
        <ul aria-label={`Exceptions of ${rule.name}`}>
          {listed.map(([each, { name, from, to, change }]) => (
            <li key={each} data-pointer={toPointer(['capacityRules', id, 'exceptions', each])}>
              <button
                type="button"
                className={classes.entry}
                aria-current={each === shown || undefined}
                data-past={to < today || undefined}
                onClick={() => setChosen(each)}
              >
                <span className={classes.name}>{name}</span>
                <span className={classes.what}>
                  {datesText({ from, to })}
                  {to < today ? ' · past' : from <= today ? ' · now' : ''}
                </span>
                <span className={classes.what}>{changeText({ name, from, to, change })}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
      <ExceptionEditor
        key={shown}
        rule={id}
        id={shown}
        exception={exception}
        plan={plan}
        onRemove={() => {
          dispatch(removeCapacityException, { rule: id, exception: shown });
          designer.endGroup();
          setChosen(undefined);
          announce(`The exception ${exception.name} is removed. Undo brings it back.`);
          requestAnimationFrame(() => home.current?.querySelector('button')?.focus());
        }}
      />
    </div>
  );
}
