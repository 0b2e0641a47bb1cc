import { describe, expect, it } from 'vitest';
import { formatCapacityStatement, parseCapacityStatement } from '../calendar/index.ts';
import { compile } from '../compiler/index.ts';
import { validateConfiguration } from '../generated/validate/configuration.js';
import { canonicalJson } from '../model/json.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { assignRule } from './commands/assign-rule.ts';
import { createCapacityRule } from './commands/create-capacity-rule.ts';
import { createVirtualQueue } from './commands/create-virtual-queue.ts';
import { pasteCapacityStatement } from './commands/paste-capacity-statement.ts';
import { saveCapacityRule } from './commands/save-capacity-rule.ts';
import { type CapacityCell, setCapacityCells } from './commands/set-capacity-cells.ts';
import { registry, workbench } from './workbench.suite.ts';

const rule = 'march';
const workdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const;
const hour = (number: number) => `${String(number).padStart(2, '0')}:00`;
const bench = () =>
  workbench()
    .do(createVirtualQueue, { name: 'Sales', id: 'q' })
    .do(createCapacityRule, { name: 'March', timeslotLength: 60, id: rule })
    .do(assignRule, { virtualQueues: ['q'], capacityRule: rule });
const cells = (from: number, to: number, capacity: number): CapacityCell[] =>
  workdays.flatMap((weekday) =>
    Array.from({ length: to - from }, (_, index) => ({ weekday, timeslot: hour(from + index), capacity })),
  );
const text = (of: ReturnType<typeof bench>) => {
  const { configuration } = compile(of.do(saveCapacityRule, { rule }).workspace, { registry });
  expect(schemaDiagnostics(validateConfiguration, configuration)).toEqual([]);
  return canonicalJson(configuration);
};

/** Typed range by range, with a mistake on the way. */
const byGrid = () =>
  bench()
    .do(setCapacityCells, { rule, cells: cells(7, 18, 10) })
    .do(setCapacityCells, { rule, cells: cells(12, 14, 15) })
    .do(setCapacityCells, { rule, cells: cells(7, 8, 0) });

/** A block of cells, blanks and zeros outside of the open hours included, over something else. */
const bySpreadsheet = () => {
  const pasted = Array.from({ length: 24 }, (_, at) =>
    cells(at, at + 1, at < 8 || at >= 18 ? 0 : at >= 12 && at < 14 ? 15 : 10),
  ).flat();
  return bench()
    .do(setCapacityCells, { rule, cells: cells(0, 24, 3) })
    .do(setCapacityCells, {
      rule,
      cells: pasted.map((cell) => (cell.capacity === 0 ? { ...cell, capacity: null } : cell)),
    });
};

const byStatement = (statement: string) => {
  const { capacity, diagnostics } = parseCapacityStatement(statement, 60);
  if (!capacity) throw new Error(diagnostics[0]?.message);
  return bench()
    .do(setCapacityCells, { rule, cells: [{ weekday: 'sunday', timeslot: '03:00', capacity: 9 }] })
    .do(pasteCapacityStatement, { rule, week: capacity, mode: 'replace' });
};

describe('the guide’s rule March, 10, 15 and 10 callbacks in each slot', () => {
  it('compiles to the same bytes by grid, by spreadsheet and by capacity statement', () => {
    const compiled = text(byGrid());
    expect(compiled).toContain(
      '"friday":{"08:00":10,"09:00":10,"10:00":10,"11:00":10,"12:00":15,"13:00":15,"14:00":10',
    );
    expect(text(bySpreadsheet())).toBe(compiled);
    const week = byGrid().do(saveCapacityRule, { rule }).workspace.capacityRules.march?.week ?? {};
    expect(text(byStatement(formatCapacityStatement(week)))).toBe(compiled);
    const day =
      '{"08:00-12:00": "10", "9": 10, "12:00-14:00": 15, "14:00:00": 10, "1500": 10, "16:00": 10, "17:00": 10},';
    const byHand = `{"Fri": ${day} "Monday": ${day} "tue": ${day} "WED": ${day} "thursday": ${day} "sat": {"10:00": 0}}`;
    expect(text(byStatement(byHand))).toBe(compiled);
  });

  it('has the same workspace too, so that it is told apart from no other', () => {
    const saved = (of: ReturnType<typeof bench>) => of.do(saveCapacityRule, { rule }).workspace.capacityRules;
    expect(JSON.stringify(saved(bySpreadsheet()))).toBe(JSON.stringify(saved(byGrid())));
  });
});
