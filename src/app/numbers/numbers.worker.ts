import { createNumbersDriver } from './driver.ts';
import type { NumbersRequest } from './questions.ts';

/** The worker that examines number rules: messages in, messages out. */
const turns = new MessageChannel();
const waiting: (() => void)[] = [];
turns.port1.onmessage = () => waiting.shift()?.();

const handle = createNumbersDriver({
  post: (reply) => postMessage(reply),
  now: () => performance.now(),
  // Unlike a timer, a message has no least delay.
  later: (work) => {
    waiting.push(work);
    turns.port2.postMessage(undefined);
  },
});

addEventListener('message', ({ data }: MessageEvent<NumbersRequest>) => handle(data));
