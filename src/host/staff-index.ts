import { type SkillTest, SortedList } from '../runtime/queues/index.ts';
import { Lookup } from './lookup.ts';
import type { Store } from './ports.ts';
import type { AgentRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/** Agents whom a skill expression wants. */
export interface StaffCount {
  readonly loggedIn: number;
  readonly ready: number;
}

/** Agents of the same skills: every skill expression wants all of them or none. */
interface Team {
  readonly skills: AgentRecord['skills'];
  members: number;
  loggedIn: number;
  /** Longest idle first. */
  readonly ready: SortedList<AgentRecord>;
}

/**
 * Who of all agents is ready, and for what: made when the store was opened, kept by what is committed. Asked within a transaction
 * it knows what the transaction has changed so far, at a cost that grows with that and with the number of different skills.
 */
export class StaffIndex {
  /** Agents by the session they talk in. */
  readonly bySession: Lookup<'agents'>;
  /** Agents by the callback that their readiness has triggered. */
  readonly byTriggered: Lookup<'agents'>;
  private readonly agents = new Map<string, AgentRecord>();
  private readonly teams = new Map<string, Team>();
  /** Skills come along when a record changes: their text is made once. */
  private readonly names = new WeakMap<AgentRecord['skills'], string>();
  private readonly counted = new Map<SkillTest, StaffCount>();
  private ready = 0;

  constructor(store: Store) {
    this.bySession = new Lookup(store, 'agents', ({ session }) => session);
    this.byTriggered = new Lookup(store, 'agents', ({ triggered }) => triggered);
    for (const agent of store.all('agents')) this.set(agent.id, agent);
  }

  /** Takes over what a transaction has changed; to be called once it is committed. */
  follow(tx: Transaction): void {
    if (!tx.touched('agents')) return;
    this.bySession.follow(tx);
    this.byTriggered.follow(tx);
    this.counted.clear();
    for (const id of tx.touchedIds('agents')) this.set(id, tx.get('agents', id));
  }

  hasReady(tx: Transaction): boolean {
    let ready = this.ready;
    for (const id of tx.touchedIds('agents'))
      ready += Number(isReady(tx.get('agents', id))) - Number(isReady(this.agents.get(id)));
    return ready > 0;
  }

  count(tx: Transaction, test: SkillTest): StaffCount {
    let { loggedIn, ready } = this.countCommitted(test);
    for (const id of tx.touchedIds('agents'))
      for (const [agent, one] of [[this.agents.get(id), -1] as const, [tx.get('agents', id), 1] as const]) {
        if (!agent || agent.state === 'loggedOut' || !passes(test, agent)) continue;
        loggedIn += one;
        if (isReady(agent)) ready += one;
      }
    return { loggedIn, ready };
  }

  /** The ready agent whom an expression wants and `may` takes, and who has been idle for the longest time. */
  longestIdle(
    tx: Transaction,
    test: SkillTest,
    may: (agent: AgentRecord) => boolean = () => true,
  ): AgentRecord | undefined {
    const touched = new Set(tx.touchedIds('agents'));
    let best: AgentRecord | undefined;
    const take = (agent: AgentRecord) => {
      if (!best || byIdleness(agent, best) < 0) best = agent;
    };
    for (const agent of this.changed(tx, test)) if (may(agent)) take(agent);
    for (const team of this.wanted(test))
      for (const agent of team.ready.slice()) {
        if (touched.has(agent.id) || !may(agent)) continue;
        take(agent);
        break;
      }
    return best;
  }

  /** Every ready agent whom an expression wants, in no order. */
  *allReady(tx: Transaction, test: SkillTest): Iterable<AgentRecord> {
    const touched = new Set(tx.touchedIds('agents'));
    for (const team of this.wanted(test))
      for (const agent of team.ready.slice()) if (!touched.has(agent.id)) yield agent;
    yield* this.changed(tx, test);
  }

  private *wanted(test: SkillTest): Iterable<Team> {
    for (const team of this.teams.values()) if (team.ready.size > 0 && passes(test, team)) yield team;
  }

  /** Ready ones whose records the transaction has put. */
  private *changed(tx: Transaction, test: SkillTest): Iterable<AgentRecord> {
    for (const id of tx.touchedIds('agents')) {
      const agent = tx.get('agents', id);
      if (agent && isReady(agent) && passes(test, agent)) yield agent;
    }
  }

  private countCommitted(test: SkillTest): StaffCount {
    const known = this.counted.get(test);
    if (known) return known;
    const count = { loggedIn: 0, ready: 0 };
    for (const team of this.teams.values()) {
      if (team.loggedIn === 0 || !passes(test, team)) continue;
      count.loggedIn += team.loggedIn;
      count.ready += team.ready.size;
    }
    this.counted.set(test, count);
    return count;
  }

  private set(id: string, agent: AgentRecord | undefined): void {
    const before = this.agents.get(id);
    if (before) this.leave(before);
    if (agent) this.join(agent);
    if (agent) this.agents.set(id, agent);
    else this.agents.delete(id);
  }

  private join(agent: AgentRecord): void {
    const name = this.teamOf(agent);
    let team = this.teams.get(name);
    if (!team) {
      team = { skills: agent.skills, members: 0, loggedIn: 0, ready: new SortedList(byIdleness) };
      this.teams.set(name, team);
    }
    team.members += 1;
    if (agent.state !== 'loggedOut') team.loggedIn += 1;
    if (!isReady(agent)) return;
    team.ready.insert(agent);
    this.ready += 1;
  }

  private leave(agent: AgentRecord): void {
    const name = this.teamOf(agent);
    const team = this.teams.get(name);
    if (!team) return;
    team.members -= 1;
    if (team.members === 0) this.teams.delete(name);
    if (agent.state !== 'loggedOut') team.loggedIn -= 1;
    if (!isReady(agent)) return;
    team.ready.remove(agent);
    this.ready -= 1;
  }

  private teamOf({ skills }: AgentRecord): string {
    const known = this.names.get(skills);
    if (known !== undefined) return known;
    const name = JSON.stringify(Object.entries(skills));
    this.names.set(skills, name);
    return name;
  }
}

function isReady(agent: AgentRecord | undefined): boolean {
  return agent?.state === 'ready';
}

/** True when a skill expression can be read and wants the agent. */
export function passes(test: SkillTest, agent: Pick<AgentRecord, 'skills'>): boolean {
  return typeof test === 'function' && test(agent);
}

function byIdleness(a: AgentRecord, b: AgentRecord): number {
  return a.since - b.since || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
