export { canonicalPlan, canonicalWeek, timeslotsOf } from './capacity/canonical-plan.ts';
export { capacityAt, type TimeslotCapacity } from './capacity/capacity-at.ts';
export {
  type ConvertedPlan,
  convertTimeslotLength,
  type LostTimeslot,
} from './capacity/convert-timeslot-length.ts';
export { openTimeslots } from './capacity/open-timeslots.ts';
export { type Offer, type OfferQuery, offerImmediate, type Purge, priorityAt, purgeOf } from './decisions.ts';
export {
  type ClockChange,
  type ExplainedDay,
  type ExplainedSlot,
  type ExplainQuery,
  explainSlots,
  type SlotVerdict,
} from './explain-slots.ts';
export { type Holiday, type ParsedHolidays, parseHolidays } from './icalendar.ts';
export type { YearSpan } from './icalendar-rule.ts';
export { endOfBusinessDay, isOpen, type OpenState, openFor, openState } from './open-state.ts';
export { type SpecialDays, type Weekday, weekdays } from './schedule.ts';
export { availableSlots, nearestSlots, type Slot, type SlotQuery, type SlotSettings } from './slots.ts';
export { formatCapacityStatement, layOutCapacityStatement } from './statement/format-capacity-statement.ts';
export {
  type ParsedStatement,
  parseCapacityStatement,
  type ReadStatement,
  readCapacityStatement,
} from './statement/parse-capacity-statement.ts';
export type { StatementDiagnostic } from './statement/statement-report.ts';
export { isTimeZone } from './time-zone.ts';
export { localTime, wallTimeToInstant } from './wall-time.ts';
export { intervalOverlaps, isAlwaysOpen, type Overlap, reachesOutside, shortestOpenDay, weekOverlaps } from './week.ts';
export { type YearDay, yearPreview } from './year-preview.ts';
