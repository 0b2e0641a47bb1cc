import type { ApplicationType, Phase } from '../generated/types.ts';

/** The phases in the order in which they run. */
export const phases: readonly Phase[] = ['initialize', 'selfService', 'assistedService', 'finalize'];

/** Names of the phases on the screen, as in the guide. */
export const phaseTitles: Readonly<Record<Phase, string>> = {
  initialize: 'Initialize',
  selfService: 'Self Service',
  assistedService: 'Assisted Service',
  finalize: 'Finalize',
};

/** Names of the application types on the screen, as in the guide. */
export const applicationTypeTitles: Readonly<Record<ApplicationType, string>> = {
  default: 'Default',
  callback: 'Callback',
  module: 'Shared Module',
};

/** True when `later` comes after `earlier`. */
export function isLaterPhase(later: Phase, earlier: Phase): boolean {
  return phases.indexOf(later) > phases.indexOf(earlier);
}
