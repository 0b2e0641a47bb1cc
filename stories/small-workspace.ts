import { blocks } from '../blocks/index.ts';
import type { ApplicationType, Block, Workspace } from '../src/generated/types.ts';

/** Id of the application that stories show. */
export const shown = 'a1';

/** A workspace with a bit of everything that forms refer to, and one application with the given blocks. */
export function smallWorkspace(type: ApplicationType, given: Workspace['applications'][string]['blocks']): Workspace {
  const [entry] = Object.keys(given);
  const phase = entry === undefined ? undefined : given[entry]?.phase;
  return {
    schemaVersion: 1,
    id: 'stories',
    name: 'Stories',
    applications: {
      [shown]: {
        name: 'Main line',
        type,
        entry: entry !== undefined && phase ? { [phase]: entry } : {},
        variables: {
          AccessCode: { type: 'string', description: 'What the caller entered.' },
          Tries: { type: 'integer', initial: 0 },
          Pin: { type: 'string', secure: true },
          Request: { type: 'object' },
          Slots: { type: 'list', initial: [] },
          Matched: { type: 'boolean', initial: false },
        },
        blocks: given,
        connections: {},
        layout: Object.fromEntries(Object.keys(given).map((id, index) => [id, { x: 40 + index * 280, y: 40 }])),
      },
      m1: { name: 'Check account', type: 'module', entry: {}, variables: {}, blocks: {}, connections: {}, layout: {} },
    },
    phoneNumbers: { p1: { number: '+12125550100', description: 'Main line', application: shown } },
    announcements: { an1: { name: 'Welcome', text: 'Welcome to Acme.' } },
    virtualQueues: { q1: { name: 'Sales' }, q2: { name: 'Support' } },
    callbackSettings: { default: {}, rows: {} },
    businessHours: {
      h1: {
        name: 'Office',
        timeZone: 'America/New_York',
        week: { monday: [{ start: '09:00', end: '17:00' }] },
        exceptions: {},
      },
    },
    specialDays: { s1: { name: 'New Year', ranges: [{ from: '2027-01-01', to: '2027-01-01' }] } },
    numberRules: {},
    capacityRules: {},
    callInGroups: {},
    directory: {
      skills: { k1: { name: 'Sales' }, k2: { name: 'English' } },
      agents: { g1: { name: 'Alice Baker', skills: { k1: 5, k2: 3 } } },
      routingPoints: { r1: { name: 'RP_8000' } },
    },
  };
}

/** A fresh block of a kind, as the palette makes it. Throws when there is no such kind. */
export function freshBlock(kind: string, type: ApplicationType): Block {
  const definition = blocks.get(kind)?.definition;
  const phase = definition?.phases[type][0];
  if (!definition || !phase) throw new Error(`${kind} cannot stand in an application of type ${type}`);
  return { kind, version: definition.version, name: definition.title, phase, properties: definition.initial(type) };
}
