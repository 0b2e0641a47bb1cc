/**
 * The life of callbacks once more, as simple as can be said and sharing no code with what is tested: one queue, agents without
 * skills, nothing stored, everything looked at each time. Times are milliseconds; settings are those of the little centre.
 */
interface ModelCallback {
  readonly id: string;
  state: 'SCHEDULED' | 'QUEUED' | 'ROUTING' | 'PROCESSING' | 'COMPLETED';
  reason?: string;
  desired: number | undefined;
  readonly created: number;
  readonly number: string;
  /** The customer’s own call that stands in for it. */
  with?: string;
  slot?: number;
  attempts: number;
  ringUntil?: number;
  retryAt?: number;
}

interface ModelAgent {
  readonly id: string;
  state: 'loggedOut' | 'notReady' | 'ready' | 'busy' | 'afterCall';
  /** Declines what is offered. */
  isAway?: boolean;
  since: number;
  triggered?: string | undefined;
  with?: string | undefined;
}

const minute = 60_000;
export const modelled = {
  slotCapacity: 2,
  purgeTimeMin: 45,
  maxAttempts: 3,
  retryIntervalMin: 5,
  noAnswerTimeoutSec: 30,
};
const early = 180_000;

/** What a call from the customer of an open callback makes of it. */
export type Match = 'OFF' | 'CANCEL' | 'RESUME' | 'MERGE';

export class ReferenceModel {
  now: number;
  readonly callbacks: ModelCallback[] = [];
  readonly agents: ModelAgent[];
  /** Calls that wait, those of answered callbacks among them. */
  private calls: { readonly id: string; readonly since: number }[] = [];
  private readonly closing: number;
  private readonly match: Match;
  private arrived = 0;

  constructor(now: number, closing: number, agents: readonly string[], match: Match) {
    this.match = match;
    this.now = now;
    this.closing = closing;
    this.agents = agents.map((id) => ({ id, state: 'loggedOut', since: now }));
  }

  create(id: string, number: string, desired: number | undefined): boolean {
    if (desired !== undefined && this.taken(desired) >= modelled.slotCapacity) return false;
    const isLater = desired !== undefined && desired - early > this.now;
    this.callbacks.push({
      ...{ id, number, desired, created: this.now, attempts: 0, state: isLater ? 'SCHEDULED' : 'QUEUED' },
      ...(desired === undefined ? {} : { slot: desired }),
    });
    this.serve();
    return true;
  }

  cancel(callback: ModelCallback): void {
    if (callback.state === 'COMPLETED' || callback.state === 'PROCESSING') return;
    this.end(callback, 'CANCELLED_BY_ADMIN');
    this.serve();
  }

  reschedule(callback: ModelCallback, desired: number): void {
    if (callback.state !== 'SCHEDULED') return;
    if (desired !== callback.slot && this.taken(desired) >= modelled.slotCapacity) return;
    callback.desired = desired;
    callback.slot = desired;
    if (desired - early <= this.now) callback.state = 'QUEUED';
    this.serve();
  }

  /** Somebody calls, from the number of a callback or from none that is known. */
  arrive(number?: string): void {
    this.arrived += 1;
    const call = { id: `call-${this.arrived}`, since: this.now };
    const open = this.callbacks.filter(
      (each) => each.number === number && ['QUEUED', 'ROUTING'].includes(each.state) && each.with === undefined,
    );
    const begins = ({ desired, created }: ModelCallback) => desired ?? created;
    const known = open.sort((a, b) => begins(a) - begins(b) || (a.id < b.id ? -1 : 1))[0];
    if (known && this.match !== 'OFF') {
      if (this.match !== 'CANCEL') call.since = Math.min(this.now, begins(known));
      if (this.match === 'MERGE') this.standIn(known, call.id);
      else this.end(known, 'CANCELLED_BY_CUSTOMER');
    }
    this.calls.push(call);
    this.serve();
  }

  /** Somebody who called hangs up, while waiting or talking. */
  callerHangsUp(id: string): void {
    this.calls = this.calls.filter((each) => each.id !== id);
    for (const agent of this.agents) if (agent.with === id) this.free(agent);
    const callback = this.callbacks.find((each) => each.with === id);
    if (callback) {
      delete callback.with;
      if (this.purgeAt(callback) <= this.now) this.end(callback, 'PURGED');
      else if (callback.retryAt !== undefined && callback.retryAt <= this.now) delete callback.retryAt;
    }
    this.serve();
  }

  private standIn(callback: ModelCallback, call: string): void {
    callback.with = call;
    callback.state = 'QUEUED';
    delete callback.ringUntil;
    this.release(callback.id);
  }

  agent(id: string, state: 'ready' | 'notReady'): void {
    const agent = this.agents.find((each) => each.id === id);
    if (!agent || agent.state === 'busy') return;
    if (agent.state !== 'ready') agent.triggered = undefined;
    if (state === 'notReady') agent.triggered = agent.state === 'ready' ? agent.triggered : undefined;
    agent.state = state;
    agent.since = this.now;
    this.serve();
  }

  hangUp(id: string, becomes: 'ready' | 'afterCall' = 'ready'): void {
    for (const agent of this.agents) if (agent.id === id && agent.state === 'busy') this.free(agent, becomes);
    this.serve();
  }

  away(id: string, isAway: boolean): void {
    for (const agent of this.agents) if (agent.id === id) agent.isAway = isAway;
  }

