import { answers } from './answer.ts';
import type { HeldRule, NumbersReply, NumbersRequest, Subject } from './questions.ts';

/** What the driver needs of the worker it lives in. */
interface DriverPorts {
  post(reply: NumbersReply): void;
  /** Milliseconds of any clock that only goes forward. */
  now(): number;
  /** Does something once the messages that have come in are read. */
  later(work: () => void): void;
}

/** Milliseconds that one question is worked on before another has its turn, and messages are read. */
const slice = 8;

interface Job {
  readonly id: number;
  readonly steps: Generator<unknown, unknown>;
}

/**
 * Answers questions about number rules a little at a time: one that takes seconds lets the others pass, and a newer question of the
 * same subject, or a newer rule, ends the work on an older one.
 */
export function createNumbersDriver({ post, now, later }: DriverPorts): (request: NumbersRequest) => void {
  const jobs = new Map<Subject, Job>();
  let held: HeldRule | undefined;
  let isBusy = false;

  function turn(): void {
    for (const [subject, job] of jobs) work(subject, job);
    isBusy = jobs.size > 0;
    if (isBusy) later(turn);
  }

  function work(subject: Subject, { id, steps }: Job): void {
    const end = now() + slice;
    try {
      do {
        const { done, value } = steps.next();
        if (!done) continue;
        jobs.delete(subject);
        // What a subject's steps give is its answer.
        post({ id, subject, answer: value } as NumbersReply);
        return;
      } while (now() < end);
    } catch (error) {
      jobs.delete(subject);
      post({ id, subject, fault: error instanceof Error ? error.message : String(error) });
    }
  }

  function stepsOf(rule: HeldRule, request: Extract<NumbersRequest, { id: number }>): Job['steps'] {
    // The subject says which question it is, which a type cannot follow through a table.
    const answer = answers[request.subject] as (rule: HeldRule, question: unknown) => Job['steps'];
    return answer(rule, request.question);
  }

  return (request) => {
    if ('hold' in request) {
      held = request.hold;
      jobs.clear();
    } else if (held) {
      jobs.set(request.subject, { id: request.id, steps: stepsOf(held, request) });
      if (!isBusy) {
        isBusy = true;
        later(turn);
      }
    }
  };
}
