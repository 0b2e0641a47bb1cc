import { blocks } from '../../blocks/index.ts';
import type { Configuration, Traffic } from '../generated/types.ts';
import { type DayFigures, parseTraffic, simulateDay, trafficFaults } from '../host/index.ts';
import { isJsonObject } from '../model/json.ts';
import { behaviorsOf } from '../model/registry.ts';
import { dayTables } from './day-tables.ts';
import { readText } from './read-files.ts';
import { readConfiguration } from './run-scenarios.ts';
import { type ExitCode, findingLine, printable, type Terminal } from './terminal.ts';

/** How to simulate. */
export interface SimulateOptions {
  /** Instead of the seed of the traffic. */
  readonly seed?: number;
  /** File of another configuration or workspace, or of other traffic, to be tried on the same day. */
  readonly against?: string;
  readonly json: boolean;
}

/** A day that can be played. */
interface Plan {
  readonly configurationFile: string;
  readonly trafficFile: string;
  readonly configuration: Configuration;
  readonly traffic: Traffic;
}

/** Plays a day with the real runtime and prints its figures, beside another day's when one is asked for. */
export function simulate(terminal: Terminal, file: string, trafficFile: string, options: SimulateOptions): ExitCode {
  const { against, seed, json } = options;
  const configuration = readConfiguration(terminal, file);
  const traffic = readTraffic(terminal, trafficFile);
  if (!configuration || !traffic) return 2;
  const plans: Plan[] = [{ configurationFile: file, trafficFile, configuration, traffic }];
  if (against !== undefined) {
    const other = otherPlan(terminal, plans[0] as Plan, against);
    if (!other) return 2;
    plans.push(other);
  }
  if (!plans.every((plan) => isPlayable(terminal, plan))) return 2;
  // The same chance for both, so that what differs comes from what was changed.
  const chance = seed ?? traffic.seed ?? 1;
  const days = plans.map(
    (plan): DayFigures =>
      simulateDay(plan.configuration, plan.traffic, { behaviors: behaviorsOf(blocks), seed: chance }),
  );
  if (json) {
    const told = plans.map((plan, index) => ({
      ...{ configuration: plan.configurationFile, traffic: plan.trafficFile },
      ...days[index],
    }));
    terminal.out(JSON.stringify(told.length === 1 ? told[0] : told, null, 2));
  } else for (const line of dayTables(days, traffic.startsAt, namesOf(plans))) terminal.out(printable(line));
  return 0;
}

/** The same day with what the other file holds; undefined when the reasons are told. */
function otherPlan(terminal: Terminal, plan: Plan, file: string): Plan | undefined {
  const text = readText(terminal, file);
  if ('failed' in text) return undefined;
  if (looksLikeTraffic(text.value)) {
    const traffic = readTraffic(terminal, file);
    return traffic && { ...plan, traffic, trafficFile: file };
  }
  const configuration = readConfiguration(terminal, file);
  return configuration && { ...plan, configuration, configurationFile: file };
}

function looksLikeTraffic(text: string): boolean {
  // Cheap and safe: what looks like traffic is checked as such.
  try {
    const value = JSON.parse(text.replace(/^\uFEFF/, ''));
    return isJsonObject(value) && Object.hasOwn(value, 'callers');
  } catch {
    return false;
  }
}

function readTraffic(terminal: Terminal, file: string): Traffic | undefined {
  const text = readText(terminal, file);
  if ('failed' in text) return undefined;
  const { traffic, diagnostics } = parseTraffic(text.value);
  for (const each of diagnostics) terminal.err(findingLine(file, each));
  return traffic;
}

function isPlayable(terminal: Terminal, { traffic, trafficFile, configuration }: Plan): boolean {
  const faults = trafficFaults(traffic, configuration);
  for (const each of faults) terminal.err(findingLine(trafficFile, each));
  return faults.length === 0;
}

/** What the columns are called: by the file in which they differ. */
function namesOf(plans: readonly Plan[]): string[] {
  const differ = new Set(plans.map(({ trafficFile }) => trafficFile)).size > 1 ? 'trafficFile' : 'configurationFile';
  return plans.map((plan) => plan[differ].split(/[\\/]/).slice(-2).join('/'));
}
