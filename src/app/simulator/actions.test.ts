import { afterEach, beforeEach, expect, it } from 'vitest';
import { blocks } from '../../../blocks/index.ts';
import { compile } from '../../compiler/index.ts';
import {
  assignRule,
  createCapacityRule,
  createDesigner,
  type Designer,
  saveCapacityRule,
  setCapacityCells,
} from '../../designer/index.ts';
import type { SimulationRequest } from '../../host/simulation.ts';
import { createMemoryStorage } from '../../storage/index.ts';
import { loadSample } from '../sample.ts';
import { givenBy, runConfiguration, updateRules } from './actions.ts';
import { startSimulation, stopSimulation, useSimulation } from './state.ts';

let designer: Designer;
const asked: SimulationRequest[] = [];
const workspace = () => designer.store.getState().workspace;

beforeEach(async () => {
  const options = { registry: blocks, storage: createMemoryStorage(() => 0), now: () => 0, revision: 0 };
  designer = createDesigner({ ...options, workspace: await loadSample() });
  startSimulation('draft', { configuration: compiled(), startsAt: '2026-11-20T15:00:00Z' }, () => ({
    post: (request) => asked.push(request),
  }));
  asked.splice(0);
});
afterEach(() => {
  stopSimulation();
  designer.dispose();
});

/** The configuration of the workspace of this moment. */
function compiled() {
  const { configuration } = compile(workspace(), { registry: blocks });
  if (!configuration) throw new Error('the sample does not compile');
  return configuration;
}

it('puts rules into effect as soon as they are saved and assigned, without starting afresh', () => {
  designer.dispatch(createCapacityRule, { name: 'April', timeslotLength: 60, id: 'april' });
  designer.dispatch(assignRule, { virtualQueues: ['sales'], capacityRule: 'april' });
  updateRules(workspace());
  expect(asked).toMatchObject([{ ask: 'updateRules', configuration: { capacityRules: { april: { week: {} } } } }]);
  const cells = [{ weekday: 'monday', timeslot: '10:00', capacity: 10 }] as const;
  designer.dispatch(setCapacityCells, { rule: 'april', cells });
  updateRules(workspace());
  expect(asked).toHaveLength(1);
  designer.dispatch(saveCapacityRule, { rule: 'april' });
  updateRules(workspace());
  expect(asked.at(-1)).toMatchObject({
    ask: 'updateRules',
    configuration: { capacityRules: { april: { week: { monday: { '10:00': 10 } } } } },
  });
  expect(asked).toHaveLength(2);
});

it('goes on with what runs when only rules differ from what was compiled since', () => {
  designer.dispatch(createCapacityRule, { name: 'April', timeslotLength: 60, id: 'april' });
  designer.dispatch(assignRule, { virtualQueues: ['sales'], capacityRule: 'april' });
  updateRules(workspace());
  runConfiguration('draft', compiled(), 0);
  expect(asked.map(({ ask }) => ask)).toEqual(['updateRules']);
  expect(useSimulation.getState().started?.options.configuration.hash).toBe(compiled().hash);
});

it('starts afresh with agents as they were: who was cut off takes calls, who writes up after a call does not', () => {
  const agents = (['ready', 'busy', 'afterCall', 'loggedOut'] as const).map((state, index) => ({
    ...{ agent: ['ana', 'ben', 'chi', 'dee'][index] ?? '', name: '', skills: {}, state, since: 0 },
  }));
  const snapshot = {
    ...{ now: 0, calls: [], callbacks: [], callInRequests: [], pushes: [], queues: [], regions: [], upcoming: [] },
    ...{ agents, traceLength: 0 },
  };
  expect(givenBy(compiled(), snapshot).agents).toEqual([
    { agent: 'ana', state: 'ready' },
    { agent: 'ben', state: 'ready' },
    { agent: 'chi', state: 'notReady' },
  ]);
});
