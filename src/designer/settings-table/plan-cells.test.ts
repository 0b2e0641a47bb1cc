import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { setSettingsCells } from '../commands/set-settings-cells.ts';
import { workbench } from '../workbench.suite.ts';
import { cellsOf, problemsOf, settingsWorkspace } from './little-settings.suite.ts';
import { planCells } from './plan-cells.ts';
import { planPaste } from './plan-paste.ts';

const workspace = settingsWorkspace({
  one: { virtualQueue: 'a' },
  two: { virtualQueue: 'b', slotCapacity: 7 },
  three: {},
});
const plan = (edits: string, of = workspace) =>
  planCells(
    of,
    edits.split('; ').map((edit) => {
      const [, row = '', column = '', text = ''] = /^(\w+)\.(\w+)=(.*)$/.exec(edit) ?? [];
      return { row, column, text };
    }),
  );

describe('texts for cells', () => {
  it('become values where they are right, and problems where they are not', () => {
    const planned = plan('one.slotCapacity=3; one.maxDaysAhead=x; two.slotCapacity=; default.cpdEnabled=no');
    expect(cellsOf(workspace, planned)).toEqual([
      'one.slotCapacity=3',
      'two.slotCapacity=',
      'default.cpdEnabled=false',
    ]);
    expect(planned.problems).toEqual([
      { row: 'one', column: 'maxDaysAhead', text: 'x', message: '“x” is not a whole number.' },
    ]);
    expect(planned.newRows).toEqual([]);
  });
  it('change nothing where they say what the cell says', () => {
    expect(plan('two.slotCapacity=7; one.virtualQueue=A; one.slotCapacity=')).toEqual({
      cells: [],
      newRows: [],
      problems: [],
    });
    const dangling = settingsWorkspace({ one: { virtualQueue: 'gone' } });
    expect(plan('one.virtualQueue=gone', dangling).problems).toEqual([]);
  });
  it('leave the key of the DEFAULT row alone', () => {
    expect(plan('default.virtualQueue=DEFAULT; default.virtualQueue=').problems).toEqual([]);
    expect(problemsOf(plan('default.virtualQueue=A'))[0]).toMatch(/it has no Virtual Queue of its own/);
  });
  it('make rows of which something is right', () => {
    const planned = plan(
      'new1.virtualQueue=C; new1.slotCapacity=1; new2.virtualQueue=; new3.virtualQueue=X; new4.slotCapacity=2',
    );
    expect(planned.newRows).toEqual([{ row: 'new1', queue: 'c' }, { row: 'new4' }]);
    expect(cellsOf(workspace, planned)).toEqual(['new1.virtualQueue=C', 'new1.slotCapacity=1', 'new4.slotCapacity=2']);
    expect(problemsOf(planned)).toEqual(['new3.virtualQueue: There is no Virtual Queue “X”.']);
  });
  it('make no row under a key that none can have', () => {
    expect(planCells(workspace, [{ row: '__proto__', column: 'slotCapacity', text: '1' }])).toMatchObject({
      cells: [],
      newRows: [],
      problems: [{ row: '__proto__' }],
    });
  });
});

describe('several texts for one cell', () => {
  it('count for the last of them', () => {
    expect(cellsOf(workspace, plan('one.slotCapacity=3; one.slotCapacity=4'))).toEqual(['one.slotCapacity=4']);
    expect(plan('two.slotCapacity=3; two.slotCapacity=7; one.virtualQueue=C; one.virtualQueue=A').cells).toEqual([]);
  });
});

describe('queues for rows', () => {
  it('are given once', () => {
    expect(problemsOf(plan('three.virtualQueue=A'))).toEqual([
      'three.virtualQueue: “A” has a row already; a queue has one row.',
    ]);
    const twice = plan('three.virtualQueue=C; new.virtualQueue=C');
    expect(cellsOf(workspace, twice)).toEqual(['three.virtualQueue=C']);
    expect(problemsOf(twice)).toHaveLength(1);
  });
  it('may be exchanged, and handed on', () => {
    expect(cellsOf(workspace, plan('one.virtualQueue=B; two.virtualQueue=A'))).toEqual([
      'one.virtualQueue=B',
      'two.virtualQueue=A',
    ]);
    expect(plan('three.virtualQueue=A; one.virtualQueue=C').problems).toEqual([]);
  });
  it('are kept by whoever cannot get another, and so refused to those who wanted them', () => {
    const rows = {
      one: { virtualQueue: 'a' },
      two: { virtualQueue: 'b' },
      three: { virtualQueue: 'c' },
      four: { virtualQueue: 'd' },
    };
    const chain = plan('one.virtualQueue=B; two.virtualQueue=C; three.virtualQueue=D', settingsWorkspace(rows));
    expect(chain.cells).toEqual([]);
    expect(chain.problems.map(({ row }) => row)).toEqual(['three', 'two', 'one']);
  });
  it('never end up with two rows, whatever is asked for', () => {
    const rows = ['one', 'two', 'three', 'four', 'new1', 'new2'];
    const wish = fc.record({ row: fc.constantFrom(...rows), text: fc.constantFrom('A', 'B', 'C', 'D') });
    const full = settingsWorkspace({
      one: { virtualQueue: 'a' },
      two: { virtualQueue: 'b' },
      three: { virtualQueue: 'c' },
      four: {},
    });
    fc.assert(
      fc.property(fc.array(wish), (wishes) => {
        const planned = planCells(
          full,
          wishes.map((each) => ({ ...each, column: 'virtualQueue' })),
        );
        const after = workbench(full).do(setSettingsCells, { ...planned, how: 'paste' }).workspace.callbackSettings
          .rows;
        const queues = Object.values(after).flatMap(({ virtualQueue }) => virtualQueue ?? []);
        expect(new Set(queues).size).toBe(queues.length);
        for (const row of ['one', 'two', 'three']) expect(after[row]?.virtualQueue).toBeDefined();
      }),
    );
  });
  it('are settled in a moment, however long the chain', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `q${index}`);
    const long = {
      ...settingsWorkspace(Object.fromEntries(ids.map((id) => [id, { virtualQueue: id }]))),
      virtualQueues: Object.fromEntries(ids.map((id) => [id, { name: id }])),
    };
    const edits = ids.slice(0, -1).map((row, index) => ({ row, column: 'virtualQueue', text: `q${index + 1}` }));
    const begin = performance.now();
    expect(planCells(long, edits).problems).toHaveLength(9_999);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});

