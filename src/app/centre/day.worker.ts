import { blocks } from '../../../blocks/index.ts';
import { createDayDriver } from '../../host/traffic/day-driver.ts';
import type { DayAnswer, DayRequest } from '../../host/traffic/index.ts';
import { behaviorsOf } from '../../model/registry.ts';

/** The worker of simulated days: messages in, messages out, and the worker's own clock. */
const driver = createDayDriver({
  behaviors: behaviorsOf(blocks),
  post: (answer) => postMessage(answer),
  // Moments are whole milliseconds everywhere.
  now: () => Math.round(performance.now()),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
});

postMessage({ run: 0, tell: 'alive' } satisfies DayAnswer);
addEventListener('message', ({ data }: MessageEvent<DayRequest>) => driver.handle(data));
