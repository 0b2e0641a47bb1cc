import { type Centre, offerTimer, secondsBetween } from './centre.ts';
import { agentTookCall } from './inbound.ts';
import type { AgentRecord, WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/** Milliseconds that an offer is given to be taken, and once more to be put through, before it counts as not taken. */
export const mostRinging = 15_000;

/** Offers a waiting call to a ready agent. The call keeps its place until the two are put through to each other. */
export function offer(centre: Centre, tx: Transaction, call: WaitingRecord, agent: AgentRecord): void {
  const now = centre.clock.now();
  const offers = (agent.offers ?? 0) + 1;
  const id = idOfOffer(call.id, agent.id, offers);
  tx.put('waiting', { ...call, offered: agent.id });
  tx.put('agents', {
    ...agent,
    ...{ state: 'busy', since: now, offers, offered: { id, session: call.id, since: agent.since } },
  });
  tx.put('timers', { id: offerTimer(agent.id), at: now + mostRinging, agent: agent.id });
  centre.post(tx, { id, session: call.id, task: { do: 'offer', agent: agent.id, greeting: call.agentGreeting } });
  const callback = tx.get('calls', call.id)?.callback;
  // The customer’s turn has come: who triggered the callback may trigger another one, whoever takes this offer.
  if (callback !== undefined) centre.release(tx, callback);
}

/** Id of the offer that has led to an agent's conversation; undefined without one. */
export function offerOfConversation({ id, session, offers = 0 }: AgentRecord): string | undefined {
  return session === undefined ? undefined : idOfOffer(session, id, offers);
}

/** `offers` counts those to the agent. */
function idOfOffer(session: string, agent: string, offers: number): string {
  return `${session}/offer/${agent}/${offers}`;
}

/** The agent has taken the offer: the caller is to be put through. Gives the reason when that is not the offer of the moment. */
export function taken(centre: Centre, tx: Transaction, agentId: string, id: string): string | undefined {
  const open = openOffer(tx, agentId, id);
  if (typeof open === 'string') return open;
  const { agent, call, offered } = open;
  if (offered.taken) return `${agent.name} has taken this call already.`;
  tx.put('agents', { ...agent, offered: { ...offered, taken: true } });
  tx.put('timers', { id: offerTimer(agentId), at: centre.clock.now() + mostRinging, agent: agentId });
  centre.post(tx, { id: `${id}/bridge`, session: call.id, task: { do: 'bridge', agent: agentId, offer: id } });
  return undefined;
}

/** Caller and agent hear each other: the wait ends and the conversation begins. Gives the reason when nobody asked for it. */
export function bridged(centre: Centre, tx: Transaction, agentId: string, id: string): string | undefined {
  const open = openOffer(tx, agentId, id);
  if (typeof open === 'string') return open;
  const { agent, call, offered } = open;
  if (!offered.taken) return `${agent.name} has not taken this call yet.`;
  const now = centre.clock.now();
  const { offered: _, ...serving } = agent;
  const { virtualQueue } = call;
  tx.put('agents', {
    ...serving,
    ...{ state: 'busy', since: now, session: call.id, virtualQueue, calls: agent.calls + 1 },
  });
  centre.leaveQueue(tx, call.id);
  const waitSeconds = secondsBetween(call.since, now);
  centre.tell(tx, call.id, { type: 'agent.connected', at: now, agent: agentId, virtualQueue, waitSeconds });
  agentTookCall(centre, tx, call.id);
  return undefined;
}

/**
 * The agent does not take the offer, or cannot be put through: not ready from now on, while the call waits on at its old place.
 * `why` completes a sentence of the trace. Gives the reason when that is not the offer of the moment.
 */
export function notTaken(
  centre: Centre,
  tx: Transaction,
  agentId: string,
  id: string,
  why: string,
  rings = false,
): string | undefined {
  const open = openOffer(tx, agentId, id);
  if (typeof open === 'string') return open;
  centre.note(tx, open.call.id, `${open.agent.name} does not take the call: ${why}. It waits on at its place.`);
  centre.takeBack(tx, open.call, 'notReady', rings);
  return undefined;
}

/** An offer has been open for as long as it may: a telephone system that says nothing keeps no agent, and no call. */
export function offerDue(centre: Centre, tx: Transaction, agentId: string): void {
  const offered = tx.get('agents', agentId)?.offered;
  if (!offered) return;
  const seconds = mostRinging / 1000;
  const why = offered.taken ? `not put through within ${seconds} s` : `no answer within ${seconds} s`;
  notTaken(centre, tx, agentId, offered.id, why, true);
}

/** Calls of this transaction that do not listen for an agent any more are offered to nobody: their flows have gone on. */
export function takeBackUnheard(centre: Centre, tx: Transaction): void {
  for (const id of tx.touchedIds('sessions')) {
    const call = tx.get('waiting', id);
    if (call?.offered !== undefined && !centre.listens(tx, id, 'agent.connected')) centre.takeBack(tx, call);
  }
}

/** True while this is the offer of the moment, and `isTaken` says how far it has come: only then its commands are carried out. */
export function isOpen(tx: Transaction, agentId: string, id: string, isTaken: boolean): boolean {
  const open = openOffer(tx, agentId, id);
  return typeof open !== 'string' && (open.offered.taken ?? false) === isTaken;
}

/** An offer with its agent and its call, or why there is none of that id. */
function openOffer(tx: Transaction, agentId: string, id: string) {
  const agent = tx.get('agents', agentId);
  if (!agent) return `There is no agent ${agentId.slice(0, 60)}.`;
  const { offered } = agent;
  const call = offered && tx.get('waiting', offered.session);
  if (offered?.id !== id || !call) return `That offer to ${agent.name} is over: what comes of it is passed over.`;
  return { agent, offered, call };
}
