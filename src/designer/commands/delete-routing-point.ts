import { deleteMember, routingPoints } from '../directory-members.ts';

/** Removes a routing point. What refers to it becomes a finding: screens list `usesOf` and ask first. */
export const deleteRoutingPoint = deleteMember('delete-routing-point', routingPoints);
