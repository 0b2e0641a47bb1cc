import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { behaviors } from '../../blocks/behaviors.ts';
import { blocks } from '../../blocks/index.ts';
import { compile } from '../compiler/index.ts';
import { parseScenario, runScenario } from '../host/index.ts';
import { canonicalJson } from '../model/json.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';

const shelf = join(import.meta.dirname, '../../schemas/examples');

describe.each(readdirSync(shelf))('the example %s', (name) => {
  const folder = join(shelf, name);
  const text = readFileSync(join(folder, 'workspace.json'), 'utf8');
  const { workspace, diagnostics } = parseWorkspace(text);
  if (!workspace) throw new Error(`${name}: ${diagnostics[0]?.message}`);
  const compiled = compile(workspace, { registry: blocks });

  it('opens and compiles without a finding, but for what is not published yet', () => {
    expect(diagnostics).toEqual([]);
    const unpublished = 'settings/unpublished-application';
    expect(compiled.diagnostics.filter(({ code }) => code !== unpublished)).toEqual([]);
  });

  it('is written in canonical form', () => {
    expect(text).toBe(`${canonicalJson(workspace, 2)}\n`);
  });

  it('compiles to the configuration beside it', async () => {
    await expect(`${canonicalJson(compiled.configuration, 2)}\n`).toMatchFileSnapshot(
      join(folder, 'configuration.json'),
    );
  });

  const scenarios = join(folder, 'scenarios');
  const files = existsSync(scenarios) ? readdirSync(scenarios) : [];
  it.each(files)('tells the story of %s', (file) => {
    const { scenario, diagnostics: findings } = parseScenario(readFileSync(join(scenarios, file), 'utf8'));
    expect(findings).toEqual([]);
    if (!scenario || !compiled.configuration) throw new Error('nothing to run');
    const { expectations } = runScenario(compiled.configuration, scenario, { behaviors });
    expect(expectations.filter(({ ok }) => !ok)).toEqual([]);
    expect(expectations.length).toBeGreaterThan(0);
  });

  it.each(files)('goes the same way in %s when the runtime dies after every commit and every effect', (file) => {
    const { scenario } = parseScenario(readFileSync(join(scenarios, file), 'utf8'));
    if (!scenario || !compiled.configuration) throw new Error('nothing to run');
    let crashes = 0;
    const onCrash = () => {
      crashes += 1;
    };
    const whole = runScenario(compiled.configuration, scenario, { behaviors });
    expect(runScenario(compiled.configuration, scenario, { behaviors, onCrash })).toEqual(whole);
    // Each event is a commit of its own, and so is each effect.
    const events = new Set(whole.trace.map(({ at, session }) => `${at} ${session}`));
    expect(crashes).toBeGreaterThan(events.size);
    expect(JSON.stringify(runScenario(compiled.configuration, scenario, { behaviors }))).toBe(JSON.stringify(whole));
  });
});
