import { Alert, Button, Checkbox, Group, SegmentedControl, Stack } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { StatementDiagnostic } from '../../../calendar/index.ts';
import { pasteCapacityStatement } from '../../../designer/index.ts';
import type { CapacityPlan } from '../../../generated/types.ts';
import { useDesigner } from '../../designer-context.tsx';
import { showDone } from '../../dispatch.ts';
import { ChangesTable } from './ChangesTable.tsx';
import { FaultList } from './FaultList.tsx';
import { onlyDifferences, type PasteMode, previewStatement } from './preview-statement.ts';
import classes from './statement.module.css';

const modes: readonly { readonly value: PasteMode; readonly label: string }[] = [
  { value: 'replace', label: 'Replace' },
  { value: 'merge', label: 'Merge' },
];

const meanings: Readonly<Record<PasteMode, string>> = {
  replace: 'Timeslots that the statement does not have become 0.',
  merge: 'Timeslots that the statement does not have stay as they are.',
};

/** Before and after, notices, and the choice between replacing and merging; of a faulty statement only what is wrong with it. */
export function StatementPreview({
  rule,
  plan,
  text,
  onEdit,
  onClose,
}: {
  readonly rule: string;
  /** What the rule says now. */
  readonly plan: CapacityPlan;
  readonly text: string;
  /** Lets people correct the text. */
  onEdit(): void;
  onClose(): void;
}) {
  const designer = useDesigner();
  const [mode, setMode] = useState<PasteMode>('replace');
  const [all, setAll] = useState(false);
  const [refused, setRefused] = useState<string>();
  const preview = useMemo(() => previewStatement(plan, text, mode), [plan, text, mode]);
  const { faults, notices, week, changes, dropped } = preview;
  const days = all ? preview.days : onlyDifferences(preview.days);
  const apply = () => {
    if (!week) return;
    const answer = designer.dispatch(pasteCapacityStatement, { rule, week, mode });
    if (!answer.done) {
      setRefused(answer.reason);
      return;
    }
    onClose();
    showDone(`${timeslots(changes)} changed. Save Changes puts that into effect, one undo takes it back.`);
  };
  return (
    <Stack gap="sm">
      {refused !== undefined && (
        <Alert color="red" role="alert" title="Nothing was changed.">
          {refused}
        </Alert>
      )}
      {week ? (
        <>
          <Group gap="sm">
            <SegmentedControl
              size="xs"
              aria-label="How the statement is taken"
              value={mode}
              onChange={(value) => setMode(value === 'merge' ? 'merge' : 'replace')}
              data={[...modes]}
            />
            <p className={classes.line}>{meanings[mode]}</p>
          </Group>
          <p className={classes.summary} role="status">
            {changes === 0 ? 'No timeslot changes.' : `${timeslots(changes)} will change.`}
            {dropped > 0 && ` ${dropped} half ${dropped === 1 ? 'hour is' : 'hours are'} dropped.`}
          </p>
          <Notices notices={notices} />
          {days.length > 0 && (
            // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard
            <section className={classes.scrolled} tabIndex={0} aria-label="Before and after">
              <ChangesTable days={days} />
            </section>
          )}
        </>
      ) : (
        <>
          <Alert color="red" role="alert" title="This is no capacity statement that can be taken.">
            Nothing was changed. Correct {faults.length === 1 ? 'the fault' : `the ${faults.length} faults`} and try
            again.
          </Alert>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reached by keyboard */}
          <section className={classes.scrolled} tabIndex={0} aria-label="What is wrong">
            <FaultList faults={faults} text={text} />
          </section>
        </>
      )}
      <Group justify="space-between" gap="xs">
        {week ? (
          <Checkbox
            size="xs"
            label="Show unchanged timeslots, too"
            checked={all}
            onChange={(event) => setAll(event.currentTarget.checked)}
          />
        ) : (
          <span />
        )}
        <Group gap="xs">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button variant="default" onClick={onEdit}>
            Edit Text
          </Button>
          {week && (
            <Button disabled={changes === 0} onClick={apply} data-autofocus>
              Apply
            </Button>
          )}
        </Group>
      </Group>
    </Stack>
  );
}

/** Notices drawn at once. */
const mostShown = 100;

function Notices({ notices }: { readonly notices: readonly StatementDiagnostic[] }) {
  if (notices.length === 0) return null;
  return (
    <div className={classes.noticed}>
      <h3>{notices.length === 1 ? 'One notice' : `${notices.length} notices`}</h3>
      <ul className={classes.notices} aria-label="Notices">
        {notices.slice(0, mostShown).map(({ code, message, params: { line, column, weekday, timeslot } }) => (
          <li key={`${code} ${line} ${column} ${weekday} ${timeslot}`}>
            <span className={classes.where}>
              Line {line}, column {column}
            </span>{' '}
            {message}
          </li>
        ))}
        {notices.length > mostShown && <li>{notices.length - mostShown} more.</li>}
      </ul>
    </div>
  );
}

function timeslots(count: number): string {
  return count === 1 ? '1 timeslot' : `${count} timeslots`;
}
