import { describe, expect, it } from 'vitest';
import { workbench } from '../workbench.suite.ts';
import { addPoolNumbers } from './add-pool-numbers.ts';
import { changeCallInGroup } from './change-call-in-group.ts';
import { changePoolNumber } from './change-pool-number.ts';
import { createCallInGroup } from './create-call-in-group.ts';
import { deleteCallInGroup } from './delete-call-in-group.ts';
import { duplicateCallInGroup } from './duplicate-call-in-group.ts';
import { removePoolNumbers } from './remove-pool-numbers.ts';
import { revertCallInGroup } from './revert-call-in-group.ts';
import { saveCallInGroup } from './save-call-in-group.ts';

const group = 'help';
const bench = () => workbench().do(createCallInGroup, { name: 'technical_help', id: group });
const withNumbers = (...numbers: string[]) =>
  bench().do(addPoolNumbers, { group, numbers: numbers.map((number) => ({ number })) });
const groupOf = (of: ReturnType<typeof bench>) => of.workspace.callInGroups.help;
const pool = (of: ReturnType<typeof bench>) => groupOf(of)?.draft?.dnisPool;

describe('a Call-In group', () => {
  it('begins with the guide’s settings and an empty pool, and is not saved before it has a number', () => {
    expect(groupOf(bench())).toEqual({
      name: 'technical_help',
      dnisPool: [],
      generateAccessCode: true,
      accessCodeLength: 6,
      expirySeconds: 30,
      uniqueDnis: false,
    });
    const changed = bench().do(changeCallInGroup, { group, uniqueDnis: true });
    expect(changed.refuses(saveCallInGroup, { group })).toMatch(/at least one number/);
    changed.do(addPoolNumbers, { group, numbers: [{ number: '+12125550100' }] }).do(saveCallInGroup, { group });
    expect(groupOf(changed)).toMatchObject({ uniqueDnis: true, dnisPool: [{ number: '+12125550100' }] });
    expect(groupOf(changed)).not.toHaveProperty('draft');
  });

  it('has settings in the guide’s ranges', () => {
    const refuses = (settings: object) => bench().refuses(changeCallInGroup, { group, ...settings });
    expect(refuses({ accessCodeLength: 3 })).toBe('Length is a whole number from 4 to 12.');
    expect(refuses({ accessCodeLength: 13 })).toMatch(/4 to 12/);
    expect(refuses({ expirySeconds: 9 })).toBe('Expiry (seconds) is a whole number from 10 to 1800.');
    expect(refuses({ expirySeconds: 1800, accessCodeLength: 4 })).toBe(undefined);
  });

  it('takes numbers in E.164, with the plus sign or without, each once', () => {
    const added = withNumbers('+12125550100', ' 12125550101 ');
    expect(pool(added)).toEqual([{ number: '+12125550100' }, { number: '+12125550101' }]);
    const refuses = (number: string, description = '') =>
      added.refuses(addPoolNumbers, { group, numbers: [{ number, description }] });
    expect(refuses('12125550100')).toBe('+12125550100 is already in the pool.');
    expect(refuses('')).toBe('The number is missing.');
    expect(refuses('0123')).toMatch(/no number in E.164/);
    expect(refuses('+1 212 555 0102')).toMatch(/no number in E.164/);
    expect(refuses('+1234567890123456')).toMatch(/17 characters/);
    expect(refuses('+12125550102', 'x'.repeat(33))).toMatch(/33 characters/);
    expect(refuses('+12125550102', 'x'.repeat(32))).toBe(undefined);
  });

  it('takes many numbers whole or not at all, and names the first bad one', () => {
    const numbers = [{ number: '+12125550100' }, { number: '+49x' }, { number: 'y' }];
    expect(bench().refuses(addPoolNumbers, { group, numbers })).toMatch(/^\+49x: /);
    expect(withNumbers('+12125550100').refuses(addPoolNumbers, { group, numbers })).toMatch(/already/);
    expect(bench().refuses(addPoolNumbers, { group, numbers: [] })).toMatch(/no number to add/);
    const many = Array.from({ length: 10_001 }, (_, index) => ({ number: `+1212${index}` }));
    expect(bench().refuses(addPoolNumbers, { group, numbers: many })).toMatch(
      /at most 10,000 numbers; this would make it 10,001/,
    );
    expect(pool(bench().do(addPoolNumbers, { group, numbers: many.slice(1) }))).toHaveLength(10_000);
  });

  it('has its pool replaced in one step, by numbers that it may have had before', () => {
    const replaced = withNumbers('+11', '+12').do(addPoolNumbers, {
      group,
      numbers: [{ number: '+12' }, { number: '+13' }],
      replace: true,
    });
    expect(pool(replaced)).toEqual([{ number: '+12' }, { number: '+13' }]);
  });

  it('has numbers and descriptions changed and removed by their places', () => {
    const changed = withNumbers('+11', '+12', '+13').do(changePoolNumber, {
      group,
      index: 1,
      description: ' Main line ',
    });
    expect(pool(changed)?.[1]).toEqual({ number: '+12', description: 'Main line' });
    changed.do(changePoolNumber, { group, index: 1, number: '14' });
    expect(pool(changed)?.[1]).toEqual({ number: '+14', description: 'Main line' });
    expect(changed.refuses(changePoolNumber, { group, index: 1, number: '+11' })).toMatch(/already/);
    expect(changed.refuses(changePoolNumber, { group, index: 3, number: '+15' })).toMatch(/does not exist/);
    expect(changed.refuses(removePoolNumbers, { group, indices: [0, 3] })).toMatch(/does not exist/);
    changed
      .do(changePoolNumber, { group, index: 1, description: '' })
      .do(removePoolNumbers, { group, indices: [0, 2] });
    expect(pool(changed)).toEqual([{ number: '+14' }]);
  });

  it('is copied, reverted and deleted', () => {
    const changed = withNumbers('+11').do(duplicateCallInGroup, { group, name: 'other', id: 'o' });
    expect(changed.workspace.callInGroups.o).toEqual({ ...groupOf(changed), name: 'other' });
    expect(groupOf(changed.do(revertCallInGroup, { group }))).toEqual(groupOf(bench()));
    expect(changed.do(deleteCallInGroup, { group }).workspace.callInGroups).not.toHaveProperty(group);
  });
});
