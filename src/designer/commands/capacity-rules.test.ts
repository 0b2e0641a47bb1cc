import { describe, expect, it } from 'vitest';
import type { CapacityRule } from '../../generated/types.ts';
import { emptyWorkspace, workbench } from '../workbench.suite.ts';
import { addCapacityException } from './add-capacity-exception.ts';
import { changeCapacityException } from './change-capacity-exception.ts';
import { changeVirtualQueue } from './change-virtual-queue.ts';
import { convertCapacityRule } from './convert-capacity-rule.ts';
import { createCapacityRule } from './create-capacity-rule.ts';
import { createVirtualQueue } from './create-virtual-queue.ts';
import { deleteCapacityRule } from './delete-capacity-rule.ts';
import { duplicateCapacityRule } from './duplicate-capacity-rule.ts';
import { pasteCapacityStatement } from './paste-capacity-statement.ts';
import { removeCapacityException } from './remove-capacity-exception.ts';
import { revertCapacityRule } from './revert-capacity-rule.ts';
import { saveCapacityRule } from './save-capacity-rule.ts';
import { type CapacityCell, setCapacityCells } from './set-capacity-cells.ts';

const rule = 'march';
const benchOf = (content: Partial<CapacityRule> = {}) =>
  workbench({
    ...emptyWorkspace,
    capacityRules: { march: { name: 'March', timeslotLength: 60, week: { monday: { '08:00': 10 } }, ...content } },
  });
const monday = (timeslot: string, capacity: number | null): CapacityCell => ({ weekday: 'monday', timeslot, capacity });
const march = (bench: ReturnType<typeof benchOf>) => bench.workspace.capacityRules.march;
const fair = { name: 'Fair', from: '2026-03-09', to: '2026-03-10', change: { type: 'fixed' as const, capacity: 3 } };

describe('a capacity rule', () => {
  it('is created empty, and saved: there is nothing to save or to revert', () => {
    const bench = workbench().do(createCapacityRule, { name: ' March ', timeslotLength: 30, id: rule });
    expect(bench.workspace.capacityRules).toEqual({ march: { name: 'March', timeslotLength: 30, week: {} } });
    expect(bench.refuses(createCapacityRule, { name: 'MARCH', timeslotLength: 60 })).toMatch(/already taken/);
    expect(bench.refuses(saveCapacityRule, { rule })).toBe('There are no unsaved changes.');
    expect(bench.refuses(revertCapacityRule, { rule })).toBe('There are no unsaved changes.');
  });

  it('keeps every edit as a draft beside what is saved, until Save Changes', () => {
    const bench = benchOf().do(setCapacityCells, { rule, cells: [monday('09:00', 15)] });
    expect(march(bench)).toEqual({
      name: 'March',
      timeslotLength: 60,
      week: { monday: { '08:00': 10 } },
      draft: { timeslotLength: 60, week: { monday: { '08:00': 10, '09:00': 15 } } },
    });
    expect(march(bench.do(saveCapacityRule, { rule }))).toEqual({
      name: 'March',
      timeslotLength: 60,
      week: { monday: { '08:00': 10, '09:00': 15 } },
    });
  });

  it('returns to what was saved last by Revert', () => {
    const bench = benchOf().do(setCapacityCells, { rule, cells: [monday('08:00', null)] });
    expect(march(bench)?.draft).toEqual({ timeslotLength: 60, week: {} });
    expect(march(bench.do(revertCapacityRule, { rule }))).toEqual(march(benchOf()));
  });

  it('drops a draft that says the same as what is saved, however that is written', () => {
    const bench = benchOf({ week: { friday: {}, monday: { '09:00': 0, '08:00': 10 } } });
    bench.do(setCapacityCells, { rule, cells: [monday('08:00', 11)] });
    expect(march(bench)).toHaveProperty('draft');
    expect(march(bench.do(setCapacityCells, { rule, cells: [monday('08:00', 10)] }))).not.toHaveProperty('draft');
  });

  it('is copied under another name, unsaved changes as unsaved changes', () => {
    const bench = benchOf()
      .do(setCapacityCells, { rule, cells: [monday('08:00', 1)] })
      .do(duplicateCapacityRule, { rule, name: 'April', id: 'april' });
    expect(bench.workspace.capacityRules.april).toEqual({ ...march(bench), name: 'April' });
    expect(bench.refuses(duplicateCapacityRule, { rule, name: 'march' })).toMatch(/already taken/);
  });

  it('cannot be deleted while a queue has it', () => {
    const bench = benchOf().do(createVirtualQueue, { name: 'Sales', id: 'q' });
    bench.do(changeVirtualQueue, { virtualQueue: 'q', capacityRule: rule });
    expect(bench.refuses(deleteCapacityRule, { rule })).toBe('“March” is still used by virtual queue Sales.');
    bench.do(changeVirtualQueue, { virtualQueue: 'q', capacityRule: null }).do(deleteCapacityRule, { rule });
    expect(bench.workspace.capacityRules).toEqual({});
    expect(bench.refuses(deleteCapacityRule, { rule })).toMatch(/does not exist any more/);
  });
});

