import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { blocks } from '../../blocks/index.ts';
import { compile } from '../compiler/index.ts';
import type { Configuration } from '../generated/types.ts';
import { parseScenario, runScenario } from '../host/index.ts';
import { parseWorkspace } from '../model/parse-workspace.ts';
import { behaviorsOf } from '../model/registry.ts';

const examples = join(import.meta.dirname, '../../schemas/examples');
const scenarios = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter((file) => /[\\/]scenarios[\\/][^\\/]+\.json$/.test(file))
  .sort();
const behaviors = behaviorsOf(blocks);
const configurations = new Map<string, Configuration>();

describe.each(scenarios)('example %s', (file) => {
  const example = dirname(dirname(file));
  const { scenario, diagnostics } = parseScenario(readFileSync(join(examples, file), 'utf8'));
  if (!scenario) throw new Error(`${file}: ${JSON.stringify(diagnostics)}`);
  const play = (afterEach?: Parameters<typeof runScenario>[2]['afterEach']) =>
    runScenario(configurationOf(example), scenario, { behaviors, ...(afterEach ? { afterEach } : {}) });

  it('comes out as it is told', () => {
    expect(play().expectations.filter(({ ok }) => !ok)).toEqual([]);
  });

  it('is the same to the byte when it is played again', () => {
    expect(JSON.stringify(play())).toBe(JSON.stringify(play()));
  });

  it('goes the same way when the runtime is stopped and started from its records after everything that happens', () => {
    let restarts = 0;
    const restarted = play((world) => {
      restarts += 1;
      world.restart();
    });
    expect(restarts).toBeGreaterThanOrEqual(scenario.steps.length);
    expect(restarted).toEqual(play());
  });
});

it('has examples to play', () => {
  expect(scenarios.map((file) => basename(file))).toContain('right-access-code.json');
});

function configurationOf(example: string): Configuration {
  const known = configurations.get(example);
  if (known) return known;
  const { workspace } = parseWorkspace(readFileSync(join(examples, example, 'workspace.json'), 'utf8'));
  if (!workspace) throw new Error(`${example} is no workspace`);
  const { configuration, diagnostics } = compile(workspace, { registry: blocks });
  if (!configuration)
    throw new Error(`${example}: ${JSON.stringify(diagnostics.filter((each) => each.severity === 'error'))}`);
  configurations.set(example, configuration);
  return configuration;
}
