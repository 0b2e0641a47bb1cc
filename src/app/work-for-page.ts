import { blocks } from '../../blocks/index.ts';
import { type Behaviors, behaviorsOf } from '../model/registry.ts';

/** What a driver in a worker is given: the blocks' behaviors, a way to answer, and the worker's own clock. */
interface WorkerWorld<Answer> {
  readonly behaviors: Behaviors;
  readonly post: (answer: Answer) => void;
  /** Whole milliseconds from any beginning. */
  readonly now: () => number;
  readonly every: (milliseconds: number, tick: () => void) => () => void;
}

/** To be called once in a worker: what the page asks goes to the driver, what it answers to the page, and a sign of life first. */
export function workForPage<Request, Answer>(
  create: (world: WorkerWorld<Answer>) => { handle(request: Request): void },
  alive: Answer,
): void {
  const driver = create({
    behaviors: behaviorsOf(blocks),
    post: (answer) => postMessage(answer),
    // Moments are whole milliseconds everywhere.
    now: () => Math.round(performance.now()),
    every: (milliseconds, tick) => {
      const timer = setInterval(tick, milliseconds);
      return () => clearInterval(timer);
    },
  });
  postMessage(alive);
  addEventListener('message', ({ data }: MessageEvent<Request>) => driver.handle(data));
}
