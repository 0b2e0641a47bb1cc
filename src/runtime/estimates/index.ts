/** Estimators of waits, by the names they have in the field. Pure, in seconds; `statserver` is the one the studio uses. */
export { asteriskHoldTime } from './asterisk.ts';
export { type CourtesyLine, secondsUntilDialling } from './courtesy-callback.ts';
export { headOfLineWait, lastAnsweredWait, lastServedWait } from './experienced-wait.ts';
export { genesysCloudWait } from './genesys-cloud.ts';
export { defaultReleaseTable, isReadyByEta, type ReleaseTable } from './gms-eta.ts';
export { type CcaiCounts, ccaiWait } from './google-ccai.ts';
export { mitelWait } from './mitel.ts';
export {
  type BusyLine,
  queueLengthQuantile,
  queueLengthWait,
  queueLengthWaitWithAbandonment,
} from './queue-length.ts';
export { assumedHandlingSeconds, type StatServerCounts, statServerWait } from './stat-server.ts';
export { longestToldWait, type ResultCode, type ToldWait, toldWait } from './told-wait.ts';
export { webexWait } from './webex.ts';
