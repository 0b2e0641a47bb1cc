import { expect, it } from 'vitest';
import type { Workspace } from '../generated/types.ts';
import { littleKinds } from './checks/little-kinds.suite.ts';
import { workspaceOf } from './checks/little-workspace.suite.ts';
import { groupOf, ruled } from './checks/rules/little-rules.suite.ts';
import { createCompiler } from './compile.ts';

const patterns = Array.from({ length: 10_000 }, (_, index) =>
  index % 2 === 0 ? `^\\+1${index}` : `${index}(55|66)[0-9]{2,4}$`,
);
const pool = Array.from({ length: 10_000 }, (_, index) => `+1212${String(index).padStart(6, '0')}`);
const large: Workspace = workspaceOf({
  ...ruled({ numberRule: 'n', capacityRule: 'c' }, {}, {}),
  numberRules: { n: { name: 'N', countries: ['US'], blockedPatterns: patterns } },
  callInGroups: { g: groupOf('G', ...pool), h: groupOf('H', ...pool.slice(5000)) },
});

/** Processor time in milliseconds: other work on the machine does not count. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it('10,000 patterns and 10,000 pool numbers are looked through once, and a change elsewhere or in a draft costs little', () => {
  const compiler = createCompiler(littleKinds);
  const { diagnostics } = compiler.compile(large);
  expect(diagnostics.map(({ code }) => code)).toContain('rules/shared-pool-number');
  const times = Array.from({ length: 8 }, (_, turn) => {
    const draft = { countries: ['US'], blockedPatterns: patterns.slice(turn) };
    const n = { name: 'N', countries: ['US'], blockedPatterns: patterns, draft };
    const changed = turn % 2 === 0 ? { ...large, name: `W${turn}` } : { ...large, numberRules: { n } };
    return spent(() => compiler.compile(changed));
  });
  expect(Math.min(...times)).toBeLessThan(50);
});
