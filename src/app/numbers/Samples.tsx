import { Button, Textarea } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { TextRange } from '../../numbers/index.ts';
import classes from './numbers.module.css';
import { pastedNumbers } from './pasted-numbers.ts';
import type { HeldRule, SampleAnswer } from './questions.ts';
import { sampleTexts } from './sample-texts.ts';
import { useAnswer } from './use-answer.ts';
import { Verdict } from './Verdict.tsx';

/** Sample numbers watched while patterns are written. */
const mostSamples = 30;
const noQuestion = {};

/** Numbers to try patterns on: where the pattern being typed is found in each, or what the rule says of it. */
export function Samples({
  id,
  rule,
  pattern,
}: {
  readonly id: string;
  readonly rule: HeldRule;
  /** The pattern being typed; empty while none is, or while it is no pattern. */
  readonly pattern: string;
}) {
  const [text, setText] = useState(() => sampleTexts.get(id) ?? '');
  const [isFilling, setFilling] = useState(false);
  const write = (next: string) => {
    setText(next);
    sampleTexts.set(id, next);
  };
  const texts = useMemo(() => pastedNumbers(text, mostSamples), [text]);
  const question = useMemo(
    () => (texts.numbers.length === 0 ? undefined : { texts: texts.numbers, pattern }),
    [texts, pattern],
  );
  const { answer, fault } = useAnswer(rule, 'samples', question);
  const examples = useAnswer(rule, 'examples', isFilling ? noQuestion : undefined);
  if (isFilling && examples.answer) {
    setFilling(false);
    write(examples.answer.join('\n'));
  }
  const matched = answer?.filter(({ isTyped }) => isTyped).length ?? 0;
  return (
    <section className={classes.side} aria-labelledby="samples-title">
      <h3 id="samples-title">Sample numbers</h3>
      <Textarea
        aria-label="Sample numbers"
        placeholder={'One number on each line, such as\n+1 212 555 0123'}
        minRows={3}
        maxRows={6}
        autosize
        value={text}
        classNames={{ input: 'cs-mono' }}
        spellCheck={false}
        onChange={(event) => write(event.currentTarget.value)}
      />
      {text.trim() === '' && (
        <Button
          size="xs"
          variant="default"
          disabled={rule.draft.countries.length === 0}
          loading={isFilling}
          onClick={() => setFilling(true)}
        >
          Fill in examples of the permitted countries
        </Button>
      )}
      {fault !== undefined && <p className={classes.refused}>{fault}</p>}
      {answer && (
        <>
          <p className={classes.note} role="status">
            {pattern === ''
              ? `What the rule says of them${rule.draft === rule.saved ? '' : ', with the unsaved changes'}:`
              : `The pattern matches ${matched} of ${answer.length}.`}
            {texts.rest > 0 && ` Only the first ${mostSamples} are looked at.`}
          </p>
          <ul className={classes.samples} aria-label="Sample verdicts">
            {answer.map((sample, index) => (
              // The same number may stand there twice.
              // biome-ignore lint/suspicious/noArrayIndexKey: a sample is its line
              <li key={index}>
                <Sample sample={sample} isTyping={pattern !== ''} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Sample({
  sample: { text, answer, match, isTyped },
  isTyping,
}: {
  readonly sample: SampleAnswer;
  readonly isTyping: boolean;
}) {
  return (
    <>
      <code className={classes.sampleNumber} title={text}>
        {answer.number === undefined ? text : <Marked text={answer.number} range={match} />}
      </code>
      {isTyping && answer.number !== undefined ? (
        <span className={classes.verdict} data-kind={isTyped ? 'bad' : 'none'}>
          {isTyped ? 'Matches' : 'No match'}
        </span>
      ) : (
        <Verdict answer={answer} />
      )}
    </>
  );
}

function Marked({ text, range }: { readonly text: string; readonly range: TextRange | undefined }) {
  if (!range || range.start === range.end) return text;
  return (
    <>
      {text.slice(0, range.start)}
      <mark>{text.slice(range.start, range.end)}</mark>
      {text.slice(range.end)}
    </>
  );
}
