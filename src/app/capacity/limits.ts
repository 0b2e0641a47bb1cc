import { mostCapacity } from '../../designer/capacity-values.ts';

/** What a timeslot may hold. */
export const capacityLimits = { min: 0, max: mostCapacity };
