import { tidyName } from './names.ts';

/** What the first cell of the DEFAULT row says, so that no queue may have it for its name. */
export const defaultRowName = 'DEFAULT';

/** Why a virtual queue cannot have that name, others apart; undefined when it can. */
export function refuseQueueName(name: string): string | undefined {
  return tidyName(name).toUpperCase() === defaultRowName
    ? `${defaultRowName} is the name of the first row of CALLBACK_SETTINGS and cannot be that of a queue.`
    : undefined;
}
