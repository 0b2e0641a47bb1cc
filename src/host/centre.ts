import type { Callback, Effect, HostEvent, Session } from '../generated/types.ts';
import type { QueueFacts, QueueFigures } from '../model/block.ts';
import type { Instant } from '../model/instant.ts';
import { waitsSince } from '../model/waits-since.ts';
import { type InLine, Line, leftAt, queueFigures, type SkillTest, skillTest } from '../runtime/queues/index.ts';
import {
  advanceSession,
  type Facts,
  failSession,
  type LinkedConfiguration,
  relink,
  type StepResult,
} from '../runtime/sessions/index.ts';
import { withRules } from './current-rules.ts';
import type { Indexes } from './indexes.ts';
import type { Clock, Ids, Notifier } from './ports.ts';
import type { AgentRecord, AgentState, OutboxRecord, RulesRecord, StatisticsRecord, WaitingRecord } from './records.ts';
import { passes } from './staff-index.ts';
import type { Transaction } from './transaction.ts';
import type { WaitingLine } from './waiting-line.ts';

/** Answers a session may get at one moment; a flow that wants more runs in circles without time passing. */
const mostAnswers = 1000;

/** Skill expressions kept parsed. */
const mostTests = 10_000;

/** What decides which agents are suitable. */
type Wanting = Pick<WaitingRecord, 'skillExpression' | 'agent' | 'callback'>;

/** Seconds between two moments, whole and never negative. */
export function secondsBetween(from: Instant, to: Instant): number {
  return Math.max(0, Math.floor((to - from) / 1000));
}

/** Id of the timer that bounds an offer to an agent; an agent has one at most. */
export function offerTimer(agent: string): string {
  return `offer/${agent}`;
}

/** What decides about one centre's records. Every method works inside a transaction and acts on nothing outside it. */
export class Centre {
  /** The configuration with the rules that are in effect. */
  linked: LinkedConfiguration;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly notifier: Notifier;
  /** What is found without going through all records. */
  readonly indexes: Indexes;
  /** Everybody who waits, in order. */
  readonly line: WaitingLine;
  private readonly knownWaits: (virtualQueue: string) => number | undefined;
  private readonly reachable: (region: string) => boolean;
  /** Days that records of completed callbacks are kept. */
  private readonly keepDays: number;
  /** Callbacks that CALLBACK_UPCOMING may have to be sent for, in the order of their turns, by queue; their records say it, too. */
  readonly awaitingUpcoming = new Map<string, Line<InLine>>();
  private readonly tests = new Map<string, SkillTest>();
  private order = 0;
  private busiest: { session: string; at: Instant; answers: number } | undefined;

  constructor(
    linked: LinkedConfiguration,
    ports: { readonly clock: Clock; readonly ids: Ids; readonly notifier: Notifier },
    knownWaits: (virtualQueue: string) => number | undefined,
    reachable: (region: string) => boolean,
    indexes: Indexes,
    keepDays: number,
  ) {
    this.keepDays = keepDays;
    this.indexes = indexes;
    this.line = indexes.line;
    this.linked = linked;
    this.clock = ports.clock;
    this.ids = ports.ids;
    this.notifier = ports.notifier;
    this.knownWaits = knownWaits;
    this.reachable = reachable;
  }

  /** What every decision about a callback looks at. */
  moment(): { readonly now: Instant; readonly keepDays: number } {
    return { now: this.clock.now(), keepDays: this.keepDays };
  }

  /** From now on these rules are in effect; what was decided by earlier ones stays. */
  takeRules(rules: RulesRecord): void {
    this.linked = relink(this.linked, withRules(this.linked.configuration, rules));
  }

  /** Whether a region can be connected to: as it was set last, else as the host's port says. */
  isHealthy(tx: Transaction, region: string): boolean {
    return tx.get('regions', region)?.healthy ?? this.reachable(region);
  }

  /** New entries of the outbox come after this one. */
  continueAfter(order: number): void {
    this.order = order;
  }

  /** Tells a session about an event that happened now. A session that nobody knows is passed over. */
  tell(tx: Transaction, id: string, event: HostEvent): void {
    const session = tx.get('sessions', id);
    if (session === undefined) return;
    const facts = this.factsIn(tx);
    const result = this.runsInCircles(id)
      ? failSession(this.linked, session, `it was answered ${mostAnswers} times while no time passed`, {
          at: this.clock.now(),
          facts,
        })
      : advanceSession(this.linked, session, event, facts);
    this.keep(tx, session, result);
  }

  /** Writes into the trace that a session was told something that is no event. One that nobody knows is passed over. */
  ignore(tx: Transaction, id: string, type: string, reason: string): void {
    const session = tx.get('sessions', id);
    if (session === undefined) return;
    const { program, step: block } = session;
    const at = this.clock.now();
    tx.trace.push({ at, session: id, program, block, what: 'ignored', event: type, reasons: [reason] });
  }

