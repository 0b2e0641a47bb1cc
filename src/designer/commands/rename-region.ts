import { regions, renameMember } from '../directory-members.ts';

/** Gives a region another name. Everything refers to its id. */
export const renameRegion = renameMember('rename-region', regions);
