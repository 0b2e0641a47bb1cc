import { useEffect, useState } from 'react';
import { askAboutNumbers } from './ask-worker.ts';
import type { Answer, HeldRule, Question, Subject } from './questions.ts';

/** An answer of the worker: the last one there was, and whether a newer one is on its way. */
export interface Asked<Each extends Subject> {
  /** Undefined until the first answer, and where nothing is asked. It may be the answer to an earlier question. */
  readonly answer: Answer<Each> | undefined;
  /** The rule and the question that it answers. */
  readonly rule?: HeldRule;
  readonly question?: Question<Each>;
  readonly isPending: boolean;
  readonly fault?: string;
}

/** Milliseconds that somebody may go on typing before the worker is asked. */
const pause = 120;

/**
 * Asks the worker whenever rule or question is another object; undefined asks nothing. Equal questions must be the same object, or the
 * screen never rests.
 */
export function useAnswer<Each extends Subject>(
  rule: HeldRule,
  subject: Each,
  question: Question<Each> | undefined,
): Asked<Each> {
  const [asked, setAsked] = useState<Asked<Each>>({ answer: undefined, isPending: false });
  useEffect(() => {
    if (question === undefined) {
      setAsked({ answer: undefined, isPending: false });
      return;
    }
    setAsked((before) => (before.isPending ? before : { ...before, isPending: true }));
    let callOff = () => {};
    const timer = setTimeout(() => {
      callOff = askAboutNumbers(rule, subject, question, (outcome) =>
        setAsked(
          'fault' in outcome
            ? { answer: undefined, isPending: false, fault: outcome.fault }
            : { answer: outcome.answer, rule, question, isPending: false },
        ),
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      callOff();
    };
  }, [rule, subject, question]);
  return asked;
}
