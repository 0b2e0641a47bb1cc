import { blocks } from '../../blocks/index.ts';
import type { Configuration, Diagnostic, Scenario, TraceEntry } from '../generated/types.ts';
import { parseScenario, runScenario, type ScenarioResult } from '../host/index.ts';
import { behaviorsOf } from '../model/registry.ts';
import { configurationIn, readText } from './read-files.ts';
import { type ExitCode, findingLine, printable, type Terminal } from './terminal.ts';

/** Plays scenarios against a configuration, or against a workspace that is compiled first. */
export function runScenarios(
  terminal: Terminal,
  file: string,
  scenarioFiles: readonly string[],
  { json }: { readonly json: boolean },
): ExitCode {
  const configuration = readConfiguration(terminal, file);
  const scenarios = scenarioFiles.map((each) => ({ file: each, scenario: readScenario(terminal, each) }));
  if (!configuration) return 2;
  const played: { file: string; scenario: Scenario; result: ScenarioResult }[] = [];
  for (const { file: scenarioFile, scenario } of scenarios) {
    if (!scenario) return 2;
    const result = runScenario(configuration, scenario, { behaviors: behaviorsOf(blocks) });
    played.push({ file: scenarioFile, scenario, result });
    if (!json) tell(terminal, configuration, scenarioFile, scenario, result);
  }
  if (json) {
    const told = played.map(({ file: scenarioFile, scenario, result: { ok, expectations, trace } }) => ({
      ...{ file: scenarioFile, name: scenario.name, ok, expectations, trace },
    }));
    terminal.out(JSON.stringify(told.length === 1 ? told[0] : told, null, 2));
  }
  return played.every(({ result }) => result.ok) ? 0 : 1;
}

/** The configuration of a file, or of a workspace that is compiled; undefined when the reasons are told. */
export function readConfiguration(terminal: Terminal, file: string): Configuration | undefined {
  const text = readText(terminal, file);
  if ('failed' in text) return undefined;
  const { configuration, diagnostics } = configurationIn(text.value);
  // Of a workspace, `validate` tells the rest; that a configuration is not what was compiled is told nowhere else.
  const isTold = ({ severity, code }: Diagnostic) => severity === 'error' || code === 'configuration/changed';
  for (const each of diagnostics.filter(isTold)) terminal.err(findingLine(file, each));
  return configuration;
}

function readScenario(terminal: Terminal, file: string): Scenario | undefined {
  const text = readText(terminal, file);
  if ('failed' in text) return undefined;
  const { scenario, diagnostics } = parseScenario(text.value);
  for (const each of diagnostics) terminal.err(findingLine(file, each));
  return scenario;
}

function tell(
  terminal: Terminal,
  configuration: Configuration,
  file: string,
  scenario: Scenario,
  { ok, expectations, trace }: ScenarioResult,
): void {
  terminal.out(printable(scenario.name));
  for (const entry of trace) terminal.out(printable(`  ${traceLine(configuration, entry)}`));
  for (const { step, ok: isKept, message } of expectations)
    terminal.out(printable(`  ${isKept ? '✓' : '✗'} ${file}:#/steps/${step}: ${message}`));
  const kept = expectations.filter((each) => each.ok).length;
  terminal.out(`  ${ok ? 'passed' : 'failed'}: ${kept} of ${expectations.length} expectations kept`);
}

function traceLine({ programs }: Configuration, entry: TraceEntry): string {
  const { at, session, program, block, what, event, outlet, to, variables, waits, reasons, outcome } = entry;
  const name = (id: string) => programs[program]?.steps[id]?.name ?? id;
  const parts = [new Date(at).toISOString().slice(11, 23), session, what];
  if (block !== null) parts.push(`“${name(block)}”`);
  if (event !== undefined) parts.push(`on ${event}`);
  if (outlet !== undefined) parts.push(`by ${outlet}`);
  if (to !== undefined) parts.push(`→ ${to === null ? 'end' : `“${name(to)}”`}`);
  if (outcome !== undefined) parts.push(`as ${outcome}`);
  if (waits !== undefined) parts.push(`waits for ${waits.join(', ')}`);
  if (variables !== undefined) parts.push(JSON.stringify(variables));
  if (reasons !== undefined) parts.push(`(${reasons.join(' ')})`);
  return parts.join(' ');
}
