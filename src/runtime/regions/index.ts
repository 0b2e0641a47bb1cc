/** Regions: which one the interactions of a queue are handled in. */
export { chooseRegion, type RegionChoice } from './choose-region.ts';
