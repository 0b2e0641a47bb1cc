import type { SimulationAnswer, SimulationRequest } from '../../host/simulation.ts';
import { createWatch, secondsOfPatience } from './watch.ts';

/** Where a simulation runs: a worker, or anything that answers like one. */
export interface SimulationPort {
  post(request: SimulationRequest): void;
}

/** What a port tells besides answers. */
export interface SimulationListener {
  readonly onAnswer: (answer: SimulationAnswer) => void;
  /** The port is of no use any more; the next start must open another. */
  readonly onLost: (message: string) => void;
}

/** Opens a port. */
export type OpenSimulation = (listener: SimulationListener) => SimulationPort;

/**
 * The worker's script, kept as an address of this page: a worker that had to be ended is replaced without the network, too.
 * Only a built script stands alone; undefined until it was fetched, and in development.
 */
let keptScript: string | undefined;

/**
 * Opens a worker. One that answers nothing for some seconds while a simulation runs is ended, and is lost: nothing else ends
 * an endless computation.
 */
export const inWorker: OpenSimulation = ({ onAnswer, onLost }) => {
  const worker = createWorker();
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
    if (data.tell !== 'alive') onAnswer(data);
    else if (data.script !== undefined) void keepScript(data.script);
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

function createWorker(): Worker {
  if (keptScript !== undefined) return new Worker(keptScript, { type: 'module' });
  return new Worker(new URL('./simulation.worker.ts', import.meta.url), { type: 'module' });
}

async function keepScript(address: string): Promise<void> {
  if (!import.meta.env.PROD || keptScript !== undefined || address.startsWith('blob:')) return;
  try {
    const answer = await fetch(address);
    if (answer.ok) keptScript = URL.createObjectURL(new Blob([await answer.text()], { type: 'text/javascript' }));
  } catch {
    // The network is gone already: a lost worker is asked for at its own address again.
  }
}
