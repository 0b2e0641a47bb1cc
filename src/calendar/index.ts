export { type Offer, type OfferQuery, offerImmediate, type Purge, priorityAt, purgeOf } from './decisions.ts';
export { endOfBusinessDay, isOpen, type OpenState, openFor, openState } from './open-state.ts';
export type { SpecialDays } from './schedule.ts';
export { availableSlots, nearestSlots, type Slot, type SlotQuery, type SlotSettings } from './slots.ts';
export { isTimeZone } from './time-zone.ts';
export { localTime, wallTimeToInstant } from './wall-time.ts';
