import { createWatch, secondsOfPatience } from './simulator/watch.ts';
import type { workerScript } from './worker-script.ts';

/** Where something runs that takes long: a worker, or anything that answers like one. */
export interface WatchedPort<Request> {
  post(request: Request): void;
}

/** What a port tells besides answers. */
export interface WatchedListener<Answer> {
  readonly onAnswer: (answer: Answer) => void;
  /** The port is of no use any more; the next start must open another. */
  readonly onLost: (message: string) => void;
}

/** What every worker that is watched understands besides its own requests. */
interface AnyRequest {
  readonly ask: string;
}

/** How a worker is spoken of when it fails. */
export interface WatchedWords {
  /** Why it may have been silent for too long, as the end of a sentence. */
  readonly stuck: string;
  readonly notLoaded: string;
}

/**
 * Opens a worker that is asked for a sign of life between `start` and `stop`. One that answers nothing for some seconds is
 * ended, and is lost: nothing else ends an endless computation.
 */
export function openWatched<Request extends AnyRequest, Answer>(
  script: ReturnType<typeof workerScript>,
  { onAnswer, onLost }: WatchedListener<Answer>,
  words: WatchedWords,
): WatchedPort<Request> {
  const worker = script.open();
  const lose = (message: string) => {
    watch.end();
    worker.terminate();
    onLost(message);
  };
  const watch = createWatch({
    ask: () => worker.postMessage({ ask: 'isAlive' }),
    onStuck: () => lose(`It did not answer for ${secondsOfPatience} seconds and was ended: ${words.stuck}`),
  });
  worker.onmessage = ({ data }: MessageEvent<Answer>) => {
    watch.heard();
    onAnswer(data);
  };
  worker.onerror = (event) => lose(event.message || words.notLoaded);
  return {
    post(request) {
      if (request.ask === 'start') watch.begin();
      else if (request.ask === 'stop') watch.end();
      worker.postMessage(request);
    },
  };
}
