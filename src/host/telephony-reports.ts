import { openAttempt } from '../runtime/callbacks/life/index.ts';
import { leaveCaller } from './agents.ts';
import { sessionOfCallback } from './callback-records.ts';
import { type AttemptReport, reportAttempt } from './callbacks.ts';
import type { Centre } from './centre.ts';
import { detectionOf, goneWhileDetecting, isDetecting } from './detecting.ts';
import { eventFault } from './event-fault.ts';
import { inboundCallEnded } from './inbound.ts';
import type { Answer, Loop } from './loop.ts';
import { bridged, notTaken, offerOfConversation, taken } from './offers.ts';
import type { CallRecord } from './records.ts';
import { asHostEvent, isOfLeg, type LegEvent, type TelephonyEvent } from './telephony-events.ts';
import type { Transaction } from './transaction.ts';

/** Where the telephone system tells what has happened. */
export interface TelephonyReports {
  /**
   * Tells what has happened in a session. What is no event, or is about nothing that is going on, is ignored: the trace says why,
   * and so does the answer. What was told counts when the answer is there; until then it may have to be told again, and what is
   * told twice is ignored once. Names of calls that arrive have 1 to 100 letters, digits and `._:@+-`.
   */
  report(session: string, event: TelephonyEvent): Answer<{ readonly ignored?: string }>;
}

/** Begins the session of a call that comes in; gives the reason when no application answers it. */
export type Arrive = (
  tx: Transaction,
  call: Pick<CallRecord, 'id' | 'from' | 'to'>,
  interaction: string,
) => string | undefined;

/** Characters of what was told that the trace keeps. */
const longest = 100;

/** Reports of a telephone system, whatever it says. */
export function createTelephonyReports(centre: Centre, loop: Loop, arrive: Arrive): TelephonyReports {
  return {
    report: (session, event) =>
      loop.ask((tx) => {
        const ignored = take(centre, tx, session, event, arrive);
        if (ignored === undefined) return {};
        const { program = '', step: block = null } = (isText(session) && tx.get('sessions', session)) || {};
        const told = { event: isText(event?.type) ? event.type.slice(0, longest) : 'unknown', reasons: [ignored] };
        const name = isText(session) ? session.slice(0, longest) : '';
        tx.trace.push({ at: centre.clock.now(), session: name, program, block, what: 'ignored', ...told });
        return { ignored };
      }),
  };
}

/** Takes an event into account, or says why it is ignored. */
function take(centre: Centre, tx: Transaction, session: string, event: TelephonyEvent, arrive: Arrive) {
  const fault = faultOf(session, event, centre.clock.now());
  if (fault !== undefined) return fault;
  if (event.type === 'arrived') return arrived(tx, session, event, arrive);
  if (tx.get('sessions', session) === undefined) return `There is no call ${session.slice(0, longest)}.`;
  if (isOfLeg(event))
    return event.agent === undefined
      ? ofCustomer(centre, tx, session, event)
      : ofAgent(centre, tx, session, event, event.agent);
  if (event.type === 'hungUp') return hungUp(centre, tx, session, event.agent);
  if (event.id !== undefined && event.id !== tx.get('calls', session)?.asked)
    return 'Something else goes on by now on the line: what comes of it is passed over.';
  const told = asHostEvent(event, centre.clock.now());
  // Events of other types have been dealt with.
  if (told) centre.tell(tx, session, told);
  return undefined;
}

/** Why this is no event of a telephone system, whoever told it; undefined when it is one. */
function faultOf(session: unknown, event: TelephonyEvent, at: number): string | undefined {
  if (!isText(session)) return 'A session is named by text.';
  if (typeof event !== 'object' || event === null || !isText(event.type)) return 'This is not an event.';
  const host = asHostEvent(event, at);
  if (host === undefined && !isOfLeg(event)) return `There is no event “${event.type.slice(0, longest)}”.`;
  const fault = host && eventFault(host);
  if (fault !== undefined) return fault;
  if (isOfLeg(event) && !isText(event.id)) return 'It must name the command that it answers: “id” is missing.';
  const { agent } = event as { readonly agent?: unknown };
  if (agent !== undefined && !isText(agent)) return 'An agent is named by text.';
  return event.type === 'bridged' && agent === undefined ? 'It must name the agent.' : undefined;
}

