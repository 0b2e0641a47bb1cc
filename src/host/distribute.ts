import { takeTurn } from '../runtime/callbacks/life/index.ts';
import { chooseAgent } from '../runtime/queues/index.ts';
import { aroundOf, live } from './callback-life.ts';
import { sessionOfCallback } from './callback-records.ts';
import type { Centre } from './centre.ts';
import { whyNotDialled, withRegion } from './dialling.ts';
import { offer } from './offers.ts';
import type { AgentRecord, WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/**
 * Serves the line in its order as long as an agent is ready. A call is offered to the agent. A virtual call has its turn: its customer is
 * dialled or told, and the agent, who is not reserved, goes on to serve who comes next, but triggers no second callback.
 * Whoever does not listen, or is wanted by no ready agent, waits on.
 */
export function distribute(centre: Centre, tx: Transaction): void {
  const served = new Set<string>();
  // Who is served may set another agent free: then those behind, and those before, have another chance.
  while (serveOnce(centre, tx, served));
}

/** Goes through the line once. True when somebody was served, whose id is then among the served. */
function serveOnce(centre: Centre, tx: Transaction, served: Set<string>): boolean {
  const before = served.size;
  const fits = (one: WaitingRecord) => centre.longestIdle(tx, one) !== undefined;
  if (centre.line.isEmpty(tx) || !centre.indexes.staff.hasReady(tx)) return false;
  for (const each of centre.line.inOrder(tx, centre.clock.now(), fits)) {
    if (served.has(each.id) || each.offered !== undefined) continue;
    const { callback } = each;
    if (callback === undefined ? offerTo(centre, tx, each) : trigger(centre, tx, each, callback)) served.add(each.id);
  }
  return served.size > before;
}

/** The suitable agent whom the selection of a call means. */
function choose(centre: Centre, tx: Transaction, waiting: WaitingRecord): AgentRecord | undefined {
  const { selection } = waiting;
  if (selection === 'longestIdle') return centre.longestIdle(tx, waiting);
  return chooseAgent(centre.suitable(tx, waiting), selection, centre.ids.fraction);
}

function offerTo(centre: Centre, tx: Transaction, call: WaitingRecord): boolean {
  if (!centre.listens(tx, call.id, 'agent.connected')) return false;
  const agent = choose(centre, tx, call);
  if (agent) offer(centre, tx, call, agent);
  return agent !== undefined;
}

/** True when something became of the virtual call. */
function trigger(centre: Centre, tx: Transaction, waiting: WaitingRecord, id: string): boolean {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (!around) return false;
  const event = callback.waits?.mode === 'customerDialsIn' ? 'callback.customerMatched' : 'call.answered';
  if (!centre.listens(tx, sessionOfCallback(callback), event)) return false;
  const agent = choose(centre, tx, waiting);
  if (!agent) return false;
  const step = takeTurn(callback, around);
  if (step.callback === callback) return false;
  const rejected = step.dial && whyNotDialled(centre, tx, callback);
  if (rejected) {
    live(centre, tx, rejected);
    return true;
  }
  tx.put('agents', { ...agent, triggered: id });
  live(centre, tx, step.dial ? { ...step, callback: withRegion(centre, tx, step.callback) } : step);
  return true;
}
