/** Whole days at a simulated centre through the real runtime: the example with its callbacks, and 100,000 calls that only want an agent. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { behaviors } from '../../../blocks/behaviors.ts';
import type { Configuration, Traffic } from '../../generated/types.ts';
import { parseTraffic, simulateDay } from '../../host/index.ts';
import { centreBehaviors, littleCentreConfiguration } from '../../host/little-centre.suite.ts';
import { projectRoot } from '../project.ts';
import type { Figure } from './measure.ts';

const example = join(projectRoot, 'schemas/examples/in-queue-callback');

const minutes = { fromMinutes: 0, toMinutes: 24 * 60 };

/** A day around the clock that 250 agents can just about master. */
const largeDay: Traffic = {
  ...{ schemaVersion: 1, name: '100,000 calls', startsAt: '2026-03-02T00:00:00Z', hours: 24 },
  agents: [{ agent: 'team', skills: {}, count: 250, shifts: [minutes] }],
  callers: [
    {
      ...{ to: '+12125550100', handling: { mean: 216 }, patience: { mean: 300 } },
      rates: [{ ...minutes, perHour: 100_000 / 24 }],
    },
  ],
};

export function simulateFigures(): Figure[] {
  const configuration: Configuration = JSON.parse(readFileSync(join(example, 'configuration.json'), 'utf8'));
  const { traffic } = parseTraffic(readFileSync(join(example, 'traffic/busy-tuesday.json'), 'utf8'));
  if (!traffic) throw new Error('the traffic of the example cannot be read');
  const day = (seed: number) => timed(() => simulateDay(configuration, traffic, { behaviors, seed }).arrived);
  day(1);
  const best = [2, 3, 4].map(day).reduce((one, other) => (other.perSecond > one.perSecond ? other : one));
  const large = timed(() => simulateDay(littleCentreConfiguration(), largeDay, { behaviors: centreBehaviors }).arrived);
  return [
    { name: 'simulated calls, seven agents, one in five called back', value: best.perSecond, unit: '/s' },
    { name: 'a simulated day of 100,000 calls, 250 agents', value: large.seconds, unit: 's' },
  ];
}

function timed(run: () => number): { readonly seconds: number; readonly perSecond: number } {
  const started = performance.now();
  const calls = run();
  const seconds = (performance.now() - started) / 1000;
  return { seconds, perSecond: calls / seconds };
}
