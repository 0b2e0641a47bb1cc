import { expect, it } from 'vitest';
import { addBlock } from './commands/add-block.ts';
import { createAgent } from './commands/create-agent.ts';
import { createApplication } from './commands/create-application.ts';
import { createBusinessHours } from './commands/create-business-hours.ts';
import { createQueueTrio } from './commands/create-queue-trio.ts';
import { createRegion } from './commands/create-region.ts';
import { createRegionAffinityRule } from './commands/create-region-affinity-rule.ts';
import { createSkill } from './commands/create-skill.ts';
import { moveRegion } from './commands/move-region.ts';
import { setBlockProperties } from './commands/set-block-properties.ts';
import { findUses, listUses, usesOf } from './uses.ts';
import { emptyWorkspace, registry, workbench } from './workbench.suite.ts';

const { workspace } = workbench({
  ...emptyWorkspace,
  callbackSettings: { default: { skillExpression: 'Sales > 0' }, rows: {} },
})
  .do(createApplication, { type: 'callback', name: 'Callback' })
  .do(createBusinessHours, { name: 'Office', timeZone: 'UTC' })
  .do(createQueueTrio, { name: 'Sales' })
  .do(createSkill, { name: 'Sales', id: 's' })
  .do(createAgent, { name: 'Ann', skills: { s: 3 } })
  .do(createRegion, { name: 'Europe', id: 'eu' })
  .do(addBlock, { application: 'main', kind: 'say', phase: 'initialize', position: { x: 0, y: 0 }, id: 'b' })
  .do(setBlockProperties, { application: 'main', block: 'b', properties: { region: 'eu' } });
const [inbound = '', waiting = ''] = Object.keys(workspace.virtualQueues);
const texts = (collection: string, id: string) =>
  usesOf(findUses(workspace, registry), collection, id).map(({ text }) => text);

it('a queue is used by its row and by those it waits for', () => {
  expect(texts('virtualQueues', inbound)).toEqual(['CALLBACK_SETTINGS row of Sales_VQ']);
  expect(texts('virtualQueues', waiting)).toEqual(['CALLBACK_SETTINGS row of Sales_VQ']);
});

it('a skill is used by skill expressions that name it and by agents who have it', () => {
  expect(texts('skills', 's')).toEqual(['DEFAULT row of CALLBACK_SETTINGS', 'agent “Ann”']);
});

it('a region is used by the blocks that name it', () => {
  expect(texts('regions', 'eu')).toEqual(['block “Say” of “Main”']);
});

it('a region is used by the rules that list it, saved or not', () => {
  const listed = workbench(workspace)
    .do(createRegionAffinityRule, { name: 'West', id: 'west' })
    .do(moveRegion, { rule: 'west', region: 'eu', list: 'preferred' });
  const uses = usesOf(findUses(listed.workspace, registry), 'regions', 'eu');
  expect(uses.map(({ text }) => text)).toEqual(['block “Say” of “Main”', 'region affinity rule “West”']);
  expect(uses[1]?.pointer).toBe('/regionAffinityRules/west/draft/preferred/0');
});

it('what nobody uses has no uses, whatever its id', () => {
  expect(texts('virtualQueues', 'constructor')).toEqual([]);
  expect(texts('__proto__', 'x')).toEqual([]);
});

it('three users are named, the others counted', () => {
  const uses = ['a', 'b', 'c', 'd', 'e'].map((text) => ({ pointer: '', text }));
  expect(listUses(uses)).toBe('a, b, c and 2 more');
  expect(listUses(uses.slice(0, 2))).toBe('a, b');
});
