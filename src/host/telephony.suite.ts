import type { Telephony } from './ports.ts';
import type { Runtime } from './runtime.ts';

/** A telephone system of which nobody ever hears anything, but for what is given. */
export function telephonyOf(given: Partial<Telephony>): Telephony {
  const silent = () => {};
  return {
    ...{ play: silent, collect: silent, record: silent, hold: silent, release: silent },
    ...{ offer: silent, bridge: silent, dial: silent, detectMachine: silent, hangup: silent },
    ...given,
  };
}

/** Agents who take every call at once. */
export function willingAgents(runtime: () => Runtime): Pick<Telephony, 'offer' | 'bridge'> {
  return {
    offer: (session, id, agent) => void runtime().telephony.report(session, { type: 'answered', id, agent }),
    bridge: (session, id, agent) => void runtime().telephony.report(session, { type: 'bridged', id, agent }),
  };
}
