import { createMember, routingPoints } from '../directory-members.ts';

/** Adds a routing point: where outbound calls are placed from. */
export const createRoutingPoint = createMember('create-routing-point', routingPoints);
