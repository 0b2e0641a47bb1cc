import type { SettingsRow, VirtualQueue, Workspace } from '../../../generated/types.ts';
import { findings } from '../little-workspace.suite.ts';
import { goodDefault, surroundings } from '../settings/little-table.suite.ts';

/** A workspace with the queue `q` (“Q”), its row in CALLBACK_SETTINGS over a good DEFAULT row, and hours from 9 to 17. */
export function ruled(queue: Partial<VirtualQueue>, row: SettingsRow, parts: Partial<Workspace>): Partial<Workspace> {
  return {
    ...surroundings,
    virtualQueues: { q: { name: 'Q', ...queue } },
    callbackSettings: { default: goodDefault, rows: { r: { virtualQueue: 'q', ...row } } },
    ...parts,
  };
}

/** Findings with a code: `severity place: message`. */
export function told(code: string, parts: Partial<Workspace>): string[] {
  return findings(parts, code).map(({ severity, at, message }) => `${severity} ${at}: ${message}`);
}

/** Places of findings with a code. */
export function places(code: string, parts: Partial<Workspace>): string[] {
  return findings(parts, code).map(({ at }) => at);
}

/** A Call-In group of these numbers. */
export function groupOf(name: string, ...numbers: string[]): Workspace['callInGroups'][string] {
  return {
    ...{ name, dnisPool: numbers.map((number) => ({ number })) },
    ...{ generateAccessCode: true, accessCodeLength: 6, expirySeconds: 30, uniqueDnis: false },
  };
}
