import { deleteMember, regions } from '../directory-members.ts';

/** Removes a region. What refers to it becomes a finding: screens list `usesOf` and ask first. */
export const deleteRegion = deleteMember('delete-region', regions);
