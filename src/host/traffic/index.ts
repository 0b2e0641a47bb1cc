/** Whole days at a simulated centre: callers, customers and agents around the real runtime, and what came of it in figures. */

export type {
  CallbackFigures,
  CallFigures,
  DayFigures,
  HalfHour,
  QueueDay,
  Spread,
  StaffFigures,
  ToldAgainstHad,
} from './day-figures.ts';
export { type ParsedTraffic, parseTraffic, trafficFaults } from './parse-traffic.ts';
export { type SimulateDayOptions, simulateDay } from './simulate-day.ts';
