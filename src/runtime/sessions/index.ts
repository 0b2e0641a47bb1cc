/** Sessions: pure decisions over JSON records, event by event. */
export {
  type LinkedConfiguration,
  type LinkedProgram,
  type LinkedStep,
  link,
  relink,
} from './link.ts';
export { mask } from './masking.ts';
export { mostFrames } from './modules.ts';
export { mostHops, type StepResult } from './run.ts';
export { advanceSession, failSession, type SessionStart, startSession } from './sessions.ts';
export type { LinkedVariable } from './slots.ts';
export type { Facts } from './turn.ts';
export { longestText, mostHeld } from './values.ts';
export { variablesOf } from './variables.ts';
