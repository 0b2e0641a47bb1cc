import { expect, it } from 'vitest';
import type { NumberRule, Workspace } from '../generated/types.ts';
import { workspaceOf } from './checks/little-workspace.suite.ts';
import { createSavedView } from './saved.ts';

const saved: NumberRule = { name: 'N', countries: ['US'], blockedPatterns: [] };
const other: NumberRule = { name: 'O', countries: ['US'], blockedPatterns: [] };
const drafted = (pattern: string): NumberRule => ({
  ...saved,
  draft: { countries: ['US'], blockedPatterns: [pattern] },
});
const withRule = (n: NumberRule, more: Partial<Workspace> = {}) => workspaceOf({ numberRules: { n, other }, ...more });

it('a workspace without drafts is itself', () => {
  const workspace = withRule(saved);
  expect(createSavedView()(workspace)).toEqual({ workspace, drafts: [] });
  expect(createSavedView()(workspace).workspace).toBe(workspace);
});

it('drafts are taken out and listed', () => {
  const region = { name: 'R', preferred: [], fallback: [], draft: { preferred: ['a'], fallback: [] } };
  const view = createSavedView()(withRule(drafted('1'), { regionAffinityRules: { r: region } }));
  expect(view.workspace.numberRules).toEqual({ n: saved, other });
  expect(view.workspace.regionAffinityRules).toEqual({ r: { name: 'R', preferred: [], fallback: [] } });
  expect(view.drafts).toEqual([
    { collection: 'numberRules', id: 'n', name: 'N' },
    { collection: 'regionAffinityRules', id: 'r', name: 'R' },
  ]);
});

it('what is saved stays the same object from one draft to the next', () => {
  const view = createSavedView();
  const first = view(withRule(drafted('1'))).workspace.numberRules;
  expect(view(withRule(drafted('2'))).workspace.numberRules).toBe(first);
  expect(view(withRule({ ...saved })).workspace.numberRules).toBe(first);
  expect(view(withRule({ ...saved, blockedPatterns: ['2'] })).workspace.numberRules).not.toBe(first);
  expect(view(withRule({ ...saved, blockedPatterns: ['2'] })).workspace.numberRules.other).toBe(other);
});

it('a member that leaves is gone, whatever was there before', () => {
  const view = createSavedView();
  view(withRule(drafted('1')));
  expect(view(workspaceOf({ numberRules: { other } })).workspace.numberRules).toEqual({ other });
  expect(view(workspaceOf()).workspace.numberRules).toEqual({});
});
