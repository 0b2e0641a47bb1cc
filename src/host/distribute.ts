import { takeTurn } from '../runtime/callbacks/life/index.ts';
import { chooseAgent, inOrder } from '../runtime/queues/index.ts';
import { aroundOf, live } from './callback-life.ts';
import { sessionOfCallback } from './callback-records.ts';
import type { Centre } from './centre.ts';
import { whyNotDialled, withRegion } from './dialling.ts';
import type { WaitingRecord } from './records.ts';
import type { Transaction } from './transaction.ts';

/**
 * Serves the line in its order as long as an agent is ready. A call is put through. A virtual call has its turn: its customer is
 * dialled or told, and the agent, who is not reserved, goes on to serve who comes next, but triggers no second callback.
 * Whoever does not listen, or is wanted by no ready agent, waits on.
 */
export function distribute(centre: Centre, tx: Transaction): void {
  const ready = [...tx.all('agents')].filter(({ state }) => state === 'ready');
  if (ready.length === 0) return;
  let triggering = ready.filter(({ triggered }) => triggered === undefined).length;
  const line = [...tx.all('waiting')].filter(({ callback }) => callback === undefined || triggering > 0);
  for (const each of inOrder(line, centre.clock.now())) {
    if (tx.get('waiting', each.id) === undefined) continue;
    if (each.callback === undefined) {
      if (connect(centre, tx, each)) triggering = countTriggering(tx);
    } else if (triggering > 0 && trigger(centre, tx, each, each.callback)) triggering = countTriggering(tx);
  }
}

function countTriggering(tx: Transaction): number {
  let count = 0;
  for (const { state, triggered } of tx.all('agents')) if (state === 'ready' && triggered === undefined) count += 1;
  return count;
}

function connect(centre: Centre, tx: Transaction, call: WaitingRecord): boolean {
  if (!centre.listens(tx, call.id, 'agent.connected')) return false;
  const agent = chooseAgent(centre.suitable(tx, call), call.selection, centre.ids.fraction);
  if (agent) centre.connect(tx, call, agent);
  return agent !== undefined;
}

/** True when something became of the virtual call. */
function trigger(centre: Centre, tx: Transaction, waiting: WaitingRecord, id: string): boolean {
  const callback = tx.get('callbacks', id);
  const around = callback && aroundOf(centre, callback);
  if (!around) return false;
  const event = callback.waits?.mode === 'customerDialsIn' ? 'callback.customerMatched' : 'call.answered';
  if (!centre.listens(tx, sessionOfCallback(callback), event)) return false;
  const free = centre.suitable(tx, waiting).filter(({ triggered }) => triggered === undefined);
  const agent = chooseAgent(free, waiting.selection, centre.ids.fraction);
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
