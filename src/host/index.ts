/** The host: what carries out the decisions of the runtime, its ports, and the simulated centre. */

export type { ResultCode, ToldWait } from '../runtime/estimates/index.ts';
export type {
  AvailabilityAnswer,
  AvailabilityAsked,
  EstimateMode,
  ExplainedWait,
  OpenForAnswer,
  OpenForAsked,
  QueueStatus,
} from '../runtime/questions/index.ts';
export type { AfterConversation, Agents } from './agents.ts';
export type { CallIn, RequestMade } from './call-in.ts';
export { type CallbackPlace, type CallbackQuery, placeOfCallback } from './callback-index.ts';
export type { Changed, Created, Overrides } from './callback-wishes.ts';
export type { AttemptReport, CallbackOrder, Callbacks, Outsider, Retrieved } from './callbacks.ts';
export { createSimulation } from './create-simulation.ts';
export type { Answer } from './loop.ts';
export { createMemoryStore, type MemoryStore } from './memory-store.ts';
export { type ParsedScenario, parseScenario, scenarioSchemaVersion } from './parse-scenario.ts';
export type { QueuePosition } from './place-in-queue.ts';
export type {
  Clock,
  Ids,
  Notification,
  Notifier,
  PlacedCall,
  ReportedEvent,
  Store,
  StoreChange,
  Telephony,
  Upcoming,
  WebServices,
} from './ports.ts';
export type { Queries } from './queries.ts';
export type { QueueReport } from './queue-reports.ts';
export type {
  AgentRecord,
  AgentState,
  BookingRecord,
  CallRecord,
  Collection,
  Offer,
  OutboxRecord,
  RegionRecord,
  RulesRecord,
  StatisticsRecord,
  StoredRecords,
  TimerRecord,
  WaitingRecord,
} from './records.ts';
export type { RegionHealth } from './regions.ts';
export { type CallState, createRuntime, type Runtime, type RuntimeOptions, type Started } from './runtime.ts';
export { runScenario, type ScenarioOptions, type ScenarioResult } from './scenario.ts';
export { createSeededIds } from './seeded-ids.ts';
export type {
  SimulatedAgent,
  SimulatedCall,
  Simulation,
  SimulationAction,
  SimulationAnswer,
  SimulationOptions,
  SimulationRequest,
  SimulationSnapshot,
  TranscriptLine,
} from './simulation.ts';
export { createSimulationDriver, type SimulationDriver, type SimulationDriverOptions } from './simulation-driver.ts';
export type { TelephonyEvent } from './telephony-events.ts';
export {
  type AskedDay,
  type CallbackFigures,
  type CallFigures,
  type CallInFigures,
  type Consumer,
  type ConsumerEvent,
  createDay,
  createDayDriver,
  type Day,
  type DayAgent,
  type DayAnswer,
  type DayDriver,
  type DayDriverOptions,
  type DayFigures,
  type DayPromise,
  type DayQueue,
  type DayRequest,
  type DaySample,
  type DaySnapshot,
  type DaySpeed,
  type DayState,
  type DayWait,
  type HalfHour,
  type ParsedTraffic,
  parseTraffic,
  type QueueDay,
  type RequestFigures,
  type SimulateDayOptions,
  type Spread,
  type StaffFigures,
  simulateDay,
  type ToldAgainstHad,
  trafficFaults,
} from './traffic/index.ts';
export { createVirtualClock, type VirtualClock } from './virtual-clock.ts';