  /** Writes into the trace what was decided about a session besides its steps. */
  note(tx: Transaction, id: string, reason: string): void {
    if (tx.get('sessions', id) !== undefined) this.noteCallback(tx, id, reason);
  }

  /** Writes into the trace what was decided about a callback, whose session may not have begun. */
  noteCallback(tx: Transaction, session: string, reason: string): void {
    const { program = '', step: block = null } = tx.get('sessions', session) ?? {};
    tx.trace.push({ at: this.clock.now(), session, program, block, what: 'noted', reasons: [reason] });
  }

  /** True when the session would do something about such an event. */
  listens(tx: Transaction, id: string, type: HostEvent['type']): boolean {
    return tx.get('sessions', id)?.waits.includes(type) === true;
  }

  /** Writes down what a session decided: its record, its deadline, its effects in the outbox. */
  keep(tx: Transaction, before: Session | undefined, { session, effects, trace }: StepResult): void {
    tx.trace.push(...trace);
    if (session === before) return;
    tx.put('sessions', session);
    if (session.until !== undefined) tx.put('timers', { id: session.id, at: session.until });
    else tx.remove('timers', session.id);
    for (const effect of effects) this.request(tx, session.id, effect);
    if (session.step !== null || before?.step === null) return;
    const callback = tx.get('calls', session.id)?.callback;
    if (callback === undefined) return;
    this.post(tx, { id: `${session.id}/over`, session: session.id, task: { do: 'concludeCallback', callback } });
  }

  /** The callback is not under way any more, or its customer has an agent: who triggered it may trigger another. */
  release(tx: Transaction, callback: string): void {
    for (const agent of this.indexes.staff.byTriggered.of(tx, callback)) {
      const { triggered: _, ...free } = agent;
      tx.put('agents', free);
    }
  }

  /** Keeps in mind whether the customer may still have to be told that the turn of a callback comes near. */
  awaitUpcoming(callback: Callback, awaits: boolean): void {
    const { id, virtualQueue, priority } = callback;
    const line = this.awaitingUpcoming.get(virtualQueue);
    if (awaits) {
      const own = line ?? new Line();
      own.insert({
        ...{ id, callback: id, virtualQueue, priority, since: waitsSince(callback) },
        ...{ skillExpression: '', selection: '' },
      });
      if (!line) this.awaitingUpcoming.set(virtualQueue, own);
    } else if (line) {
      line.remove(id);
      if (line.count() === 0) this.awaitingUpcoming.delete(virtualQueue);
    }
  }

  /** Puts an effect into the outbox. */
  request(tx: Transaction, session: string, effect: Effect): void {
    this.post(tx, { id: effect.id, session, task: { do: 'effect', effect } });
  }

  /** What steps may ask about the centre at this moment. */
  factsIn(tx: Transaction): Facts {
    return { figures: (queue) => this.figures(tx, queue) };
  }

  /** A queue with its settings and its figures; undefined when the configuration has none of that name. */
  queue(tx: Transaction, name: string): QueueFacts | undefined {
    const queue = this.linked.queues.get(name);
    return queue && { ...queue, figures: this.figures(tx, name) };
  }

  figures(tx: Transaction, name: string): QueueFigures {
    return this.figuresFrom(tx, name, {
      callsWaiting: this.line.count(tx, (one) => one.virtualQueue === name && one.callback === undefined),
      callbacks: this.indexes.callbacks.count(tx, name).inQueue,
    });
  }

  /** The figures of a queue, where those who wait were counted already. */
  figuresFrom(
    tx: Transaction,
    name: string,
    { callsWaiting, callbacks }: { readonly callsWaiting: number; readonly callbacks: number },
  ): QueueFigures {
    const serves = this.test(this.linked.queues.get(name)?.settings?.skillExpression ?? '');
    const { loggedIn: agentsLoggedIn, ready: agentsReady } = this.indexes.staff.count(tx, serves);
    const { callsSeen, handled, handledSeconds } = this.statistics(tx, name);
    const figures = queueFigures({
      ...{ callsWaiting, callbacks, callsSeen, handled, handledSeconds, agentsReady, agentsLoggedIn },
    });
    const known = this.knownWaits(name);
    if (known === undefined) return figures;
    const { unknownBecause: _, ...rest } = figures;
    return { ...rest, estimatedWaitTime: known, ...(known < 0 ? { unknownBecause: 'noAgents' as const } : {}) };
  }

  /** A parsed skill expression. */
  test(text: string): SkillTest {
    const known = this.tests.get(text);
    if (known) return known;
    const test = skillTest(text);
    if (this.tests.size < mostTests) this.tests.set(text, test);
    return test;
  }

