/** Whole days at a simulated centre: callers, customers and agents around the real runtime, and what came of it in figures. */

export { createDay, type SimulateDayOptions } from './create-day.ts';
export type {
  Consumer,
  ConsumerEvent,
  Day,
  DayAgent,
  DayPromise,
  DayQueue,
  DaySample,
  DaySnapshot,
  DayWait,
} from './day.ts';
export { createDayDriver, type DayDriver, type DayDriverOptions } from './day-driver.ts';
export type {
  CallbackFigures,
  CallFigures,
  CallInFigures,
  DayFigures,
  HalfHour,
  QueueDay,
  RequestFigures,
  Spread,
  StaffFigures,
  ToldAgainstHad,
} from './day-figures.ts';
export type { AskedDay, DayAnswer, DayRequest, DaySpeed, DayState } from './day-messages.ts';
export { type ParsedTraffic, parseTraffic, trafficFaults } from './parse-traffic.ts';
export { simulateDay } from './simulate-day.ts';
