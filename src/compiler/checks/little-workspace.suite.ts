import type { Application, Block, Diagnostic, Json, Phase, Workspace } from '../../generated/types.ts';
import { phases } from '../../model/phases.ts';
import { compile } from '../compile.ts';
import { littleKinds } from './little-kinds.suite.ts';

/**
 * An application as text: a line with a phase, then lines `id: kind {properties}` for its blocks, the first of which is its
 * entry, and lines `block.outlet > block` for connections. `more` lies over what the text gives.
 */
export function flow(text: string, more: Partial<Application> = {}): Application {
  const application: Application = {
    ...{ name: 'Main', type: 'default', entry: {}, variables: {}, blocks: {}, connections: {}, layout: {} },
  };
  let phase: Phase = 'selfService';
  for (const line of text.split('\n').map((each) => each.trim())) {
    const block = /^(\w+): (\w+)\s*(\{.*\})?$/.exec(line);
    const connection = /^(\w+)\.(\w+) > (\w+)$/.exec(line);
    if (phases.some((each) => each === line)) phase = line as Phase;
    else if (connection) {
      const [, from = '', outlet = '', to = ''] = connection;
      application.connections[`c${Object.keys(application.connections).length + 1}`] = { from, outlet, to };
    } else if (block) {
      const [, id = '', kind = '', properties = '{}'] = block;
      const version = littleKinds.get(kind)?.definition.version ?? 1;
      const made: Block = { kind, version, name: id, phase, properties: JSON.parse(properties) };
      application.blocks[id] = made;
      application.entry[phase] ??= id;
    } else if (line !== '') throw new Error(`not understood: ${line}`);
  }
  return { ...application, ...more };
}

/** A workspace that holds nothing but what is given. A lone application is the application `main`. */
export function workspaceOf(parts: Application | Partial<Workspace> = {}): Workspace {
  return {
    schemaVersion: 1,
    id: 'little',
    name: 'Little',
    applications: {},
    phoneNumbers: {},
    announcements: {},
    virtualQueues: {},
    callbackSettings: { default: {}, rows: {} },
    businessHours: {},
    specialDays: {},
    numberRules: {},
    capacityRules: {},
    callInGroups: {},
    directory: { skills: {}, agents: {}, routingPoints: {} },
    ...(isApplication(parts) ? { applications: { main: parts } } : parts),
  };
}

/** Findings with a code in a workspace, in their order: what a check's test looks at. */
export function findings(parts: Application | Partial<Workspace>, code: string): Diagnostic[] {
  return compile(workspaceOf(parts), { registry: littleKinds }).diagnostics.filter((each) => each.code === code);
}

/** Places of the findings with a code, without what all places in the application `main` begin with. */
export function placesOf(parts: Application | Partial<Workspace>, code: string): string[] {
  return findings(parts, code).map(({ at }) => at.replace('/applications/main/', ''));
}

/** Text of properties in a flow: `{"queue":…}`. */
export function json(value: Json): string {
  return JSON.stringify(value);
}

function isApplication(parts: Application | Partial<Workspace>): parts is Application {
  return 'blocks' in parts;
}
