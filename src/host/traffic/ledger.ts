import type { Instant } from '../../model/instant.ts';
import type { Store, StoreChange } from '../ports.ts';
import type { AgentRecord } from '../records.ts';
import type { DayWait } from './day.ts';
import { rounded } from './spread.ts';

/** A call's stay in a queue. */
export interface Stay {
  readonly queue: string;
  /** True for a called-back customer who waits for an agent. */
  readonly isCallback: boolean;
  readonly from: Instant;
  /** Seconds of wait that would have been told to whoever came then; -1 when unknown. */
  readonly told: number;
  /** Left out while the call still waits. */
  to?: Instant;
  /** `left`: by the flow, such as for a callback or another queue. */
  how?: 'answered' | 'abandoned' | 'left';
}

/** A stretch of an agent's day in one state. */
export interface Stretch {
  readonly agent: string;
  readonly state: AgentRecord['state'];
  readonly from: Instant;
  to?: Instant;
}

/** What happened on a day, as the committed records told it. */
export interface Ledger {
  readonly stays: readonly Stay[];
  readonly stretches: readonly Stretch[];
  /** Stays that are over, in the order of their ends. */
  readonly waits: readonly DayWait[];
  /** Calls since the start, without those of callbacks. */
  readonly calls: { readonly answered: number; readonly withinTarget: number; readonly abandoned: number };
  /** Calls that wait at a queue now, called-back customers among them. */
  waiting(queue: string): number;
  look(changes: readonly StoreChange[]): void;
}

/** What a ledger has to ask. */
export interface LedgerOptions {
  /** Before the changes that are looked at. */
  readonly store: Store;
  readonly now: () => Instant;
  readonly told: (queue: string) => number;
  /** Whether the caller of a session is hanging up at this moment. */
  readonly isGivingUp: (session: string) => boolean;
  /** Milliseconds within which an answer is in time. */
  readonly target: number;
}

/** An empty ledger. */
export function createLedger({ store, now, told, isGivingUp, target }: LedgerOptions): Ledger {
  const stays: Stay[] = [];
  const stretches: Stretch[] = [];
  const waits: DayWait[] = [];
  const calls = { answered: 0, withinTarget: 0, abandoned: 0 };
  const waiting = new Map<string, number>();
  const open = new Map<string, Stay>();
  const current = new Map<string, Stretch>();

  const end = (session: string, how: DayWait['how']) => {
    const stay = open.get(session);
    if (!stay) return;
    open.delete(session);
    const at = now();
    stay.to = at;
    stay.how = how;
    const { queue, isCallback, told: wasTold, from } = stay;
    waiting.set(queue, (waiting.get(queue) ?? 0) - 1);
    waits.push({ at, queue, isCallback, told: wasTold, had: rounded((at - from) / 1000), how });
    if (isCallback || how === 'left') return;
    calls[how] += 1;
    if (how === 'answered' && at - from <= target) calls.withinTarget += 1;
  };

  const enter = (session: string, queue: string) => {
    const isCallback = store.get('calls', session)?.callback !== undefined;
    const stay: Stay = { queue, isCallback, from: now(), told: told(queue) };
    open.set(session, stay);
    waiting.set(queue, (waiting.get(queue) ?? 0) + 1);
    stays.push(stay);
  };

  /** Who finds an agent at once is never seen waiting. */
  const answer = (session: string, queue: string) => {
    if (open.get(session)?.queue !== queue) {
      end(session, 'left');
      enter(session, queue);
    }
    end(session, 'answered');
  };

  const follow = ({ id, state }: AgentRecord) => {
    const before = current.get(id);
    if (before?.state === state) return;
    if (before) before.to = now();
    const stretch: Stretch = { agent: id, state, from: now() };
    current.set(id, stretch);
    stretches.push(stretch);
  };

  return {
    ...{ stays, stretches, waits, calls },
    waiting: (queue) => waiting.get(queue) ?? 0,
    look(changes) {
      for (const { collection, value } of changes) {
        if (collection !== 'agents' || value === undefined) continue;
        const { id, session, virtualQueue } = value;
        if (session !== undefined && virtualQueue !== undefined && store.get('agents', id)?.session !== session)
          answer(session, virtualQueue);
        follow(value);
      }
      for (const { collection, id, value } of changes) {
        // A virtual call is told of with its callback.
        if (collection !== 'waiting' || value?.callback !== undefined) continue;
        if (open.get(id)?.queue === value?.virtualQueue) continue;
        end(id, isGivingUp(id) ? 'abandoned' : 'left');
        if (value) enter(id, value.virtualQueue);
      }
    },
  };
}
