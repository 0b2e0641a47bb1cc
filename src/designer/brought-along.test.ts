import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../blocks/index.ts';
import { compile } from '../compiler/index.ts';
import { applyChange } from '../model/change.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';
import { addApplication } from './commands/add-application.ts';
import { addBlock } from './commands/add-block.ts';
import { assignRule } from './commands/assign-rule.ts';
import { createRegion } from './commands/create-region.ts';
import { createRegionAffinityRule } from './commands/create-region-affinity-rule.ts';
import { createVirtualQueue } from './commands/create-virtual-queue.ts';
import { moveRegion } from './commands/move-region.ts';
import { saveRegionAffinityRule } from './commands/save-region-affinity-rule.ts';
import { setBlockProperties } from './commands/set-block-properties.ts';
import { emptyWorkspace, workbench } from './workbench.suite.ts';

const shelf = join(import.meta.dirname, '../../schemas/examples');
const example = (name: string) => {
  const { workspace } = parseWorkspace(readFileSync(join(shelf, name, 'workspace.json'), 'utf8'));
  if (!workspace) throw new Error(`${name} cannot be read`);
  return workspace;
};

describe('an application added with what it needs', () => {
  it.each(readdirSync(shelf))('compiles in an empty workspace without an error: %s', (name) => {
    const from = example(name);
    for (const [id, application] of Object.entries(from.applications)) {
      const context = { registry: blocks, newId: () => 'new', selection: { blocks: [], connections: [] } };
      const change = addApplication.change(emptyWorkspace, { application, from, id }, context);
      const { diagnostics } = compile(applyChange(emptyWorkspace, change), { registry: blocks });
      expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    }
  });
  it('leaves alone what the workspace has', () => {
    const from = example('in-queue-callback');
    const application = from.applications['in-queue'];
    if (!application) throw new Error('the example has changed');
    const into = { ...emptyWorkspace, virtualQueues: { sales: { name: 'My own' } } };
    const context = { registry: blocks, newId: () => 'new', selection: { blocks: [], connections: [] } };
    const after = applyChange(into, addApplication.change(into, { application, from }, context));
    expect(after.virtualQueues.sales).toEqual({ name: 'My own' });
    expect(Object.keys(after.applications)).toContain('callback');
  });

  it('brings a region into a workspace that has none', () => {
    const bench = workbench()
      .do(createRegion, { name: 'Europe', id: 'eu' })
      .do(createRegion, { name: 'Asia', id: 'as' })
      .do(addBlock, { application: 'main', kind: 'say', phase: 'initialize', position: { x: 0, y: 0 }, id: 'b' })
      .do(setBlockProperties, { application: 'main', block: 'b', properties: { region: 'eu' } });
    const { workspace } = workbench().do(addApplication, { application: bench.main, from: bench.workspace });
    expect(workspace.directory).toEqual({ ...emptyWorkspace.directory, regions: { eu: { name: 'Europe' } } });
  });

  it('brings the rules of its queues as they are saved, with the regions they name', () => {
    const bench = workbench()
      .do(createRegion, { name: 'Oregon', id: 'o' })
      .do(createRegion, { name: 'Ohio', id: 'h' })
      .do(createRegionAffinityRule, { name: 'West', id: 'west' })
      .do(moveRegion, { rule: 'west', region: 'o', list: 'preferred' })
      .do(saveRegionAffinityRule, { rule: 'west' })
      .do(moveRegion, { rule: 'west', region: 'h', list: 'fallback' })
      .do(createVirtualQueue, { name: 'Sales', id: 'q' })
      .do(assignRule, { virtualQueues: ['q'], regionAffinityRule: 'west' })
      .do(addBlock, { application: 'main', kind: 'say', phase: 'initialize', position: { x: 0, y: 0 }, id: 'b' })
      .do(setBlockProperties, { application: 'main', block: 'b', properties: { queue: 'q' } });
    const { workspace } = workbench().do(addApplication, { application: bench.main, from: bench.workspace });
    expect(workspace.regionAffinityRules).toEqual({ west: { name: 'West', preferred: ['o'], fallback: [] } });
    expect(workspace.directory.regions).toEqual({ o: { name: 'Oregon' } });
  });
});
