import type { Centre } from './centre.ts';
import type { Loop } from './loop.ts';
import type { Store } from './ports.ts';
import type { AgentRecord, AgentState } from './records.ts';
import type { Transaction } from './transaction.ts';

/** What an agent becomes after a conversation. */
export type AfterConversation = Exclude<AgentState, 'busy'>;

/** The agents of a centre, as their desktop asks for them. */
export interface Agents {
  /**
   * Gives the reason when the agent does not exist or is busy. An offer that rings is declined by `notReady` or `loggedOut`; a
   * conversation is ended by `hangUp`.
   */
  setState(agent: string, state: 'ready' | 'notReady' | 'loggedOut'): string | undefined;
  /**
   * The agent ends the conversation and becomes ready, or what is said instead: `afterCall` writes up until `setState` says
   * otherwise. Gives the reason when there is no conversation.
   */
  hangUp(agent: string, becomes?: AfterConversation): string | undefined;
  get(agent: string): AgentRecord | undefined;
  list(): readonly AgentRecord[];
}

/** The agents of a centre. Answers are made from what was committed; what is done is decided when its turn comes. */
export function createAgents(centre: Centre, store: Store, loop: Loop): Agents {
  return {
    setState(id, state) {
      const agent = store.get('agents', id);
      const reason = agent ? whyNot(agent, state) : `There is no agent ${id}.`;
      if (reason === undefined) loop.run((tx) => setState(centre, tx, id, state));
      return reason;
    },
    hangUp(id, becomes) {
      const agent = store.get('agents', id);
      if (agent?.session === undefined) return `${agent?.name ?? id} is not talking to anybody.`;
      const { session } = agent;
      loop.run((tx) => {
        if (tx.get('agents', id)?.session === session) leaveCaller(centre, tx, id, becomes);
      });
      return undefined;
    },
    get: (id) => store.get('agents', id),
    list: () => [...store.all('agents')],
  };
}

function whyNot({ name, session, offered }: AgentRecord, state: 'ready' | 'notReady' | 'loggedOut') {
  if (session !== undefined) return `${name} is talking to a caller.`;
  return offered && state === 'ready' ? `${name} is being offered a call.` : undefined;
}

function setState(centre: Centre, tx: Transaction, id: string, state: 'ready' | 'notReady' | 'loggedOut'): void {
  const agent = tx.get('agents', id);
  // What has happened since it was asked for counts.
  if (!agent || whyNot(agent, state) !== undefined) return;
  const call = agent.offered && tx.get('waiting', agent.offered.session);
  if (call && state !== 'ready') {
    centre.note(tx, call.id, `${agent.name} declines the call. It waits on at its place.`);
    centre.takeBack(tx, call, state);
    return;
  }
  const { triggered: _, ...anew } = agent;
  // Who has been ready all the time has not become ready anew.
  tx.put('agents', { ...(agent.state === 'ready' ? agent : anew), state, since: centre.clock.now() });
}

/**
 * An agent leaves the conversation: the flow goes on with the caller if it listens for that, else the call ends. An agent who
 * does not talk is passed over. `isGone` says that the telephone system knows.
 */
export function leaveCaller(
  centre: Centre,
  tx: Transaction,
  id: string,
  becomes?: AfterConversation,
  isGone = false,
): void {
  const agent = tx.get('agents', id);
  if (agent?.session === undefined) return;
  const { session, calls } = agent;
  const at = centre.clock.now();
  const left = `${session}/left/${id}/${calls}`;
  centre.endConversation(tx, session, becomes);
  if (centre.listens(tx, session, 'agent.left')) {
    if (!isGone) centre.post(tx, { id: left, session, task: { do: 'hangUpAgent', agent: id } });
    centre.tell(tx, session, { type: 'agent.left', at });
    return;
  }
  // Nobody goes on with this caller: the call ends with the conversation.
  centre.request(tx, session, { type: 'call.hangUp', id: left });
  if (tx.get('sessions', session)?.step !== null) centre.tell(tx, session, { type: 'call.hungUp', at });
}
