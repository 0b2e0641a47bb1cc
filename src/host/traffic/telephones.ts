import type {
  CallCollectEffect,
  CallPlayEffect,
  CallRecordEffect,
  Configuration,
  TrafficKeys,
} from '../../generated/types.ts';
import type { Clock, PlacedCall, Telephony } from '../ports.ts';
import type { Runtime } from '../runtime.ts';
import { SimulatedLine } from '../simulated-line.ts';
import { milliseconds } from './chance.ts';
import type { ConsumerLog } from './consumer-log.ts';
import type { Customer } from './customers.ts';
import type { Staff } from './staff.ts';

/** Milliseconds until somebody who is asked for keys presses them. */
const thinking = 2000;

/** Milliseconds after a call until its records are forgotten; its flow has nothing left to say by then. */
const afterwards = 1000;

/** Seconds that a customer's telephone rings when nothing else is said. */
const usualRinging = { mean: 8, distribution: 'constant' } as const;

/** One customer in one call. */
interface Party {
  readonly customer: Customer;
  readonly line: SimulatedLine;
  /** Inputs that each entry of the customer's keys has answered. */
  readonly answered: Map<TrafficKeys, number>;
  /** Keeps the customer from hanging up. */
  hold: (() => void) | undefined;
}

/** What the telephones of a day need to know. */
export interface TelephonesOptions {
  readonly configuration: Configuration;
  readonly clock: Clock;
  readonly runtime: () => Runtime;
  readonly staff: () => Staff;
  readonly log: ConsumerLog;
  /** A call that the customer made is over for them. */
  readonly onOver: (customer: Customer) => void;
}

/** The telephones of everybody who calls or is called back, each answered as its customer would. */
export class Telephones implements Telephony {
  /** Sessions whose callers are just hanging up while they wait. */
  readonly givingUp = new Set<string>();
  private readonly options: TelephonesOptions;
  private readonly parties = new Map<string, Party>();
  private readonly customers = new Map<string, Customer>();
  /** Access codes by the number of the customer who was given it last. */
  private readonly codes = new Map<string, string>();

  constructor(options: TelephonesOptions) {
    this.options = options;
  }

  /** A customer who may be called. */
  know(customer: Customer): void {
    this.customers.set(customer.number, customer);
  }

  /** A customer calls, with an access code where one was given; false when the number is busy. */
  call(customer: Customer, to: string, accessCode?: string): boolean {
    this.know(customer);
    if (accessCode !== undefined) this.codes.set(customer.number, accessCode);
    return 'session' in this.options.runtime().calls.arrive({ from: customer.number, to });
  }

  play(session: string, _id: string, effect: CallPlayEffect): void {
    this.party(session)?.line.carryOut(effect);
  }

  collect(session: string, _id: string, effect: CallCollectEffect): void {
    const party = this.party(session);
    party?.line.carryOut(effect);
    if (party) this.answer(session, party, effect);
  }

  record(session: string, _id: string, effect: CallRecordEffect): void {
    this.party(session)?.line.carryOut(effect);
  }

  hangup(session: string, id: string, agent?: string): void {
    const party = agent === undefined ? this.party(session) : undefined;
    party?.line.hangUp(id);
    if (party) this.over(session, party);
  }

  dial(session: string, id: string, call: PlacedCall): void {
    const party = this.party(session);
    if (!party) return;
    const { customer } = party;
    party.line.dial(id, call);
    const chance = customer.attempt(call.attempt);
    const ringing = milliseconds(customer.behaviour.answersAfter ?? usualRinging, chance);
    const result = resultOf(customer, chance());
    // Nobody answers: whoever dials decides how long to let it ring.
    if (result === 'noAnswer') return;
    const { callback, run, attempt } = call;
    this.later(ringing, () => {
      if (party.line.ringing !== attempt) return;
      const { callbacks } = this.options.runtime();
      if (result === 'busy') {
        party.line.ringOff('The line is busy.');
        callbacks.report(callback, { type: 'busy', run, attempt });
      } else {
        party.line.pickUp('The call was answered.');
        if (result === 'human') this.options.log.note(customer.number, 'answered', 'Answers the call.', callback);
        callbacks.report(callback, { type: 'answered', run, attempt, party: result });
      }
    });
  }

