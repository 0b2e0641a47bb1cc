import { describe, expect, it } from 'vitest';
import { workbench } from '../workbench.suite.ts';
import { assignRule } from './assign-rule.ts';
import { createRegion } from './create-region.ts';
import { createRegionAffinityRule } from './create-region-affinity-rule.ts';
import { createVirtualQueue } from './create-virtual-queue.ts';
import { deleteRegion } from './delete-region.ts';
import { deleteRegionAffinityRule } from './delete-region-affinity-rule.ts';
import { duplicateRegionAffinityRule } from './duplicate-region-affinity-rule.ts';
import { moveRegion } from './move-region.ts';
import { revertRegionAffinityRule } from './revert-region-affinity-rule.ts';
import { saveRegionAffinityRule } from './save-region-affinity-rule.ts';

const rule = 'west';
const bench = () =>
  workbench()
    .do(createRegion, { name: 'N. California', id: 'n' })
    .do(createRegion, { name: 'S. California', id: 's' })
    .do(createRegion, { name: 'Oregon', id: 'o' })
    .do(createRegionAffinityRule, { name: 'West', id: rule });
const saved = () =>
  bench()
    .do(moveRegion, { rule, region: 'n', list: 'preferred' })
    .do(moveRegion, { rule, region: 'o', list: 'fallback' })
    .do(saveRegionAffinityRule, { rule });
const ruleOf = (of: ReturnType<typeof bench>) => of.workspace.regionAffinityRules?.west;

describe('a region affinity rule', () => {
  it('ignores every region at first (guide), in a workspace that had no such rules', () => {
    expect(bench().workspace.regionAffinityRules).toEqual({ west: { name: 'West', preferred: [], fallback: [] } });
  });

  it('holds regions in the order in which they are put', () => {
    const moved = bench()
      .do(moveRegion, { rule, region: 's', list: 'preferred' })
      .do(moveRegion, { rule, region: 'n', list: 'preferred', position: 0 })
      .do(moveRegion, { rule, region: 'o', list: 'preferred', position: 1 });
    expect(ruleOf(moved)?.draft).toEqual({ preferred: ['n', 'o', 's'], fallback: [] });
    moved.do(moveRegion, { rule, region: 'o', list: 'fallback' });
    moved.do(moveRegion, { rule, region: 'n', list: 'preferred', position: 1 });
    expect(ruleOf(moved)?.draft).toEqual({ preferred: ['s', 'n'], fallback: ['o'] });
    expect(moved.label(moveRegion, { rule, region: 'o', list: 'ignored' })).toBe('Move Oregon to Ignored Regions');
    moved.do(moveRegion, { rule, region: 'o', list: 'ignored' });
    expect(ruleOf(moved)?.draft).toEqual({ preferred: ['s', 'n'], fallback: [] });
  });

  it('is saved with at least one preferred region (guide)', () => {
    const moved = bench().do(moveRegion, { rule, region: 'o', list: 'fallback' });
    expect(moved.refuses(saveRegionAffinityRule, { rule })).toMatch(/at least one region in Preferred Regions/);
    expect(ruleOf(saved())).toEqual({ name: 'West', preferred: ['n'], fallback: ['o'] });
  });

  it('moves no region that does not exist, but lets a deleted one out of its lists', () => {
    expect(bench().refuses(moveRegion, { rule, region: 'constructor', list: 'preferred' })).toMatch(
      /region does not exist/,
    );
    expect(bench().refuses(moveRegion, { rule: '__proto__', region: 'n', list: 'preferred' })).toMatch(
      /rule does not exist/,
    );
    const { workspace } = saved();
    const gone = workbench({ ...workspace, directory: { ...workspace.directory, regions: {} } });
    expect(
      gone.do(moveRegion, { rule, region: 'o', list: 'ignored' }).refuses(saveRegionAffinityRule, { rule }),
    ).toMatch(/does not exist any more/);
  });

  it('keeps its regions from being deleted, unsaved ones too', () => {
    expect(saved().refuses(deleteRegion, { region: 'o' })).toBe(
      '“Oregon” is still used by region affinity rule “West”.',
    );
    const moved = saved().do(moveRegion, { rule, region: 's', list: 'fallback' });
    expect(moved.refuses(deleteRegion, { region: 's' })).toMatch(/still used/);
    expect(moved.do(revertRegionAffinityRule, { rule }).refuses(deleteRegion, { region: 's' })).toBe(undefined);
  });

  it('has a name of at most 32 characters', () => {
    expect(bench().refuses(createRegionAffinityRule, { name: 'x'.repeat(33) })).toMatch(/at most 32/);
    expect(bench().refuses(duplicateRegionAffinityRule, { rule, name: 'x'.repeat(33) })).toMatch(/at most 32/);
  });

  it('is assigned once it was saved with a preferred region, and deleted once no queue has it', () => {
    const queue = (of: ReturnType<typeof bench>) => of.do(createVirtualQueue, { name: 'Sales', id: 'q' });
    const assignment = { virtualQueues: ['q'], regionAffinityRule: rule };
    expect(queue(bench()).refuses(assignRule, assignment)).toMatch(/preferred region/);
    const assigned = queue(saved()).do(assignRule, assignment);
    expect(assigned.workspace.virtualQueues.q).toEqual({ name: 'Sales', regionAffinityRule: rule });
    expect(assigned.refuses(deleteRegionAffinityRule, { rule })).toMatch(/used by virtual queue Sales/);
    assigned.do(assignRule, { ...assignment, regionAffinityRule: '' }).do(deleteRegionAffinityRule, { rule });
    expect(assigned.workspace.regionAffinityRules).toEqual({});
  });
});
