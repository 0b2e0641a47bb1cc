import { workerScript } from '../worker-script.ts';
import address from './numbers.worker.ts?worker&url';
import type { Answer, HeldRule, NumbersReply, NumbersRequest, Question, Subject } from './questions.ts';

const script = workerScript(address);

/** Keeps what the worker is made of, so that it can be opened without the network, too. */
export const keepNumbersWorker = script.keep;

/** What came of a question. */
export type Outcome<Each extends Subject> = { readonly answer: Answer<Each> } | { readonly fault: string };

let worker: Worker | undefined;
let held: HeldRule | undefined;
let lastId = 0;
const waiting = new Map<number, (outcome: { readonly answer: unknown } | { readonly fault: string }) => void>();

/**
 * Asks the worker about a rule, and gives what calls the question off. `done` is called at most once, and never when the question
 * was called off or a newer one of its subject came.
 */
export function askAboutNumbers<Each extends Subject>(
  rule: HeldRule,
  subject: Each,
  question: Question<Each>,
  done: (outcome: Outcome<Each>) => void,
): () => void {
  const id = ++lastId;
  const port = opened();
  if (held?.saved !== rule.saved || held.draft !== rule.draft) {
    held = rule;
    send(port, { hold: rule });
  }
  // The answer to a subject's question is that subject's.
  waiting.set(id, done as (outcome: { readonly answer: unknown } | { readonly fault: string }) => void);
  // Subject and question belong together, which a type cannot follow through the parameters.
  send(port, { id, subject, question } as NumbersRequest);
  return () => waiting.delete(id);
}

function opened(): Worker {
  if (worker) return worker;
  const fresh = script.open();
  fresh.onmessage = ({ data }: MessageEvent<NumbersReply>) => {
    const done = waiting.get(data.id);
    waiting.delete(data.id);
    done?.('fault' in data ? { fault: data.fault } : { answer: data.answer });
  };
  fresh.onerror = (event) => {
    fresh.terminate();
    worker = undefined;
    held = undefined;
    const lost = [...waiting.values()];
    waiting.clear();
    for (const done of lost) done({ fault: event.message || 'What examines numbers could not be loaded.' });
  };
  worker = fresh;
  return fresh;
}

function send(port: Worker, request: NumbersRequest): void {
  port.postMessage(request);
}