  answer(callback: ModelCallback): void {
    if (callback.state !== 'ROUTING') return;
    callback.state = 'PROCESSING';
    delete callback.ringUntil;
    this.calls.push({ id: `session-of-${callback.id}`, since: this.now });
    this.serve();
  }

  fail(callback: ModelCallback): void {
    if (callback.state !== 'ROUTING') return;
    callback.state = 'QUEUED';
    delete callback.ringUntil;
    if (callback.attempts >= modelled.maxAttempts) this.end(callback, 'NOT_AVAILABLE');
    else if (this.purgeAt(callback) <= this.now) this.end(callback, 'PURGED');
    else callback.retryAt = this.now + modelled.retryIntervalMin * minute;
    this.release(callback.id);
    this.serve();
  }

  customerHangsUp(callback: ModelCallback): void {
    const session = `session-of-${callback.id}`;
    this.calls = this.calls.filter(({ id }) => id !== session);
    for (const agent of this.agents) if (agent.with === session) this.free(agent);
    if (callback.state === 'PROCESSING') this.end(callback, 'ABANDONED_IN_QUEUE');
    this.serve();
  }

  pass(to: number): void {
    for (;;) {
      const due = this.callbacks
        .flatMap((callback) => this.deadlinesOf(callback).map((deadline) => ({ callback, ...deadline })))
        .filter(({ at }) => at <= to)
        .sort((a, b) => a.at - b.at || (a.callback.id < b.callback.id ? -1 : a.callback.id > b.callback.id ? 1 : 0))[0];
      if (!due) break;
      this.now = Math.max(this.now, due.at);
      due.happen();
      this.serve();
    }
    this.now = to;
  }

  /** Ids in the order of service. */
  line(): string[] {
    const virtual = this.callbacks
      .filter((each) => each.state === 'QUEUED' && each.retryAt === undefined && each.with === undefined)
      .map(({ id, desired, created }) => ({ id: `virtual/${id}`, since: desired ?? created, priority: 0 }));
    const calls = this.calls.map(({ id, since }) => ({
      ...{ id, since },
      priority: Math.min(100, 10 * Math.max(0, Math.floor((this.now - since) / minute))),
    }));
    return [...virtual, ...calls]
      .sort((a, b) => b.priority - a.priority || a.since - b.since || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  }

  private deadlinesOf(callback: ModelCallback): { at: number; happen: () => void }[] {
    const { state, desired = 0, ringUntil, retryAt } = callback;
    const deadlines: { at: number; happen: () => void }[] = [];
    if (callback.with !== undefined) return deadlines;
    if (state === 'SCHEDULED' || state === 'QUEUED')
      deadlines.push({ at: this.purgeAt(callback), happen: () => this.end(callback, 'PURGED') });
    if (state === 'SCHEDULED') deadlines.push({ at: desired - early, happen: () => void (callback.state = 'QUEUED') });
    if (ringUntil !== undefined) deadlines.push({ at: ringUntil, happen: () => this.fail(callback) });
    if (state === 'QUEUED' && retryAt !== undefined)
      deadlines.push({ at: retryAt, happen: () => void delete callback.retryAt });
    return deadlines;
  }

  private purgeAt({ desired, created }: ModelCallback): number {
    return Math.min(Math.max(desired ?? 0, created) + modelled.purgeTimeMin * minute, this.closing);
  }

  private taken(slot: number): number {
    return this.callbacks.filter((each) => each.slot === slot && each.state !== 'COMPLETED').length;
  }

  private end(callback: ModelCallback, reason: string): void {
    callback.state = 'COMPLETED';
    callback.reason = reason;
    delete callback.with;
    delete callback.ringUntil;
    delete callback.retryAt;
    this.release(callback.id);
  }

  private release(id: string): void {
    for (const agent of this.agents) if (agent.triggered === id) agent.triggered = undefined;
  }

  private free(agent: ModelAgent, becomes: 'ready' | 'afterCall' = 'ready'): void {
    agent.state = becomes;
    agent.since = this.now;
    agent.triggered = undefined;
    agent.with = undefined;
  }

  private serve(): void {
    for (let served = true; served; ) {
      served = false;
      for (const id of this.line()) if (this.serveOne(id)) served = true;
    }
  }

  private serveOne(id: string): boolean {
    const isCall = !id.startsWith('virtual/');
    const agent = this.agents
      .filter(({ state, triggered }) => state === 'ready' && (isCall || triggered === undefined))
      .sort((a, b) => a.since - b.since || (a.id < b.id ? -1 : 1))[0];
    if (!agent) return false;
    const callback = this.callbacks.find((each) => id === `virtual/${each.id}` || id === `session-of-${each.id}`);
    if (isCall && agent.isAway) {
      agent.state = 'notReady';
      agent.since = this.now;
      // Its turn has come all the same: who triggered the callback may trigger another.
      if (callback) this.release(callback.id);
    } else if (isCall) {
      this.calls = this.calls.filter((each) => each.id !== id);
      agent.state = 'busy';
      agent.since = this.now;
      agent.with = id;
      const served = callback ?? this.callbacks.find((each) => each.with === id);
      if (served) this.end(served, 'CONNECTED');
    } else if (callback) {
      agent.triggered = callback.id;
      callback.state = 'ROUTING';
      callback.attempts += 1;
      callback.ringUntil = this.now + modelled.noAnswerTimeoutSec * 1000;
    }
    return true;
  }
}
