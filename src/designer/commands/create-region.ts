import { createMember, regions } from '../directory-members.ts';

/** Adds a region of contact centers to the directory. */
export const createRegion = createMember('create-region', regions);
