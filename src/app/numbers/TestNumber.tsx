import { SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useState } from 'react';
import { DefaultCountry } from './DefaultCountry.tsx';
import classes from './numbers.module.css';
import type { HeldRule, Version } from './questions.ts';
import { useAnswer } from './use-answer.ts';
import { Verdict } from './Verdict.tsx';
import { furtherReasons, numberText, verdictText } from './verdicts.ts';

/** Test Phone Number (guide): the one reason first that decides, then everything else that speaks against the number. */
export function TestNumber({ rule, isUnsaved }: { readonly rule: HeldRule; readonly isUnsaved: boolean }) {
  const [text, setText] = useState('');
  const [country, setCountry] = useState<string>();
  const [wanted, setVersion] = useState<Version>('draft');
  const version = isUnsaved ? wanted : 'saved';
  const question = useMemo(
    () => (text.trim() === '' ? undefined : { text, ...(country === undefined ? {} : { defaultCountry: country }) }),
    [text, country],
  );
  const { answer: answers, question: answered, fault } = useAnswer(rule, 'test', question);
  const answer = answers?.[version];
  const other = answers?.[version === 'draft' ? 'saved' : 'draft'];
  const further = answer ? furtherReasons(answer) : [];
  return (
    <section className={classes.side} aria-labelledby="test-number-title">
      <h3 id="test-number-title">Test Phone Number</h3>
      <div className={classes.testFields}>
        <TextInput
          aria-label="Test Phone Number"
          placeholder="+1 212 555 0123"
          value={text}
          maxLength={80}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DefaultCountry permitted={rule.draft.countries} value={country} onChange={setCountry} />
      </div>
      {isUnsaved && (
        <SegmentedControl
          size="xs"
          aria-label="Rule that is tested"
          value={version}
          data={[
            { value: 'draft', label: 'With the unsaved changes' },
            { value: 'saved', label: 'As saved' },
          ]}
          onChange={(next) => setVersion(next === 'saved' ? 'saved' : 'draft')}
        />
      )}
      <div role="status" aria-label="Answer" className={classes.answer}>
        {fault !== undefined && <p className={classes.refused}>{fault}</p>}
        {answer && (
          <>
            <p className={classes.answerHead}>
              <Verdict answer={answer} /> <b>{numberText(answer, answered?.text ?? text)}</b>
            </p>
            <p>{verdictText(answer)}</p>
            {further.length > 0 && (
              <ul aria-label="All reasons">
                {further.map((reason) => (
                  <li key={reason}>{reason}</li>
                ))}
              </ul>
            )}
            {isUnsaved && (
              <p className={classes.note}>
                {version === 'draft' ? 'Tested with the unsaved changes. ' : 'Tested as saved. '}
                {other && other.verdict !== answer.verdict && (
                  <>
                    {version === 'draft' ? 'As saved: ' : 'With the unsaved changes: '}
                    <Verdict answer={other} />
                  </>
                )}
              </p>
            )}
          </>
        )}
        {!answer && fault === undefined && (
          <p className={classes.note}>
            First the country is checked, then the patterns. Premium-rate numbers pass with a warning: queues refuse
            them unless Disallow Premium Numbers is off.
          </p>
        )}
      </div>
    </section>
  );
}