function arrived(
  tx: Transaction,
  session: string,
  event: Extract<TelephonyEvent, { type: 'arrived' }>,
  arrive: Arrive,
) {
  // Names of other records have a slash, or belong to callbacks.
  if (!/^[\w.:@+-]{1,100}$/.test(session) || session.startsWith('session-of-')) return 'A call cannot have this name.';
  if (tx.get('calls', session) !== undefined) return 'The call has arrived already.';
  return arrive(tx, { id: session, from: event.from, to: event.to }, event.interaction ?? session);
}

/** The caller is gone, or an agent alone. */
function hungUp(centre: Centre, tx: Transaction, session: string, agent: string | undefined): string | undefined {
  if (agent === undefined) {
    callerGone(centre, tx, session);
    return undefined;
  }
  const { session: talks, offered } = tx.get('agents', agent) ?? {};
  if (talks === session) leaveCaller(centre, tx, agent, undefined, true);
  else if (offered?.session === session) return notTaken(centre, tx, agent, offered.id, 'the agent hung up');
  else return 'That agent has nothing to do with this call.';
  return undefined;
}

/** The caller of a session has hung up, whoever said so. */
export function callerGone(centre: Centre, tx: Transaction, session: string): void {
  goneWhileDetecting(centre, tx, session);
  centre.endCall(tx, session);
  // A session that has ended has nothing to say to the end of the call that it left to an agent.
  if (tx.get('sessions', session)?.step !== null)
    centre.tell(tx, session, { type: 'call.hungUp', at: centre.clock.now() });
  inboundCallEnded(centre, tx, session);
}

function ofAgent(centre: Centre, tx: Transaction, session: string, event: LegEvent, agent: string): string | undefined {
  const { type } = event;
  const record = tx.get('agents', agent);
  // An answer names its command: the bridge has the name of its offer before its own.
  const id = event.id.endsWith('/bridge') ? event.id.slice(0, -'/bridge'.length) : event.id;
  if (type === 'failed' && record?.session === session && offerOfConversation(record) === id) {
    leaveCaller(centre, tx, agent, 'notReady', true);
    return undefined;
  }
  if (record?.offered !== undefined && record.offered.session !== session)
    return 'That agent has nothing to do with this call.';
  switch (type) {
    case 'answered':
      return taken(centre, tx, agent, id);
    case 'bridged':
      return bridged(centre, tx, agent, id);
    case 'busy':
      return notTaken(centre, tx, agent, id, 'the line is busy');
    case 'noAnswer':
      return notTaken(centre, tx, agent, id, 'nobody answers');
    case 'failed':
      return notTaken(centre, tx, agent, id, `the line fails${event.cause === undefined ? '' : `, ${event.cause}`}`);
  }
}

/** What came of dialling a customer, or of listening who has answered. */
function ofCustomer(centre: Centre, tx: Transaction, session: string, event: LegEvent): string | undefined {
  const callback = tx.get('callbacks', tx.get('calls', session)?.callback ?? '');
  const attempt = callback && sessionOfCallback(callback) === session ? openAttempt(callback)?.number : undefined;
  if (callback === undefined || attempt === undefined) return 'Nobody is being dialled for this session.';
  const dialled = `${session}/dial/${attempt}`;
  const detection = detectionOf(callback, attempt);
  if (event.id !== dialled && event.id !== detection) return 'That attempt is over: what comes of it is passed over.';
  if (event.type === 'bridged') return 'A customer is not bridged without an agent.';
  const told = reportOf(event, attempt);
  // The answer to `dial` says nothing more when it comes once more; who has answered is said by that to `detectMachine`.
  const isSaid = told.type === 'answered' && told.party === 'unknown' && event.id === dialled;
  if (isSaid && isDetecting(tx, callback)) return 'It is being found out already who has answered.';
  reportAttempt(centre, tx, callback.id, { ...told, run: callback.run });
  return undefined;
}

function reportOf(event: Exclude<LegEvent, { type: 'bridged' }>, attempt: number): AttemptReport {
  if (event.type === 'answered') return { type: 'answered', attempt, party: event.party ?? 'unknown' };
  if (event.type !== 'failed') return { type: event.type, attempt };
  return { type: 'failed', attempt, ...(event.cause === undefined ? {} : { cause: event.cause }) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
