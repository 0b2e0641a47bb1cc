/**
 * `asterisk`: hold time remembered after one more call, three quarters of it old, in whole seconds. The first sample is taken
 * whole: before it there is no hold time (-1). Source: Asterisk's queue application.
 */
export function asteriskHoldTime(before: number, waitedSeconds: number): number {
  return before < 0 ? Math.floor(waitedSeconds) : Math.floor((3 * before + waitedSeconds) / 4);
}
