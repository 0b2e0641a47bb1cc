import type { SimulationAnswer, SimulationRequest } from '../../host/simulation.ts';
import { openWatched, type WatchedListener, type WatchedPort } from '../watched-worker.ts';
import { workerScript } from '../worker-script.ts';
import address from './simulation.worker.ts?worker&url';

/** Where a simulation runs: a worker, or anything that answers like one. */
export type SimulationPort = WatchedPort<SimulationRequest>;

/** Opens a port. */
export type OpenSimulation = (listener: WatchedListener<SimulationAnswer>) => SimulationPort;

const script = workerScript(address);

/** Keeps what workers are made of, so that one that had to be ended is replaced without the network, too. */
export const keepSimulation = script.keep;

/** Opens a worker that is watched while a simulation runs in it. */
export const inWorker: OpenSimulation = (listener) =>
  openWatched<SimulationRequest, SimulationAnswer>(script, listener, {
    stuck: 'a step may never finish.',
    notLoaded: 'The simulation could not be loaded.',
  });
