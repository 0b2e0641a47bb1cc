import { blocks } from '../../../blocks/index.ts';
import type { SimulationAnswer, SimulationRequest } from '../../host/simulation.ts';
import { createSimulationDriver } from '../../host/simulation-driver.ts';
import { behaviorsOf } from '../../model/registry.ts';

/** The simulation's worker: messages in, messages out, and the worker's own clock. */
const driver = createSimulationDriver({
  behaviors: behaviorsOf(blocks),
  post: (answer) => postMessage(answer),
  // Moments are whole milliseconds everywhere.
  now: () => Math.round(performance.now()),
  every: (milliseconds, tick) => {
    const timer = setInterval(tick, milliseconds);
    return () => clearInterval(timer);
  },
});

postMessage({ run: 0, tell: 'alive' } satisfies SimulationAnswer);
addEventListener('message', ({ data }: MessageEvent<SimulationRequest>) => driver.handle(data));
