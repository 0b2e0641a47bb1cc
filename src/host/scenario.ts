import type { Configuration, Scenario, ScenarioStep, TraceEntry } from '../generated/types.ts';
import type { Behaviors } from '../model/registry.ts';
import { simulationOf } from './create-simulation.ts';
import { type Expectation, type Listened, look, type Verdict } from './expectations.ts';
import { createSimulatedWorld, type SimulatedWorld } from './simulated-world.ts';
import type { SimulationSnapshot } from './simulation.ts';
import { snapshotOf } from './simulation-snapshot.ts';

/** What a scenario showed. */
export interface ScenarioResult {
  /** Every expectation was kept and every action made sense. */
  readonly ok: boolean;
  /** Expectations, and actions that made no sense, by the number of their step from 0. */
  readonly expectations: readonly { readonly step: number; readonly ok: boolean; readonly message: string }[];
  readonly trace: readonly TraceEntry[];
  /** The world after the last step. */
  readonly snapshot: SimulationSnapshot;
}

/** What running a scenario may be told besides the scenario. */
export interface ScenarioOptions {
  readonly behaviors: Behaviors;
  /** Given, the runtime dies after each commit and another one goes on with what was stored, which is told here as JSON. */
  readonly onCrash?: (stored: string) => void;
}

/** Prompts that an expectation waits for at most. */
const mostWakes = 10_000;

/**
 * Plays a scenario on the virtual clock. Actions happen at once; an expectation first looks, and then again after each thing
 * that is going on right now, such as prompts being played: it does not wait for deadlines, timeouts of inputs, or agents.
 * A call to a number that no application answers ends the scenario there: what comes after it would be about no call.
 */
export function runScenario(
  configuration: Configuration,
  { startsAt, seed, given, steps }: Pick<Scenario, 'startsAt' | 'seed' | 'given' | 'steps'>,
  options: ScenarioOptions,
): ScenarioResult {
  const world = createSimulatedWorld({
    ...{ configuration, startsAt, ...options },
    ...(seed === undefined ? {} : { seed }),
    ...(given === undefined ? {} : { given }),
  });
  const simulation = simulationOf(world);
  const listened: Listened = new Map();
  const expectations: { step: number; ok: boolean; message: string }[] = [];
  for (const [step, each] of steps.entries()) {
    if (isExpectation(each)) expectations.push({ step, ...expect(world, each, listened) });
    else {
      const { refused, session } = simulation.perform(each);
      if (refused !== undefined) expectations.push({ step, ok: false, message: `Cannot ${each.do}: ${refused}` });
      const unanswered = each.do === 'call' && session !== undefined ? world.busy.get(session) : undefined;
      if (!unanswered) continue;
      const message = `No application answers ${unanswered.to}; the steps after this one were not played.`;
      expectations.push({ step, ok: false, message });
      break;
    }
  }
  const ok = expectations.every((each) => each.ok);
  return { ok, expectations, trace: world.trace, snapshot: snapshotOf(world) };
}

function expect(world: SimulatedWorld, step: Expectation, listened: Listened): Verdict {
  for (let wakes = 0; ; wakes++) {
    const verdict = look(world, step, listened);
    const goesOn = world.clock.upcoming().some(({ soon }) => soon);
    if (verdict.ok || !goesOn || wakes >= mostWakes) return verdict;
    world.clock.advanceToNext();
  }
}

function isExpectation(step: ScenarioStep): step is Expectation {
  return step.do.startsWith('expect');
}
