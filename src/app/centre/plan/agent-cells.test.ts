import { describe, expect, it } from 'vitest';
import type { Traffic, TrafficAgents } from '../../../generated/types.ts';
import { type AgentColumn, agentCell, agentRow, withAgentCells } from './agent-cells.ts';

const shifts = [{ fromMinutes: 0, toMinutes: 480 }];
const plan: Traffic = {
  ...{ schemaVersion: 1, name: 'P', startsAt: '2026-03-03T09:00:00Z', hours: 9, callers: [] },
  agents: [
    { agent: 'a1', shifts },
    { agent: 'team', count: 4, skills: { English: 9 }, shifts },
  ],
};
const table = { plan, directory: { a1: { name: 'Ana' }, b1: { name: 'Ben' }, b2: { name: 'Ben' } } };
const first = agentRow(0);
const text = (row: TrafficAgents, column: AgentColumn) => agentCell(table, row, column);
/** The row after one cell was set, or why it was not. */
const set = (column: AgentColumn, written: string, row = first) => {
  const { agents, refusals } = withAgentCells(table, [{ row, column, text: written }]);
  return refusals[0]?.message ?? agents[Math.max(0, row === first ? 0 : 1)];
};

describe('agents as cells', () => {
  it('are named as in the directory, and by id where a name is not clear', () => {
    expect(text({ agent: 'a1', shifts }, 'agent')).toBe('Ana');
    expect(text({ agent: 'b2', shifts }, 'agent')).toBe('b2');
    expect(text({ agent: 'gone', shifts }, 'agent')).toBe('gone');
    expect(set('agent', ' ANA ')).toMatchObject({ agent: 'a1' });
    expect(set('agent', 'night-team')).toMatchObject({ agent: 'night-team' });
    expect(set('agent', 'Team A')).toMatch(/^Name an agent/);
  });

  it('have shifts by the clocks of the day', () => {
    const two = [
      { fromMinutes: 0, toMinutes: 240 },
      { fromMinutes: 270, toMinutes: 1260 },
    ];
    expect(text({ agent: 'a1', shifts: two }, 'shifts')).toBe('09:00–13:00, 13:30–06:00 +1');
    for (const written of ['09:00–13:00, 13:30–06:00 +1', '9:00-13:00; 13:30 to 6:00'])
      expect(set('shifts', written)).toMatchObject({ shifts: two });
    expect(set('shifts', '9:00-9:00')).toMatchObject({ shifts: [{ fromMinutes: 0, toMinutes: 1440 }] });
    expect(set('shifts', 'all day')).toMatch(/“all day” is no shift/);
    expect(set('shifts', ' ')).toMatch(/has a shift/);
  });

  it.each<Record<string, number>>([
    { English: 9, Sales: 5 },
    { 'Tier 2': 10 },
    { 'a, "b" 3': 1, '=x': 0 },
    { 'Größe: XL': 7 },
  ])('read the skills %j as they are written', (skills) =>
    expect(set('skills', text({ agent: 'x', shifts, skills }, 'skills'))).toMatchObject({ skills }),
  );

  it('read skills as people type them', () => {
    expect(set('skills', 'English=9; Sales: 5')).toMatchObject({ skills: { English: 9, Sales: 5 } });
    expect(set('skills', '', agentRow(1))).toEqual({ agent: 'team', shifts });
    expect(set('skills', 'English')).toMatch(/“English” is no skill with its level/);
    expect(Object.keys((set('skills', '__proto__ 3') as TrafficAgents).skills ?? {})).toEqual(['__proto__']);
  });

  it('are one where their number is blank', () => {
    expect(text({ agent: 'a1', shifts }, 'count')).toBe('');
    expect(set('count', '12')).toMatchObject({ count: 12 });
    expect(set('count', '', agentRow(1))).not.toHaveProperty('count');
    expect(set('count', '1001')).toMatch(/from 1 to 1,000/);
  });

  it('of new rows work all day, and follow at the end', () => {
    const { agents } = withAgentCells(table, [
      { row: 'new', column: 'agent', text: 'night' },
      { row: 'new', column: 'count', text: '2' },
    ]);
    expect(agents.slice(2)).toEqual([{ agent: 'night', count: 2, shifts: [{ fromMinutes: 0, toMinutes: 540 }] }]);
  });

  it('of hostile length are refused at once', () => {
    for (const column of ['agent', 'count', 'skills', 'shifts'] as const)
      expect(set(column, '"\\ '.repeat(100_000))).toBe('That is more than a cell holds.');
  });
});