describe('timeslots', () => {
  it('take whole numbers from 0 to 10,000 in timeslots of the rule’s length', () => {
    const refuses = (cell: CapacityCell) => benchOf().refuses(setCapacityCells, { rule, cells: [cell] });
    for (const capacity of [-1, 1.5, 10_001, Number.NaN])
      expect(refuses(monday('08:00', capacity))).toMatch(/0 to 10,000/);
    for (const timeslot of ['08:30', '8:00', '24:00', '__proto__'])
      expect(refuses(monday(timeslot, 1))).toMatch(/timeslot/);
    expect(refuses({ weekday: '__proto__' as 'monday', timeslot: '08:00', capacity: 1 })).toMatch(/day of the week/);
    expect(benchOf({ timeslotLength: 30 }).refuses(setCapacityCells, { rule, cells: [monday('08:30', 1)] })).toBe(
      undefined,
    );
  });

  it('name what they do in the history', () => {
    const label = (...cells: CapacityCell[]) => benchOf().label(setCapacityCells, { rule, cells });
    expect(label(monday('08:00', 5))).toBe('Set Monday 08:00 of “March” to 5');
    expect(label(monday('08:00', null))).toBe('Clear Monday 08:00 of “March”');
    expect(label(monday('08:00', 5), monday('09:00', 5))).toBe('Set 2 timeslots of “March”');
  });

  it('typed into one after the other are steps of their own, in one are one step', () => {
    const group = (...cells: CapacityCell[]) => setCapacityCells.group?.({ rule, cells });
    expect(group(monday('08:00', 1))).toBe(group(monday('08:00', 12)));
    expect(group(monday('08:00', 1))).not.toBe(group(monday('09:00', 1)));
    expect(group(monday('08:00', 1), monday('09:00', 1))).toBe(undefined);
  });
});

describe('a pasted statement', () => {
  const week = { monday: { '09:00': 7, '10:00': 0 }, sunday: { '00:00': 1 } };

  it('replaces the week: what it does not have becomes 0 (guide)', () => {
    const bench = benchOf({ exceptions: { fair } }).do(pasteCapacityStatement, { rule, week, mode: 'replace' });
    expect(march(bench)?.draft?.week).toEqual({ sunday: { '00:00': 1 }, monday: { '09:00': 7 } });
    expect(march(bench)?.draft?.exceptions).toEqual({ fair });
  });

  it('merged, changes what it has and takes 0 at its word', () => {
    const bench = benchOf({ week: { monday: { '08:00': 10, '10:00': 4 }, friday: { '08:00': 1 } } });
    bench.do(pasteCapacityStatement, { rule, week, mode: 'merge' });
    expect(march(bench)?.draft?.week).toEqual({
      sunday: { '00:00': 1 },
      monday: { '08:00': 10, '09:00': 7 },
      friday: { '08:00': 1 },
    });
  });

  it('is refused where it does not fit the rule', () => {
    const refuses = (given: object) => benchOf().refuses(pasteCapacityStatement, { rule, week: given, mode: 'merge' });
    expect(refuses({ monday: { '08:30': 1 } })).toMatch(/every full hour/);
    expect(refuses({ monday: { '08:00': 20_000 } })).toMatch(/0 to 10,000/);
  });
});

describe('the Timeslot Length', () => {
  it('is changed by the guide’s tables, exceptions included', () => {
    const bench = benchOf().do(convertCapacityRule, { rule, timeslotLength: 30 });
    expect(march(bench)?.draft).toEqual({ timeslotLength: 30, week: { monday: { '08:00': 10, '08:30': 10 } } });
    expect(march(bench.do(convertCapacityRule, { rule, timeslotLength: 60 }))).not.toHaveProperty('draft');
  });
});

describe('exceptions', () => {
  const exception = 'fair';
  const bench = () => benchOf().do(addCapacityException, { rule, exception: fair, id: exception });

  it('are added, changed and removed as part of the draft', () => {
    const changed = bench().do(changeCapacityException, { rule, exception, name: ' Spring fair ', to: '2026-03-11' });
    expect(march(changed)?.draft?.exceptions).toEqual({ fair: { ...fair, name: 'Spring fair', to: '2026-03-11' } });
    expect(march(changed.do(removeCapacityException, { rule, exception }))).not.toHaveProperty('draft');
    expect(changed.refuses(removeCapacityException, { rule, exception })).toMatch(/does not exist any more/);
  });

  it('have days that exist, the last not before the first once they are saved', () => {
    expect(benchOf().refuses(addCapacityException, { rule, exception: { ...fair, to: '2026-02-30' } })).toMatch(
      /no day/,
    );
    expect(benchOf().refuses(addCapacityException, { rule, exception: { ...fair, to: '2026-03-08' } })).toMatch(
      /before it begins/,
    );
    const reversed = bench().do(changeCapacityException, { rule, exception, from: '2026-04-01' });
    expect(reversed.refuses(saveCapacityRule, { rule })).toMatch(/ends on 2026-03-10, before it begins on 2026-04-01/);
    expect(
      reversed.do(changeCapacityException, { rule, exception, to: '2026-04-02' }).refuses(saveCapacityRule, { rule }),
    ).toBe(undefined);
  });

  it('of timeslots hold 0, and single ones are given back to the week', () => {
    const change = { type: 'timeslots' as const, week: {} };
    const changed = bench()
      .do(changeCapacityException, { rule, exception, change })
      .do(setCapacityCells, { rule, exception, cells: [monday('08:00', 0), monday('09:00', 2)] });
    expect(march(changed)?.draft?.exceptions?.fair?.change).toEqual({
      ...change,
      week: { monday: { '08:00': 0, '09:00': 2 } },
    });
    changed.do(setCapacityCells, { rule, exception, cells: [monday('09:00', null)] });
    expect(march(changed)?.draft?.exceptions?.fair?.change).toEqual({ ...change, week: { monday: { '08:00': 0 } } });
    expect(bench().refuses(setCapacityCells, { rule, exception, cells: [] })).toMatch(/same for every timeslot/);
    expect(bench().refuses(setCapacityCells, { rule, exception: '__proto__', cells: [] })).toMatch(/does not exist/);
  });
});
