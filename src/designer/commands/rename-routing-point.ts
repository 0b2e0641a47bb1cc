import { renameMember, routingPoints } from '../directory-members.ts';

/** Gives a routing point another name. Everything refers to its id. */
export const renameRoutingPoint = renameMember('rename-routing-point', routingPoints);