  hold(session: string, id: string, ...how: [Parameters<Telephony['hold']>[2], string?]): void {
    const party = this.party(session);
    if (!party || party.line.hasEnded) return;
    party.line.hold(id, ...how);
    const { patience } = party.customer;
    if (patience === undefined || party.hold !== undefined) return;
    party.hold = this.later(patience, () => {
      this.givingUp.add(session);
      party.line.end('The caller hung up.');
      this.options.runtime().calls.report(session, { type: 'call.hungUp' });
      this.givingUp.delete(session);
      this.over(session, party);
    });
  }

  release(session: string): void {
    const party = this.parties.get(session);
    party?.line.release();
    if (party) stopWaiting(party);
  }

  /** Customers say at once who they are. */
  detectMachine(): void {}

  /** Agents take every call at once. */
  offer(session: string, id: string, agent: string): void {
    void this.options.runtime().telephony.report(session, { type: 'answered', id, agent });
  }

  bridge(session: string, id: string, agent: string): void {
    const party = this.party(session);
    if (!party?.line.bridge(id, agent, agent)) return;
    stopWaiting(party);
    void this.options.runtime().telephony.report(session, { type: 'bridged', id, agent });
    const { handling, afterCall } = party.customer;
    this.options.log.note(party.customer.number, 'talked', 'Talks to an agent.');
    this.options.staff().talk(agent, session, handling, afterCall);
  }

  /** Who is in a call, by the number that called or is called; undefined when it is nobody of this day. */
  private party(session: string): Party | undefined {
    const known = this.parties.get(session);
    if (known) return known;
    const call = this.options.runtime().calls.get(session)?.call;
    const customer = call && (this.customers.get(call.from) ?? this.customers.get(call.to));
    if (!customer) return undefined;
    const line = new SimulatedLine(session, this.options.clock, (event) =>
      this.options.runtime().calls.report(session, event),
    );
    const party: Party = { customer, line, answered: new Map(), hold: undefined };
    this.parties.set(session, party);
    return party;
  }

  /** Keys for the input, after a moment, if it is still asked for then. */
  private answer(session: string, party: Party, effect: CallCollectEffect): void {
    const asked = this.options.runtime().calls.get(session)?.session;
    const program = asked && this.options.configuration.programs[asked.program];
    const name = asked?.step ? program?.steps[asked.step]?.name : undefined;
    const { keys = [] } = party.customer.behaviour;
    const place = keys.findIndex(({ step }) => step === undefined || step === name);
    const entry = keys[place];
    if (!entry) return;
    const inputs = party.answered.get(entry) ?? 0;
    party.answered.set(entry, inputs + 1);
    const pressed = (party.customer.presses[place] ? entry.presses : entry.otherwise)?.[inputs];
    const keyed = pressed === 'code' ? this.codes.get(party.customer.number) : pressed;
    if (!keyed) return;
    this.later(thinking, () => {
      if (party.line.collecting?.effect.id === effect.id) party.line.press(keyed);
    });
  }

  /** The call is over for its caller. A callback may dial the same customer again; any other call is forgotten. */
  private over(session: string, party: Party): void {
    stopWaiting(party);
    const { runtime, onOver } = this.options;
    if (runtime().calls.get(session)?.call.callback !== undefined) return;
    this.codes.delete(party.customer.number);
    onOver(party.customer);
    this.later(afterwards, () => {
      this.parties.delete(session);
      runtime().calls.forget(session);
    });
  }

  private later(wait: number, then: () => void): () => void {
    const { clock } = this.options;
    return clock.wakeAt(clock.now() + wait, then);
  }
}

function stopWaiting(party: Party): void {
  party.hold?.();
  party.hold = undefined;
}

/** Who or what takes a call to the customer. */
function resultOf({ behaviour: { reached = {} } }: Customer, drawn: number): 'human' | 'machine' | 'busy' | 'noAnswer' {
  const { machine = 0, busy = 0, noAnswer = 0 } = reached;
  if (drawn < machine) return 'machine';
  if (drawn < machine + busy) return 'busy';
  return drawn < machine + busy + noAnswer ? 'noAnswer' : 'human';
}
