import type { DayAnswer, DayRequest } from '../../../host/traffic/index.ts';
import { openWatched, type WatchedListener, type WatchedPort } from '../../watched-worker.ts';
import { workerScript } from '../../worker-script.ts';
import address from '../day.worker.ts?worker&url';

/** Where days are played: a worker, or anything that answers like one. */
export type DayPort = WatchedPort<DayRequest>;

/** Opens a port. */
export type OpenDays = (listener: WatchedListener<DayAnswer>) => DayPort;

const script = workerScript(address);

/** Keeps what the worker is made of, so that it can be opened without the network, too. */
export const keepDays = script.keep;

/** Opens a worker that is watched while days are played in it. */
export const inDayWorker: OpenDays = (listener) =>
  openWatched<DayRequest, DayAnswer>(script, listener, {
    stuck: 'the configuration may keep it busy for ever.',
    notLoaded: 'What plays days could not be loaded.',
  });
