import type { Designer, Dispatched } from '../../designer/designer.ts';
import {
  createAgent,
  createRegion,
  createRoutingPoint,
  deleteAgent,
  deleteRegion,
  deleteRoutingPoint,
  newId,
  renameAgent,
  renameRegion,
  renameRoutingPoint,
} from '../../designer/index.ts';
import type { DirectoryPart } from '../addresses.ts';

/** Objects of the directory that are made, renamed and deleted by their name alone: what is said of them, and their commands. */
export interface Members {
  readonly collection: 'agents' | 'routingPoints' | 'regions';
  readonly part: DirectoryPart;
  /** One of them, as in a sentence. */
  readonly noun: string;
  readonly renameHint?: string;
  /** What happens to those who use one that is deleted, as a sentence. */
  readonly consequence: string;
  create(designer: Designer, name: string): Dispatched;
  rename(designer: Designer, id: string, name: string): Dispatched;
  remove(designer: Designer, id: string): Dispatched;
  refuseRemove(designer: Designer, id: string): string | undefined;
}

/** Members that are shown as a list of names with their users. */
export interface ListedMembers extends Members {
  readonly collection: 'routingPoints' | 'regions';
  readonly title: string;
  /** What they are for, where there are none yet. */
  readonly about: string;
}

/** Agents, who have levels besides. */
export const agentMembers: Members = {
  ...{ collection: 'agents', part: 'agents', noun: 'agent' },
  consequence: 'No call reaches this agent there any more.',
  create: (designer, name) => designer.dispatch(createAgent, { name, id: newId() }),
  rename: (designer, agent, name) => designer.dispatch(renameAgent, { agent, name }),
  remove: (designer, agent) => designer.dispatch(deleteAgent, { agent }),
  refuseRemove: (designer, agent) => designer.refuse(deleteAgent, { agent }),
};

/** Routing points, which outbound calls are placed from. */
export const routingPointMembers: ListedMembers = {
  ...{ collection: 'routingPoints', part: 'routing-points', noun: 'routing point', title: 'Routing Points' },
  about: 'Outbound calls are placed from a routing point. Without one in CALLBACK_SETTINGS, callbacks can fail.',
  renameHint: 'Everything that uses it keeps it.',
  consequence: 'Outbound calls there can fail until another routing point is chosen.',
  create: (designer, name) => designer.dispatch(createRoutingPoint, { name, id: newId() }),
  rename: (designer, routingPoint, name) => designer.dispatch(renameRoutingPoint, { routingPoint, name }),
  remove: (designer, routingPoint) => designer.dispatch(deleteRoutingPoint, { routingPoint }),
  refuseRemove: (designer, routingPoint) => designer.refuse(deleteRoutingPoint, { routingPoint }),
};

/** Regions of contact centers. */
export const regionMembers: ListedMembers = {
  ...{ collection: 'regions', part: 'regions', noun: 'region', title: 'Regions' },
  about: 'A region is a place where contact centers answer calls. Name those that calls can be sent to.',
  renameHint: 'Everything that uses it keeps it.',
  consequence: 'No call is sent there by it any more.',
  create: (designer, name) => designer.dispatch(createRegion, { name, id: newId() }),
  rename: (designer, region, name) => designer.dispatch(renameRegion, { region, name }),
  remove: (designer, region) => designer.dispatch(deleteRegion, { region }),
  refuseRemove: (designer, region) => designer.refuse(deleteRegion, { region }),
};