  /** Ready agents who may take a waiting call, or trigger the callback of a virtual call; in no order. */
  suitable(tx: Transaction, waiting: Wanting): AgentRecord[] {
    const may = mayServe(waiting);
    if (waiting.agent === undefined)
      return [...this.indexes.staff.allReady(tx, this.test(waiting.skillExpression))].filter(may);
    const agent = tx.get('agents', waiting.agent);
    return agent?.state === 'ready' && this.suits(agent, waiting) && may(agent) ? [agent] : [];
  }

  /** The suitable agent who has been idle for the longest time; undefined when none is ready. */
  longestIdle(tx: Transaction, waiting: Wanting): AgentRecord | undefined {
    if (waiting.agent !== undefined) return this.suitable(tx, waiting)[0];
    return this.indexes.staff.longestIdle(tx, this.test(waiting.skillExpression), mayServe(waiting));
  }

  /** Whether an agent is one who a waiting call is for, whatever the agent does. */
  suits(
    agent: AgentRecord,
    { skillExpression, agent: wanted }: Pick<WaitingRecord, 'skillExpression' | 'agent'>,
  ): boolean {
    return (wanted === undefined || agent.id === wanted) && passes(this.test(skillExpression), agent);
  }

  /** Ends an agent's conversation, if there is one: the agent is ready again, or what is said, and the queue has handled one more. */
  endConversation(tx: Transaction, session: string, becomes: Exclude<AgentState, 'busy'> = 'ready'): void {
    const now = this.clock.now();
    for (const agent of this.indexes.staff.bySession.of(tx, session)) {
      const seconds = secondsBetween(agent.since, now);
      const { session: _, virtualQueue: queue, triggered: __, ...rest } = agent;
      tx.put('agents', { ...rest, state: becomes, since: now, talkedSeconds: agent.talkedSeconds + seconds });
      if (queue === undefined) continue;
      const statistics = this.statistics(tx, queue);
      const { handled, handledSeconds } = statistics;
      tx.put('statistics', { ...statistics, handled: handled + 1, handledSeconds: handledSeconds + seconds });
    }
  }

  /** The call is over for its caller: it waits for nobody, and talks to nobody. */
  endCall(tx: Transaction, session: string): void {
    this.leaveQueue(tx, session);
    this.endConversation(tx, session);
    const call = tx.get('calls', session);
    if (call && call.endedAt === undefined) tx.put('calls', { ...call, endedAt: this.clock.now() });
  }

  /**
   * A call waits no more, whatever became of it; one that did not wait is passed over. Who was being offered it is free again.
   * The turn of a virtual call serves nobody yet.
   */
  leaveQueue(tx: Transaction, session: string): void {
    const waiting = tx.get('waiting', session);
    if (waiting === undefined) return;
    this.takeBack(tx, waiting);
    tx.remove('waiting', session);
    if (waiting.callback !== undefined) return;
    const statistics = this.statistics(tx, waiting.virtualQueue);
    tx.put('statistics', { ...statistics, left: leftAt(statistics.left, this.clock.now()) });
  }

  /** Counts a call that came to a queue. */
  see(tx: Transaction, queue: string): void {
    const statistics = this.statistics(tx, queue);
    tx.put('statistics', { ...statistics, callsSeen: statistics.callsSeen + 1 });
  }

  private statistics(tx: Transaction, queue: string): StatisticsRecord {
    return tx.get('statistics', queue) ?? { id: queue, callsSeen: 0, handled: 0, handledSeconds: 0 };
  }

  /**
   * A call is offered to its agent no more and waits on at its place; one that was not offered is passed over. The agent is
   * ready for as long as before, or becomes what is said; `rings` says whether the telephone system still has to be told.
   */
  takeBack(
    tx: Transaction,
    { offered: id, ...call }: WaitingRecord,
    becomes: 'ready' | 'notReady' | 'loggedOut' = 'ready',
    rings = true,
  ): void {
    if (id === undefined) return;
    tx.put('waiting', call);
    tx.remove('timers', offerTimer(id));
    const agent = tx.get('agents', id);
    if (agent?.offered?.session !== call.id) return;
    const { offered, ...free } = agent;
    tx.put('agents', { ...free, state: becomes, since: becomes === 'ready' ? offered.since : this.clock.now() });
    if (rings) this.post(tx, { id: `${offered.id}/over`, session: call.id, task: { do: 'hangUpAgent', agent: id } });
  }

  /** Puts a request to the telephone system into the outbox. */
  post(tx: Transaction, entry: Omit<OutboxRecord, 'order'>): void {
    this.order += 1;
    tx.put('outbox', { ...entry, order: this.order });
  }

  private runsInCircles(session: string): boolean {
    const at = this.clock.now();
    if (this.busiest?.session === session && this.busiest.at === at) this.busiest.answers += 1;
    else this.busiest = { session, at, answers: 1 };
    return this.busiest.answers > mostAnswers;
  }
}

/** Who has triggered a callback that is under way triggers no other. */
function mayServe({ callback }: Wanting): (agent: AgentRecord) => boolean {
  return callback === undefined ? () => true : ({ triggered }) => triggered === undefined;
}
