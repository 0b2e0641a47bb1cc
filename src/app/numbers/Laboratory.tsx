import { Button, Checkbox, Textarea } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { showDone, showRefusal } from '../dispatch.ts';
import { ComparedTable } from './ComparedTable.tsx';
import { DefaultCountry } from './DefaultCountry.tsx';
import { laboratoryCsv } from './laboratory-csv.ts';
import classes from './numbers.module.css';
import { pastedNumbers } from './pasted-numbers.ts';
import type { HeldRule, Question } from './questions.ts';
import { laboratoryTexts } from './sample-texts.ts';
import { useAnswer } from './use-answer.ts';

/** Numbers compared at once. */
const mostNumbers = 1000;

/** Many numbers at once: what the rule says now and with the unsaved changes, and for which queues that makes a difference. */
export function Laboratory({
  id,
  rule,
  queues,
  isUnsaved,
}: {
  readonly id: string;
  readonly rule: HeldRule;
  /** Queues that have the rule, with their default countries. */
  readonly queues: Question<'compare'>['queues'];
  readonly isUnsaved: boolean;
}) {
  const [text, setText] = useState(() => laboratoryTexts.get(id) ?? '');
  const [country, setCountry] = useState<string>();
  const [wantsChanged, setChangedOnly] = useState(false);
  const changedOnly = wantsChanged && isUnsaved;
  const [first] = queues;
  const { numbers, rest } = useMemo(() => pastedNumbers(text, mostNumbers), [text]);
  const question = useMemo(
    () =>
      numbers.length === 0
        ? undefined
        : { numbers, queues, ...(country === undefined ? {} : { defaultCountry: country }) },
    [numbers, queues, country],
  );
  const { answer, isPending, fault } = useAnswer(rule, 'compare', question);
  const changed = useMemo(
    () => answer?.filter(({ before, after }) => before.verdict !== after.verdict) ?? [],
    [answer],
  );
  const rows = changedOnly ? changed : (answer ?? []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(laboratoryCsv(rows));
      showDone(rows.length === 1 ? '1 row copied as CSV.' : `${rows.length} rows copied as CSV.`);
    } catch {
      showRefusal('The browser does not let this page write to the clipboard.');
    }
  };
  return (
    <div className={classes.laboratory}>
      <div className={classes.laboratoryInput}>
        <Textarea
          label="Numbers to compare"
          description={`One on each line, up to ${mostNumbers.toLocaleString('en')}.`}
          placeholder={'+1 212 555 0123\n+44 20 7946 0123'}
          rows={12}
          value={text}
          classNames={{ input: 'cs-mono' }}
          spellCheck={false}
          onChange={(event) => {
            setText(event.currentTarget.value);
            laboratoryTexts.set(id, event.currentTarget.value);
          }}
        />
        <DefaultCountry
          permitted={rule.draft.countries}
          value={country}
          {...(first?.defaultCountry === undefined ? {} : { fallback: `as ${first.name} reads them` })}
          onChange={setCountry}
        />
        <p className={classes.note}>
          {queues.length === 0
            ? 'No queue has this rule.'
            : 'Queues read numbers in national format by their own default country.'}
        </p>
      </div>
      <div className={classes.laboratoryResult}>
        <div className={classes.tools}>
          <span role="status" className={classes.note}>
            {summary(answer?.length, changed.length, isUnsaved, isPending)}
            {rest > 0 && ` ${rest.toLocaleString('en')} more numbers are left out.`}
          </span>
          <Checkbox
            size="xs"
            label="Changed only"
            disabled={!isUnsaved}
            checked={changedOnly}
            onChange={(event) => setChangedOnly(event.currentTarget.checked)}
          />
          <Button
            size="xs"
            variant="default"
            leftSection={<IconCopy size={14} aria-hidden />}
            disabled={rows.length === 0}
            onClick={copy}
          >
            Copy as CSV
          </Button>
        </div>
        {fault !== undefined && <p className={classes.refused}>{fault}</p>}
        <ComparedTable rows={rows} isUnsaved={isUnsaved} />
      </div>
    </div>
  );
}

function summary(count: number | undefined, changed: number, isUnsaved: boolean, isPending: boolean): string {
  if (isPending) return 'Comparing…';
  if (count === undefined) return 'Paste numbers to see what the rule says of each.';
  const numbers = count === 1 ? '1 number' : `${count.toLocaleString('en')} numbers`;
  if (!isUnsaved) return `${numbers} checked. Nothing is unsaved, so nothing changes.`;
  return `${numbers} compared; ${changed.toLocaleString('en')} would be answered otherwise.`;
}
