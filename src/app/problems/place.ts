import { cellText, keyColumn, settingsColumn } from '../../designer/settings-table/index.ts';
import type { Diagnostic, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { parsePointer, toPointer, valueAt } from '../../model/pointer.ts';
import type { BlockRegistry } from '../../model/registry.ts';
import { addresses, directoryPartOf } from '../addresses.ts';
import { type SettingsPlace, settingsPlaceOf } from '../settings-table/settings-findings.ts';

/** What a pointer into the workspace leads to, as far as a screen can go there. */
export interface Place {
  readonly application?: string;
  readonly block?: string;
  readonly connection?: string;
  /** Pointer of the field inside the block, such as `/blocks/…/properties/prompts/0`: the diagnostic's own pointer. */
  readonly field?: string;
  /** Address of the screen of a business control. */
  readonly address?: string;
}

/** Reads a diagnostic's pointer. */
export function placeOf(pointer: string): Place {
  const [collection, application, part, id, ...rest] = parsePointer(pointer);
  if (collection !== 'applications' || application === undefined) return controlPlace(parsePointer(pointer));
  if (part === 'blocks' && id !== undefined)
    return { application, block: id, ...(rest.length > 0 ? { field: pointer } : {}) };
  if (part === 'connections' && id !== undefined) return { application, connection: id };
  return { application, ...(part !== undefined ? { field: pointer } : {}) };
}

/** True when some screen shows the place. */
export function hasScreen(pointer: string): boolean {
  const { application, address } = placeOf(pointer);
  return application !== undefined || address !== undefined;
}

function controlPlace([collection = '', id]: readonly string[]): Place {
  if (collection === 'directory')
    return { address: addresses.directory(directoryPartOf(own(directoryParts, id ?? ''))) };
  if (collection === 'phoneNumbers') return { address: addresses.directory('phone-numbers') };
  const list = own(controlLists, collection);
  if (!list) return {};
  return { address: id === undefined ? list.all : list.one(id) };
}

const directoryParts: Readonly<Record<string, string>> = {
  agents: 'agents',
  routingPoints: 'routing-points',
  regions: 'regions',
};

const controlLists: Readonly<Record<string, { readonly all: string; one(id: string): string }>> = {
  businessHours: { all: addresses.businessHours, one: addresses.businessHoursOf },
  specialDays: { all: addresses.specialDays, one: addresses.specialDay },
  virtualQueues: { all: addresses.virtualQueues, one: addresses.virtualQueue },
  numberRules: { all: addresses.numberRules, one: addresses.numberRule },
  capacityRules: { all: addresses.capacityRules, one: addresses.capacityRule },
  regionAffinityRules: { all: addresses.regionAffinity, one: addresses.regionAffinityRule },
  callInGroups: { all: addresses.callInGroups, one: addresses.callInGroup },
  callbackSettings: { all: addresses.settings, one: () => addresses.settings },
  trafficPlans: { all: addresses.centre, one: addresses.trafficPlan },
};

/** The place in words: application › block › field. */
export function describePlace(workspace: Workspace, registry: BlockRegistry, pointer: string): string {
  const path = parsePointer(pointer);
  const place = placeOf(pointer);
  if (place.application === undefined) return describeCollection(workspace, path);
  const application = own(workspace.applications, place.application);
  const words = [application?.name ?? place.application];
  const block = place.block === undefined ? undefined : application && own(application.blocks, place.block);
  if (block) {
    words.push(block.name);
    const [, , , , properties, field] = path;
    if (properties === 'properties' && field !== undefined)
      words.push(registry.get(block.kind)?.schema.properties?.[field]?.title ?? field);
  } else if (path[2] === 'variables' && path[3] !== undefined) words.push(`variable ${path[3]}`);
  else if (place.connection !== undefined) words.push('connection');
  return words.join(' › ');
}

const collectionTitles: Readonly<Record<string, string>> = {
  phoneNumbers: 'Phone numbers',
  announcements: 'Announcements',
  virtualQueues: 'Virtual Queues',
  businessHours: 'Business Hours',
  specialDays: 'Special days',
  numberRules: 'Permitted & Blocked Numbers',
  capacityRules: 'Capacity',
  regionAffinityRules: 'Region Affinity',
  callInGroups: 'Click-To-Call-In Config',
  directory: 'Directory',
  trafficPlans: 'Centre Simulator',
};

function describeCollection(workspace: Workspace, path: readonly string[]): string {
  const [collection, id] = path;
  if (collection === undefined) return workspace.name;
  const cell = settingsPlaceOf(toPointer(path));
  if (cell) return describeCell(workspace, cell);
  const named = id === undefined ? undefined : valueAt(workspace, [collection, id, 'name']);
  const title = own(collectionTitles, collection) ?? collection;
  return typeof named === 'string' ? `${title} › ${named}` : title;
}

function describeCell(workspace: Workspace, { row, column }: SettingsPlace): string {
  const words = ['CALLBACK_SETTINGS', cellText(workspace, row, keyColumn) || 'row without a queue'];
  if (column !== undefined) words.push(settingsColumn(column)?.title ?? column);
  return words.join(' › ');
}

/** Problems that concern one application: those inside it. */
export function problemsOf(diagnostics: readonly Diagnostic[], application: string): readonly Diagnostic[] {
  const prefix = toPointer(['applications', application]);
  return diagnostics.filter(({ at }) => at === prefix || at.startsWith(`${prefix}/`));
}
