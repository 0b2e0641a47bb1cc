import type { Traffic, TrafficAgents, TrafficShift } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import type { CellRefusal, SetCell } from '../../../ui/grid/index.ts';
import { clockAt, minutesAt, readStart, type Start } from './plan-clock.ts';

/** Columns of the agents' table. */
export type AgentColumn = 'agent' | 'count' | 'skills' | 'shifts';

/** Agents of the directory by id. */
type Directory = Readonly<Record<string, { readonly name: string }>>;

/** What the cells of the agents' table are written for. */
export interface AgentTable {
  readonly plan: Traffic;
  readonly directory: Directory;
}

/** A value that was read from a cell, or why it cannot be. */
type Reading<T> = { readonly value: T; readonly problem?: undefined } | { readonly problem: string };

/** Longest text of a cell that is read. */
const longestCell = 4000;

const midnight: Start = { date: '', minutes: 0, offset: 'Z' };

/** Id of a row: where its agents stand in the plan. */
export function agentRow(index: number): string {
  return `agents ${index}`;
}

/** The text of a cell; blank where nothing is set. */
export function agentCell({ plan, directory }: AgentTable, row: TrafficAgents, column: AgentColumn): string {
  switch (column) {
    case 'agent':
      return row.skills === undefined ? directoryName(row.agent, directory) : row.agent;
    case 'count':
      return row.count === undefined ? '' : String(row.count);
    case 'skills':
      return skillsText(row.skills ?? {});
    case 'shifts':
      return shiftsText(row.shifts, readStart(plan.startsAt) ?? midnight);
  }
}

/** The agents after some cells were set. Rows that are not there yet follow at the end; refused cells keep what they had. */
export function withAgentCells(
  table: AgentTable,
  cells: readonly SetCell[],
): { readonly agents: readonly TrafficAgents[]; readonly refusals: readonly CellRefusal[] } {
  const rows = new Map<string, TrafficAgents>(table.plan.agents.map((row, index) => [agentRow(index), row]));
  const refusals: CellRefusal[] = [];
  for (const { row, column, text } of cells) {
    const before = rows.get(row) ?? newAgents(table);
    const reading = withCell(table, before, column, text.slice(0, longestCell + 1));
    if (reading.problem === undefined) rows.set(row, reading.value);
    else refusals.push({ row, column, message: reading.problem });
  }
  return { agents: [...rows.values()], refusals };
}

/** Somebody who works all day and has no name yet. */
function newAgents({ plan: { hours } }: AgentTable): TrafficAgents {
  return { agent: '', shifts: [{ fromMinutes: 0, toMinutes: Math.max(1, Math.floor(hours * 60)) }] };
}

function withCell(table: AgentTable, row: TrafficAgents, column: string, text: string): Reading<TrafficAgents> {
  if (text.length > longestCell) return { problem: 'That is more than a cell holds.' };
  const { skills: _, count: __, ...bare } = row;
  switch (column) {
    case 'agent':
      return then(readAgent(text, table.directory), (agent) => ({ ...row, agent }));
    case 'count':
      return then(readCount(text), (count) => (count === undefined ? withoutCount(row) : { ...row, count }));
    case 'skills':
      return then(readSkills(text), (skills) =>
        skills === undefined ? bare : { ...bare, skills, ...(row.count === undefined ? {} : { count: row.count }) },
      );
    default:
      return then(readShifts(text, readStart(table.plan.startsAt) ?? midnight), (shifts) => ({ ...row, shifts }));
  }
}

function then<T, U>(reading: Reading<T>, use: (value: T) => U): Reading<U> {
  return reading.problem === undefined ? { value: use(reading.value) } : reading;
}

function withoutCount({ count: _, ...row }: TrafficAgents): TrafficAgents {
  return row;
}

/** The name of an agent of the directory; the id where it is gone, or where another one has that name. */
function directoryName(id: string, directory: Directory): string {
  const name = own(directory, id)?.name;
  if (name === undefined) return id;
  const isClear = Object.values(directory).filter((each) => each.name === name).length === 1;
  return isClear ? name : id;
}

function readAgent(text: string, directory: Directory): Reading<string> {
  const written = text.trim();
  if (own(directory, written)) return { value: written };
  const [found] = Object.entries(directory).find(([, { name }]) => name.toLowerCase() === written.toLowerCase()) ?? [];
  if (found !== undefined) return { value: found };
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/.test(written)) return { value: written };
  return {
    problem: 'Name an agent of the directory, or agents of this plan by letters, digits, - and _, such as team.',
  };
}

function readCount(text: string): Reading<number | undefined> {
  const written = text.trim();
  if (written === '') return { value: undefined };
  const count = Number(written);
  if (/^\d{1,4}$/.test(written) && count >= 1 && count <= 1000) return { value: count };
  return { problem: `“${shortened(written)}” is no number from 1 to 1,000.` };
}

/** “English 9, Sales 9”; names that would be misread stand in quotes. */
function skillsText(skills: Readonly<Record<string, number>>): string {
  return Object.entries(skills)
    .map(([name, level]) => `${/^[^",;=:\s][^",;=:]*$/.test(name) ? name : JSON.stringify(name)} ${level}`)
    .join(', ');
}

function readSkills(text: string): Reading<Record<string, number> | undefined> {
  const skills = new Map<string, number>();
  let rest = text.trim();
  while (rest !== '') {
    const [part = '', quoted, plain] = /^(?:("(?:[^"\\]|\\.)*")|([^",;]*))[^,;]*/.exec(rest) ?? [];
    const level = /[\s=:]+(\d{1,10})\s*$/.exec(part)?.[1];
    const name = quoted === undefined ? plain?.replace(/[\s=:]+\d{1,10}\s*$/, '').trim() : unquoted(quoted);
    if (!name || level === undefined || Number(level) > 2_147_483_647)
      return { problem: `“${shortened(part)}” is no skill with its level: write English 9, Sales 5.` };
    skills.set(name, Number(level));
    rest = rest.slice(part.length + 1).trim();
  }
  return { value: skills.size === 0 ? undefined : Object.fromEntries(skills) };
}

function unquoted(text: string): string | undefined {
  try {
    return String(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** “09:00–13:00, 13:30–18:00”. */
function shiftsText(shifts: readonly TrafficShift[], start: Start): string {
  return shifts
    .map(({ fromMinutes, toMinutes }) => `${clockAt(start, fromMinutes)}–${clockAt(start, toMinutes)}`)
    .join(', ');
}

function readShifts(text: string, start: Start): Reading<TrafficShift[]> {
  const shifts: TrafficShift[] = [];
  for (const part of text.split(/[,;\n]/).filter((each) => each.trim() !== '')) {
    const [first, last, ...more] = part.split(/\s*(?:–|—|-|\bto\b)\s*/);
    const fromMinutes = minutesAt(start, first ?? '');
    let toMinutes = minutesAt(start, last ?? '');
    if (fromMinutes === undefined || toMinutes === undefined || more.length > 0)
      return { problem: `“${shortened(part.trim())}” is no shift: write 09:00–17:00, and 06:00 +1 for the next day.` };
    // A shift that ends when the plan's clock starts ends a day later.
    if (toMinutes <= fromMinutes && !(last ?? '').includes('+')) toMinutes += 24 * 60;
    shifts.push({ fromMinutes, toMinutes });
  }
  return shifts.length > 0 ? { value: shifts } : { problem: 'Somebody who works has a shift: write 09:00–17:00.' };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