describe('a pasted block', () => {
  const rows = ['default', 'one', 'two'];
  const columns = ['virtualQueue', 'slotCapacity', 'maxDaysAhead'];
  let count = 0;
  const paste = (
    startRow: number,
    startColumn: number,
    values: string[][],
    fill?: { rows: number; columns: number },
  ) => {
    count = 0;
    const block = { rows, columns, startRow, startColumn, values, ...(fill ? { fill } : {}) };
    return planPaste(workspace, block, () => `n${++count}`);
  };

  it('makes rows past the last, and says in which line of it something is wrong', () => {
    const planned = paste(2, 0, [
      ['B', '1'],
      ['C', '2,5'],
      ['D', '3'],
    ]);
    expect(planned.newRows).toEqual([
      { row: 'n1', queue: 'c' },
      { row: 'n2', queue: 'd' },
    ]);
    expect(cellsOf(workspace, planned)).toEqual([
      'n1.virtualQueue=C',
      'n2.virtualQueue=D',
      'two.slotCapacity=1',
      'n2.slotCapacity=3',
    ]);
    expect(problemsOf(planned)).toEqual([
      '2 n1.slotCapacity: “2,5” is not a whole number. Write it without a decimal mark.',
    ]);
  });
  it('is repeated over a selection of a multiple of its size', () => {
    expect(cellsOf(workspace, paste(1, 1, [['4']], { rows: 2, columns: 2 }))).toEqual([
      ...['one.slotCapacity=4', 'one.maxDaysAhead=4', 'two.slotCapacity=4', 'two.maxDaysAhead=4'],
    ]);
    expect(cellsOf(workspace, paste(1, 1, [['4'], ['5']], { rows: 3, columns: 1 }))).toHaveLength(2);
  });
  it('keeps what stands beyond the last column as a problem', () => {
    const planned = paste(1, 2, [['4', 'lost', '']]);
    expect(planned.problems).toMatchObject([{ row: 'one', line: 1, text: 'lost' }]);
    expect(cellsOf(workspace, planned)).toEqual(['one.maxDaysAhead=4']);
  });
  it('of nothing does nothing', () => {
    for (const values of [[], [[]], [['']]])
      expect(paste(5, 0, values)).toEqual({ cells: [], newRows: [], problems: [] });
  });
  it('of ten thousand lines of noise has a problem for each, and makes no row', () => {
    const planned = paste(
      3,
      0,
      Array.from({ length: 10_000 }, (_, line) => [`No_${line}`, 'x', '']),
    );
    expect(planned.newRows).toEqual([]);
    expect(planned.problems).toHaveLength(20_000);
  });
  it('of two thousand rows and twenty columns is read in a moment', () => {
    const ids = Array.from({ length: 2000 }, (_, index) => `q${index}`);
    const large = { ...workspace, virtualQueues: Object.fromEntries(ids.map((id) => [id, { name: `Queue ${id}` }])) };
    const wide = [
      'virtualQueue',
      'slotCapacity',
      'skillExpression',
      ...Array.from({ length: 17 }, () => 'maxDaysAhead'),
    ];
    const values = ids.map((id, line) => [
      `Queue ${id}`,
      String(line),
      `Sales > ${line}`,
      ...wide.slice(3).map(() => '30'),
    ]);
    const begin = performance.now();
    const planned = planPaste(large, { rows: ['default'], columns: wide, startRow: 1, startColumn: 0, values });
    expect(planned.newRows).toHaveLength(2000);
    expect(performance.now() - begin).toBeLessThan(5000);
  });
});
