import type { Spoken } from '../generated/types.ts';
import type { Clock } from './ports.ts';
import type { SimulatedLine } from './simulated-line.ts';
import type { TelephonyEvent } from './telephony-events.ts';

/** What the telephones of agents need to know. */
export interface SimulatedAgentsOptions {
  readonly clock: Clock;
  readonly nameOf: (agent: string) => string;
  readonly line: (session: string) => SimulatedLine;
  readonly report: (session: string, event: TelephonyEvent) => void;
}

/** The telephones of a simulated centre's agents: each is taken in no time, unless it is left to ring. */
export class SimulatedAgents {
  private readonly options: SimulatedAgentsOptions;
  private readonly away = new Set<string>();
  /** Offers that ring, by agent. */
  private readonly ringing = new Map<string, { readonly session: string; readonly id: string }>();
  private readonly rung = new Set<string>();

  constructor(options: SimulatedAgentsOptions) {
    this.options = options;
  }

  /** Whether the agent takes calls, or lets the telephone ring. */
  answers(agent: string): boolean {
    return !this.away.has(agent);
  }

  /** From now on the agent takes calls, one that rings among them, or lets the telephone ring. */
  setAnswers(agent: string, answers: boolean): void {
    if (answers) this.away.delete(agent);
    else this.away.add(agent);
    if (answers) this.pickUp(agent);
  }

  offer(session: string, id: string, agent: string, greeting: readonly Spoken[]): void {
    if (this.rung.has(id)) return;
    this.rung.add(id);
    this.ringing.set(agent, { session, id });
    for (const { text } of greeting) this.say(session, `${this.options.nameOf(agent)} hears: ${text}`);
    if (this.answers(agent)) this.pickUp(agent);
    else this.say(session, `The telephone of ${this.options.nameOf(agent)} rings.`);
  }

  bridge(session: string, id: string, agent: string): void {
    if (this.rung.has(id)) return;
    this.rung.add(id);
    if (!this.options.line(session).bridge(id, agent, this.options.nameOf(agent))) return;
    this.soon(session, { type: 'bridged', id, agent });
  }

  /** The agent’s telephone rings no more; the leg of one who talks is the affair of the caller’s line. */
  hangUp(session: string, agent: string): void {
    if (this.ringing.get(agent)?.session === session) this.ringing.delete(agent);
  }

  /** Tells something at this moment, after the present work. */
  soon(session: string, event: TelephonyEvent): void {
    this.options.clock.wakeAt(this.options.clock.now(), () => this.options.report(session, event));
  }

  private pickUp(agent: string): void {
    const call = this.ringing.get(agent);
    if (!call) return;
    this.ringing.delete(agent);
    this.soon(call.session, { type: 'answered', id: call.id, agent });
  }

  private say(session: string, text: string): void {
    this.options.line(session).say('note', text);
  }
}
