import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Traffic } from '../generated/types.ts';
import { parseTraffic, trafficFaults } from '../host/index.ts';
import { runCommand } from './run-command.ts';

const shelf = join(import.meta.dirname, '../../schemas/examples');
const example = (name: string) => readFileSync(join(shelf, 'in-queue-callback', name), 'utf8');
const busy: Traffic = JSON.parse(example('traffic/busy-tuesday.json'));
/** Two busy hours of it. */
const traffic: Traffic = {
  ...{ ...busy, hours: 2 },
  agents: busy.agents.map((each) => ({ ...each, shifts: [{ fromMinutes: 0, toMinutes: 120 }] })),
  callers: busy.callers.map((each) => ({ ...each, rates: [{ fromMinutes: 0, toMinutes: 120, perHour: 125 }] })),
};
const files: Record<string, string> = {
  'w.json': example('workspace.json'),
  'c.json': example('configuration.json'),
  't.json': JSON.stringify(traffic),
};

function run(line: string, more: Record<string, string> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const code = runCommand(line.split(' '), {
    read(file) {
      const text = more[file] ?? files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    write: () => {},
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}

describe('simulate', () => {
  it('prints what became of calls, callbacks and agents, and each half hour', () => {
    const { code, out } = run('simulate c.json t.json');
    expect(code).toBe(0);
    expect(out).toMatch(/^A busy Tuesday at sales: 2 hours from 2026-03-03T09:00:00-05:00, seed 1\n/);
    for (const row of [/answered within 20 s +\d/, /promises kept +\d+ of \d+/, /occupancy +\d/])
      expect(out).toMatch(row);
    expect(out.match(/^(09:00|09:30|10:00|10:30) .*$/gm)).toHaveLength(4);
  });

  it('gives the same bytes again, from the workspace as from its configuration', () => {
    const { out } = run('simulate c.json t.json --json');
    expect(run('simulate c.json t.json --json').out).toBe(out);
    expect(JSON.parse(run('simulate w.json t.json --json').out)).toEqual({
      ...JSON.parse(out),
      configuration: 'w.json',
    });
    expect(run('simulate c.json t.json --json --seed 2').out).not.toBe(out);
  });

  it('calls back those who accept, and loses fewer callers than without an offer', () => {
    const silent: Traffic = { ...traffic, callers: traffic.callers.map(({ keys: _, ...each }) => each) };
    const { code, out } = run('simulate c.json t.json --against silent.json --json', {
      'silent.json': JSON.stringify(silent),
    });
    const [offered, not] = JSON.parse(out);
    expect(code).toBe(0);
    expect(not.arrived).toBe(offered.arrived);
    expect(not.callbacks.accepted).toBe(0);
    const { accepted, attempts, connected, reasons, open } = offered.callbacks;
    expect(accepted).toBeGreaterThan(20);
    expect(attempts).toBeGreaterThan(accepted - open);
    expect(connected).toBeGreaterThan(0.7 * accepted);
    const ended = Object.values<number>(reasons).reduce((sum, each) => sum + each, 0);
    expect(ended + open).toBe(accepted);
    expect(offered.calls.abandoned).toBeLessThan(not.calls.abandoned);
  });

  it('tries another configuration with the same callers, side by side', () => {
    const other = JSON.parse(example('configuration.json'));
    for (const { settings } of other.queues) if (settings) settings.immediateEnabled = false;
    const { code, out, err } = run('simulate c.json t.json --against without.json', {
      'without.json': JSON.stringify(other),
    });
    expect(code).toBe(0);
    expect(err).toContain('configuration/changed');
    expect(out).toMatch(/^ +c\.json +without\.json$/m);
    expect(out).toMatch(/^ {2}accepted +[1-9]\d* +0$/m);
  });

  it('tells what customers ask for without calling, and how they dial in, where the day has that', () => {
    const told = (name: string, file: string) => {
      const of = (path: string) => readFileSync(join(shelf, name, path), 'utf8');
      return run('simulate a.json b.json', { 'a.json': of('configuration.json'), 'b.json': of(`traffic/${file}`) }).out;
    };
    const app = told('click-to-call-in-delayed', 'app-tuesday.json');
    for (const row of [/^Click-To-Call-In\n {2}numbers asked for +\d/m, /^ {2}CALLBACK_READY +\d/m])
      expect(app).toMatch(row);
    const booked = told('scheduled-callback', 'booked-ahead.json');
    expect(booked).toMatch(/^Requests\n {2}made +\d+\n {2}accepted +\d+\n {2}refused: slot-full +\d+$/m);
    expect(booked).not.toContain('Click-To-Call-In');
    expect(run('simulate c.json t.json').out).not.toMatch(/^Requests$|^Push notifications$/m);
  });

  it.each([
    'simulate c.json',
    'simulate c.json t.json x.json',
    'simulate c.json t.json --seed -1',
    'simulate c.json t.json --seed 1.5',
  ])('says how it is used when it is asked to “%s”', (line) =>
    expect(run(line)).toMatchObject({ code: 2, err: expect.stringContaining('Usage:') }),
  );

  it.each<[string, object, RegExp]>([
    [
      'names an agent whom nobody knows',
      { agents: [{ agent: 'zoe', shifts: [{ fromMinutes: 0, toMinutes: 60 }] }] },
      /#\/agents\/0\/agent: error traffic\/unknown-agent/,
    ],
    [
      'has a shift that runs backwards',
      { agents: [{ agent: 'ana', shifts: [{ fromMinutes: 60, toMinutes: 0 }] }] },
      /#\/agents\/0\/shifts\/0: error traffic\/shift-order/,
    ],
    [
      'dials a number that nobody answers',
      { callers: [{ to: '+19', handling: { mean: 1 } }] },
      /#\/callers\/0\/to: error traffic\/unanswered-number/,
    ],
    [
      'reaches people in more than a whole',
      { callers: [{ to: '+12125550110', handling: { mean: 1 }, reached: { busy: 0.6, noAnswer: 0.6 } }] },
      /error traffic\/shares/,
    ],
    ['has nobody who comes', { callers: [] }, /#\/callers: error traffic\/nobody-comes/],
  ])('refuses traffic that %s', (_, more, finding) => {
    const result = run('simulate c.json bad.json', { 'bad.json': JSON.stringify({ ...traffic, ...more }) });
    expect(result).toMatchObject({ code: 2, out: '', err: expect.stringMatching(finding) });
  });
});

describe('the traffic on the shelf', () => {
  const found = readdirSync(shelf).flatMap((name) => {
    const folder = join(shelf, name, 'traffic');
    return existsSync(folder) ? readdirSync(folder).map((file) => [name, file] as const) : [];
  });
  it.each(found)('of %s can be played: %s', (name, file) => {
    const { traffic: read, diagnostics } = parseTraffic(readFileSync(join(shelf, name, 'traffic', file), 'utf8'));
    expect(diagnostics).toEqual([]);
    const configuration = JSON.parse(readFileSync(join(shelf, name, 'configuration.json'), 'utf8'));
    expect(read && trafficFaults(read, configuration)).toEqual([]);
  });
});
