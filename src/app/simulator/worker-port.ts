import type { SimulationAnswer, SimulationRequest } from '../../host/simulation.ts';
import { workerScript } from '../worker-script.ts';
import address from './simulation.worker.ts?worker&url';
import { createWatch, secondsOfPatience } from './watch.ts';

/** Where a simulation runs: a worker, or anything that answers like one. */
export interface SimulationPort {
  post(request: SimulationRequest): void;
}

/** What a port tells besides answers. */
interface SimulationListener {
  readonly onAnswer: (answer: SimulationAnswer) => void;
  /** The port is of no use any more; the next start must open another. */
  readonly onLost: (message: string) => void;
}

/** Opens a port. */
export type OpenSimulation = (listener: SimulationListener) => SimulationPort;

const script = workerScript(address);

/** Keeps what workers are made of, so that one that had to be ended is replaced without the network, too. */
export const keepSimulation = script.keep;

/**
 * Opens a worker. One that answers nothing for some seconds while a simulation runs is ended, and is lost: nothing else ends
 * an endless computation.
 */
export const inWorker: OpenSimulation = ({ onAnswer, onLost }) => {
  const worker = script.open();
  const lose = (message: string) => {
    watch.end();
    worker.terminate();
    onLost(message);
  };
  const watch = createWatch({
    ask: () => worker.postMessage({ ask: 'isAlive' } satisfies SimulationRequest),
    onStuck: () => lose(`It did not answer for ${secondsOfPatience} seconds and was ended: a step may never finish.`),
  });
  worker.onmessage = ({ data }: MessageEvent<SimulationAnswer>) => {
    watch.heard();
    onAnswer(data);
  };
  worker.onerror = (event) => lose(event.message || 'The simulation could not be loaded.');
  return {
    post(request) {
      if (request.ask === 'start') watch.begin();
      else if (request.ask === 'stop') watch.end();
      worker.postMessage(request);
    },
  };
};
