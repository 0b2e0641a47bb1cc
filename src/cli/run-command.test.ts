import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const example = (name: string) => readFileSync(join(import.meta.dirname, '../../schemas/examples/match', name), 'utf8');

/** Runs a command line on files in memory. */
function run(line: string, files: Record<string, string> = {}) {
  const all = new Map(Object.entries(files));
  const out: string[] = [];
  const err: string[] = [];
  const code = runCommand(line.split(' ').filter(Boolean), {
    read(file) {
      const text = all.get(file);
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    write: (file, text) => all.set(file, text),
    out: (text) => out.push(text),
    err: (text) => err.push(text),
  });
  return { code, out: out.join('\n'), err: err.join('\n'), files: all };
}

const workspace = example('workspace.json');
const right = example('scenarios/right-access-code.json');

describe('callback-studio', () => {
  it('explains itself', () => {
    expect(run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('callback-studio run') });
  });

  it.each([
    '',
    'dance',
    'validate',
    'validate a b',
    'compile',
    'run a',
    'validate --quickly a',
    'validate a --json',
    'compile a --json',
    'run a b -o c',
  ])('says how it is used when it is asked to “%s”', (line) =>
    expect(run(line)).toMatchObject({ code: 2, err: expect.stringContaining('Usage:') }),
  );

  it.each(['validate', 'compile', 'run'])('says which file %s cannot read', (command) => {
    const { code, err } = run(`${command} nowhere.json ${command === 'run' ? 'x.json' : ''}`, { 'x.json': right });
    expect({ code, err }).toEqual({ code: 2, err: 'nowhere.json: cannot be read: no such file' });
  });
});

describe('validate', () => {
  it('is content with a workspace without errors', () => {
    expect(run('validate w.json', { 'w.json': workspace }).code).toBe(0);
  });

  it('names file, place, severity, code and reason of a finding', () => {
    const broken = JSON.parse(workspace);
    broken.applications.match.blocks.lost = {
      kind: 'magic',
      version: 1,
      name: 'Lost',
      phase: 'selfService',
      properties: {},
    };
    const { code, out } = run('validate w.json', { 'w.json': JSON.stringify(broken) });
    expect(code).toBe(1);
    expect(out).toMatch(/^w\.json:#\/applications\/match\/blocks\/lost\/kind: error \S+: .+$/m);
  });

  it('names the step of a configuration whose kind nobody knows, as run does', () => {
    const compiled = run('compile w.json -o c.json', { 'w.json': workspace }).files.get('c.json') ?? '';
    expect(run('validate c.json', { 'c.json': compiled })).toMatchObject({ code: 0, out: '' });
    const foreign = JSON.parse(compiled);
    const [[id, step]] = Object.entries<{ kind: string }>(foreign.programs.match.steps) as [[string, { kind: string }]];
    step.kind = 'magic';
    const files = { 'c.json': JSON.stringify(foreign), 's.json': right };
    const finding = `c.json:#/programs/match/steps/${id}/kind: error configuration/unknown-kind: There is no kind`;
    expect(run('validate c.json', files)).toMatchObject({ code: 1, out: expect.stringContaining(finding) });
    expect(run('run c.json s.json', files)).toMatchObject({ code: 2, err: expect.stringContaining(finding) });
  });

  it('tells a file that is no JSON from one with faults', () => {
    expect(run('validate w.json', { 'w.json': '{"schemaVersion": 1,' })).toMatchObject({
      code: 2,
      out: expect.stringMatching(/^w\.json:#: error workspace\/not-json: /),
    });
    expect(run('validate w.json', { 'w.json': '{"schemaVersion":1}' }).code).toBe(1);
  });

  it('lets nothing in a name steer the terminal', () => {
    const broken = JSON.parse(workspace);
    broken.applications['\u001b[2J'] = 1;
    expect(run('validate w.json', { 'w.json': JSON.stringify(broken) }).out).not.toContain('\u001b');
  });
});

describe('compile', () => {
  it('writes a configuration that run can play', () => {
    const compiled = run('compile w.json -o c.json', { 'w.json': workspace });
    expect(compiled).toMatchObject({ code: 0, out: '' });
    const played = run('run c.json s.json', { 'c.json': compiled.files.get('c.json') ?? '', 's.json': right });
    expect(played).toMatchObject({ code: 0, out: expect.stringContaining('passed') });
  });

  it('writes the same to standard output', () => {
    const { files } = run('compile w.json -o c.json', { 'w.json': workspace });
    expect(`${run('compile w.json', { 'w.json': workspace }).out}\n`).toBe(files.get('c.json'));
  });

  it('writes nothing for an application that does not exist', () => {
    const { code, files, err } = run('compile w.json -o c.json --application nope', { 'w.json': workspace });
    expect(code).toBe(1);
    expect(files.has('c.json')).toBe(false);
    expect(err).toContain('nope');
  });
});

describe('run', () => {
  it('prints the way of the call, and what was expected', () => {
    const { code, out } = run('run w.json s.json', { 'w.json': workspace, 's.json': right });
    expect(code).toBe(0);
    expect(out).toContain('left “Route to an agent” on agent.connected by routed');
    expect(out).toContain('✓ s.json:#/steps/2: The caller heard “Please enter your access code”.');
  });

  it('fails with the place and the difference when an expectation is not kept', () => {
    const wrong = JSON.parse(right);
    wrong.steps[2].text = 'Bonjour';
    const { code, out } = run('run w.json s.json', { 'w.json': workspace, 's.json': JSON.stringify(wrong) });
    expect(code).toBe(1);
    expect(out).toMatch(/✗ s\.json:#\/steps\/2: Expected the caller to hear “Bonjour”; the caller heard “Please enter/);
  });

  it('names the step that calls a number which no application answers, and plays no further', () => {
    const wrong = JSON.parse(right);
    const step = wrong.steps.findIndex((each: { do: string }) => each.do === 'call');
    wrong.steps[step].to = '+19';
    const { code, out } = run('run w.json s.json', { 'w.json': workspace, 's.json': JSON.stringify(wrong) });
    expect(code).toBe(1);
    expect(out.match(/✗.*/g)).toEqual([
      `✗ s.json:#/steps/${step}: No application answers +19; the steps after this one were not played.`,
    ]);
  });

  it('gives one JSON object on demand', () => {
    const { out } = run('run w.json s.json --json', { 'w.json': workspace, 's.json': right });
    expect(JSON.parse(out)).toMatchObject({ file: 's.json', ok: true, trace: expect.any(Array) });
  });

  it('warns of a configuration that was changed after it was compiled, and plays it', () => {
    const { files } = run('compile w.json -o c.json', { 'w.json': workspace });
    const changed = (files.get('c.json') ?? '').replace('No record found', 'Nothing found');
    const { code, err } = run('run c.json s.json', { 'c.json': changed, 's.json': right });
    expect({ code, err }).toEqual({
      code: 0,
      err: expect.stringMatching(/^c\.json:#\/hash: warning configuration\/changed: .+$/),
    });
  });

  it('refuses a scenario with a fault, naming the place', () => {
    const { code, err } = run('run w.json s.json', {
      'w.json': workspace,
      's.json': '{"schemaVersion":1,"name":"x","startsAt":"2026-03-03T10:00:00Z","steps":[{"do":"press"}]}',
    });
    expect({ code, err }).toEqual({
      code: 2,
      err: 's.json:#/steps/0/keys: error schema/required: This must be filled in.',
    });
  });
});
