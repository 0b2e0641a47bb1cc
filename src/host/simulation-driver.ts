import type { Behaviors } from '../model/registry.ts';
import { createSimulation } from './create-simulation.ts';
import type { Performed, Simulation, SimulationAnswer, SimulationRequest } from './simulation.ts';

/** What drives a simulation in real time. */
export interface SimulationDriverOptions {
  readonly behaviors: Behaviors;
  /** Gets every answer, in order. */
  readonly post: (answer: SimulationAnswer) => void;
  /** Real time in milliseconds, from any beginning. */
  readonly now: () => number;
  /** Calls back regularly until stopped: `setInterval` in a worker. */
  readonly every: (milliseconds: number, tick: () => void) => () => void;
}

/** Milliseconds of real time between two looks at the clock. */
const beat = 100;

/** Most real time made up for in one beat: a page that slept does not run through hours when it wakes. */
const mostMadeUp = 1000;

/** A simulation behind messages: one request in, one or more answers out, time passing in between. */
export interface SimulationDriver {
  handle(request: SimulationRequest): void;
  stop(): void;
}

/** The worker's side of a simulation. Nothing runs until `start` was asked; a crash is told, and the next `start` begins anew. */
export function createSimulationDriver({ behaviors, post, now, every }: SimulationDriverOptions): SimulationDriver {
  let simulation: Simulation | undefined;
  let run = 0;
  let speed = 0;
  let told = 0;
  let last = 0;
  let stopBeat: (() => void) | undefined;

  const tell = (current: Simulation) => {
    const trace = current.trace(told);
    told += trace.length;
    post({ run, tell: 'state', snapshot: current.snapshot(), trace, speed });
  };

  const guarded = (work: () => void) => {
    try {
      work();
    } catch (cause) {
      simulation = undefined;
      setSpeed(0);
      post({ run, tell: 'crashed', message: cause instanceof Error ? cause.message : String(cause) });
    }
  };

  const tick = () =>
    guarded(() => {
      const real = Math.min(now() - last, mostMadeUp);
      last = now();
      if (!simulation || real <= 0) return;
      simulation.advanceTo(simulation.now + real * speed);
      tell(simulation);
    });

  const setSpeed = (wanted: number) => {
    speed = Number.isFinite(wanted) ? Math.min(Math.max(wanted, 0), 3600) : 0;
    last = now();
    if (speed > 0) stopBeat ??= every(beat, tick);
    else {
      stopBeat?.();
      stopBeat = undefined;
    }
  };

  const answer = (
    request: Exclude<SimulationRequest, { ask: 'start' | 'stop' | 'isAlive' }>,
    current: Simulation,
  ): Performed | string | undefined => {
    switch (request.ask) {
      case 'perform':
        return current.perform(request.action, request.session);
      case 'updateRules':
        current.updateRules(request.configuration);
        return undefined;
      case 'createCallInRequest': {
        const { ask: _, ...wish } = request;
        const made = current.createCallInRequest(wish);
        return 'refused' in made ? made.refused : undefined;
      }
      case 'speed':
        setSpeed(request.speed);
        return undefined;
      case 'advanceToNext':
        return current.advanceToNext() ? undefined : 'Nothing will happen by itself.';
      case 'advance':
        current.advanceTo(current.now + Math.max(0, request.seconds) * 1000);
        return undefined;
    }
  };

  return {
    handle: (request) =>
      guarded(() => {
        if (request.ask === 'isAlive') {
          post({ run, tell: 'alive' });
          return;
        }
        if (request.ask === 'stop') {
          simulation = undefined;
          setSpeed(0);
          return;
        }
        if (request.ask === 'start') {
          run = request.run;
          told = 0;
          simulation = undefined;
          simulation = createSimulation({ ...request.options, behaviors });
        }
        if (!simulation) {
          post({ run, tell: 'refused', reason: 'No simulation is running.' });
          return;
        }
        const answered = request.ask === 'start' ? undefined : answer(request, simulation);
        const {
          refused: reason,
          because,
          slots,
        } = typeof answered === 'string' ? { refused: answered } : (answered ?? {});
        if (reason !== undefined)
          post({ run, tell: 'refused', reason, ...(because ? { because } : {}), ...(slots ? { slots } : {}) });
        tell(simulation);
      }),
    stop: () => setSpeed(0),
  };
}
