import { describe, expect, it } from 'vitest';
import type { NumberRule } from '../../generated/types.ts';
import { emptyWorkspace, workbench } from '../workbench.suite.ts';
import { addBlockedPattern } from './add-blocked-pattern.ts';
import { addPermittedCountries } from './add-permitted-countries.ts';
import { assignRule } from './assign-rule.ts';
import { changeBlockedPattern } from './change-blocked-pattern.ts';
import { changeVirtualQueue } from './change-virtual-queue.ts';
import { createNumberRule } from './create-number-rule.ts';
import { createVirtualQueue } from './create-virtual-queue.ts';
import { deleteNumberRule } from './delete-number-rule.ts';
import { duplicateNumberRule } from './duplicate-number-rule.ts';
import { removeBlockedPatterns } from './remove-blocked-patterns.ts';
import { removePermittedCountries } from './remove-permitted-countries.ts';
import { revertNumberRule } from './revert-number-rule.ts';
import { saveNumberRule } from './save-number-rule.ts';

const rule = 'r';
const benchOf = (content: Partial<NumberRule> = {}) =>
  workbench({
    ...emptyWorkspace,
    numberRules: { r: { name: 'America', countries: ['US'], blockedPatterns: ['^1900'], ...content } },
  });
const ruleOf = (bench: ReturnType<typeof benchOf>) => bench.workspace.numberRules.r;

describe('a number validation rule', () => {
  it('is created without a country, permits some, and blocks patterns only then (guide)', () => {
    const bench = workbench().do(createNumberRule, { name: 'America', id: rule });
    expect(bench.refuses(addBlockedPattern, { rule, pattern: '^1900' })).toMatch(/country first/);
    bench.do(addPermittedCountries, { rule, countries: ['US', 'CA', 'US'] });
    bench.do(addBlockedPattern, { rule, pattern: ' ^1234[0-9]+ ' });
    expect(ruleOf(bench)).toEqual({
      name: 'America',
      countries: [],
      blockedPatterns: [],
      draft: { countries: ['CA', 'US'], blockedPatterns: ['^1234[0-9]+'] },
    });
    expect(ruleOf(bench.do(saveNumberRule, { rule }))).toEqual({
      name: 'America',
      countries: ['CA', 'US'],
      blockedPatterns: ['^1234[0-9]+'],
    });
  });

  it('is not saved without a country, nor with what is none', () => {
    const bench = benchOf().do(removePermittedCountries, { rule, countries: ['US'] });
    expect(bench.refuses(saveNumberRule, { rule })).toMatch(/at least one country/);
    expect(benchOf().refuses(addPermittedCountries, { rule, countries: ['XX'] })).toMatch(/no country/);
    expect(benchOf().refuses(addPermittedCountries, { rule, countries: ['US'] })).toMatch(/not permitted yet/);
    expect(benchOf().refuses(removePermittedCountries, { rule, countries: ['CA'] })).toMatch(/is permitted/);
  });

  it('takes patterns one at a time, each once, and none that is no pattern', () => {
    const refuses = (pattern: string) => benchOf().refuses(addBlockedPattern, { rule, pattern });
    expect(refuses(' ')).toMatch(/Enter a pattern/);
    expect(refuses('^1900')).toMatch(/already in the rule/);
    expect(refuses('(?=1)')).toMatch(/This is no pattern: /);
    expect(refuses('(')).toMatch(/This is no pattern: /);
    expect(refuses('1'.repeat(1001))).toMatch(/at most 1000/);
    const full = benchOf({ blockedPatterns: Array.from({ length: 10_000 }, (_, index) => `^${index}`) });
    expect(full.refuses(addBlockedPattern, { rule, pattern: '^x' })).toMatch(/at most 10,000/);
  });

  it('has patterns written anew and removed by their places', () => {
    const bench = benchOf({ blockedPatterns: ['a', 'b', 'c'] }).do(changeBlockedPattern, {
      rule,
      index: 1,
      pattern: 'x',
    });
    expect(ruleOf(bench)?.draft?.blockedPatterns).toEqual(['a', 'x', 'c']);
    expect(bench.refuses(changeBlockedPattern, { rule, index: 1, pattern: 'c' })).toMatch(/already/);
    expect(bench.refuses(changeBlockedPattern, { rule, index: 3, pattern: 'd' })).toMatch(/does not exist/);
    expect(bench.refuses(removeBlockedPatterns, { rule, indices: [0, 7] })).toMatch(/does not exist/);
    expect(bench.label(removeBlockedPatterns, { rule, indices: [0, 2] })).toBe(
      'Remove 2 blocked patterns from “America”',
    );
    expect(ruleOf(bench.do(removeBlockedPatterns, { rule, indices: [2, 0] }))?.draft?.blockedPatterns).toEqual(['x']);
  });

  it('is not saved while it holds what somebody wrote into the file', () => {
    const bench = benchOf({ blockedPatterns: ['(?<=1)2'] }).do(addPermittedCountries, { rule, countries: ['CA'] });
    expect(bench.refuses(saveNumberRule, { rule })).toMatch(/\(\?<=1\)2 must be mended first/);
  });

  it('drops a draft that says the same again, in whatever order', () => {
    const bench = benchOf({ countries: ['US', 'CA'] });
    bench
      .do(removePermittedCountries, { rule, countries: ['US'] })
      .do(addPermittedCountries, { rule, countries: ['US'] });
    expect(ruleOf(bench)).not.toHaveProperty('draft');
  });

  it('is assigned to queues once it was saved with a country, and has no effect unsaved', () => {
    const bench = workbench()
      .do(createVirtualQueue, { name: 'Sales', id: 'q' })
      .do(createVirtualQueue, { name: 'Support', id: 'p' })
      .do(createNumberRule, { name: 'America', id: rule })
      .do(addPermittedCountries, { rule, countries: ['US'] });
    expect(bench.refuses(changeVirtualQueue, { virtualQueue: 'q', numberRule: rule })).toMatch(/Save Changes/);
    expect(bench.refuses(assignRule, { virtualQueues: ['q'], numberRule: rule })).toMatch(/Save Changes/);
    bench.do(saveNumberRule, { rule }).do(assignRule, { virtualQueues: ['q', 'p'], numberRule: rule });
    expect(bench.workspace.virtualQueues).toEqual({
      q: { name: 'Sales', numberRule: rule },
      p: { name: 'Support', numberRule: rule },
    });
    expect(bench.refuses(deleteNumberRule, { rule })).toMatch(/used by virtual queue Sales, virtual queue Support/);
    expect(bench.label(assignRule, { virtualQueues: ['q'], numberRule: null })).toBe('Take rules from Sales');
    bench.do(assignRule, { virtualQueues: ['q', 'p'], numberRule: null }).do(deleteNumberRule, { rule });
    expect(bench.workspace.numberRules).toEqual({});
    expect(bench.refuses(assignRule, { virtualQueues: ['q'], numberRule: rule })).toMatch(/does not exist/);
    expect(bench.refuses(assignRule, { virtualQueues: ['x'], numberRule: null })).toMatch(/queue does not exist/);
    expect(bench.refuses(assignRule, { virtualQueues: [] })).toMatch(/Choose/);
  });

  it('is copied and reverted', () => {
    const bench = benchOf().do(duplicateNumberRule, { rule, name: 'Copy', id: 'c' });
    expect(bench.workspace.numberRules.c).toEqual({ ...ruleOf(bench), name: 'Copy' });
    bench.do(removeBlockedPatterns, { rule, indices: [0] }).do(revertNumberRule, { rule });
    expect(ruleOf(bench)).toEqual(ruleOf(benchOf()));
  });
});
