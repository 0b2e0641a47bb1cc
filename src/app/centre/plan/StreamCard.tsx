import { UnstyledButton } from '@mantine/core';
import { IconChevronRight, IconCopy, IconTrash } from '@tabler/icons-react';
import { useId } from 'react';
import { diagnosticsWithin } from '../../../model/diagnostic.ts';
import { FieldMessages } from '../../../ui/form/FieldMessages.tsx';
import { ProblemMark } from '../../../ui/index.ts';
import { RowMenu } from '../../screen/RowMenu.tsx';
import classes from './plan.module.css';
import { planPointer, usePlanScope } from './plan-scope.ts';
import { ratesByLine } from './profile.ts';
import { Sparkline } from './Sparkline.tsx';
import { StreamFields } from './StreamFields.tsx';
import type { Stream } from './streams.ts';
import { expectedIn } from './totals.ts';

/** One stream: what it comes to in a line, which is a button, and all about it below while it is open. */
export function StreamCard({
  stream,
  isOpen,
  onToggle,
  onDuplicate,
  onDelete,
}: {
  readonly stream: Stream;
  readonly isOpen: boolean;
  onToggle(): void;
  onDuplicate(): void;
  onDelete(): void;
}) {
  const messagesId = useId();
  const { id, plan, findings } = usePlanScope();
  const pointer = planPointer(id, stream.at);
  const { handling } = stream.behaviour;
  const expected = Math.round(expectedIn(stream, plan.hours));
  const what = stream.list === 'callers' ? 'calls' : 'requests';
  return (
    <section className={classes.stream} aria-label={stream.title} data-pointer={pointer}>
      <div className={classes.streamHead}>
        <UnstyledButton className={classes.streamName ?? ''} aria-expanded={isOpen} onClick={onToggle}>
          <IconChevronRight size={16} aria-hidden data-open={isOpen || undefined} />
          <span>{stream.title}</span>
          <ProblemMark findings={diagnosticsWithin(findings, pointer)} />
        </UnstyledButton>
        <Sparkline values={ratesByLine(stream.rates, Math.max(1, Math.ceil(plan.hours * 2)))} />
        <span className={classes.streamFacts}>
          {expected.toLocaleString('en')} {what} expected · {handling.mean} s talk
        </span>
        <RowMenu
          name={stream.title}
          actions={[
            { label: 'Duplicate', icon: IconCopy, run: onDuplicate },
            { label: 'Delete', icon: IconTrash, removes: true, run: onDelete },
          ]}
        />
      </div>
      {isOpen && (
        <div className={classes.streamBody}>
          <FieldMessages id={messagesId} messages={findings.filter(({ at }) => at === pointer)} />
          <StreamFields stream={stream} />
        </div>
      )}
    </section>
  );
}
