import type {
  Callback,
  CallInRequest,
  CallQueueEffect,
  Configuration,
  Effect,
  Json,
  PushEvent,
  QueueConfiguration,
  Session,
  Spoken,
} from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import type { HandedOut } from '../runtime/callbacks/life/index.ts';

/** The deadline of a session, of a callback, of an offer to an agent, of finding out who has answered, or of a Call-In request. */
export interface TimerRecord {
  /** Id of the session; `callback/<id>` for a callback, `offer/<agent>` for an offer, `detect/<session>` for finding out, `callIn/<id>` for a request. */
  readonly id: string;
  readonly at: Instant;
  /** Id of the callback that it belongs to. */
  readonly callback?: string;
  /** Id of the agent to whom a call is offered. */
  readonly agent?: string;
  /** Number of the attempt that was answered, where it is being found out by whom or what. */
  readonly detects?: number;
  /** Id of the Call-In request that it belongs to. */
  readonly request?: string;
}

/** Something decided and not yet carried out. */
export interface OutboxRecord {
  readonly id: string;
  /** Entries are carried out in this order. */
  readonly order: number;
  readonly session: string;
  readonly task:
    | { readonly do: 'effect'; readonly effect: Effect }
    | {
        readonly do: 'dial';
        readonly callback: string;
        readonly run?: number;
        readonly attempt: number;
        readonly to: string;
        readonly region?: string;
      }
    /** The session of a callback has ended; what it asked for before is carried out by now. */
    | { readonly do: 'concludeCallback'; readonly callback: string }
    | {
        readonly do: 'push';
        readonly event: PushEvent;
        readonly callback: string;
        readonly targets: NonNullable<Callback['pushTargets']>;
        readonly callIn?: HandedOut;
        readonly at: Instant;
      }
    | { readonly do: 'missed'; readonly callback: string; readonly desiredTime: Instant; readonly at: Instant }
    | { readonly do: 'detectMachine'; readonly callback: string; readonly attempt: number }
    | { readonly do: 'offer'; readonly agent: string; readonly greeting: readonly Spoken[] }
    /** `offer` is the id of the offer that was taken. */
    | { readonly do: 'bridge'; readonly agent: string; readonly offer: string }
    | { readonly do: 'hangUpAgent'; readonly agent: string };
}

/** A call, or the calls of a callback, besides its session. */
export interface CallRecord {
  /** Id of the session. */
  readonly id: string;
  /** Calling number, empty when it was withheld. */
  readonly from: string;
  readonly to: string;
  readonly userData: { readonly [key: string]: Json };
  /** Id of the callback that the session carries out. */
  readonly callback?: string;
  /** Places that the call has taken over from callbacks of its customer, one for each queue it waited in. */
  readonly standsFor?: readonly {
    readonly callback: string;
    readonly virtualQueue: string;
    readonly since: Instant;
    readonly priority: CallQueueEffect['priority'];
  }[];
  /** Id of the prompt, input or recording that was asked for last. */
  readonly asked?: string;
  readonly endedAt?: Instant;
}

/** A call that waits for an agent, or the virtual call of a callback that waits for its turn. */
export interface WaitingRecord {
  /** Id of the session; `virtual/<callback>` for a virtual call. */
  readonly id: string;
  /** Id of the callback whose virtual call it is. */
  readonly callback?: string;
  readonly virtualQueue: string;
  readonly priority: CallQueueEffect['priority'];
  readonly since: Instant;
  readonly skillExpression: string;
  readonly selection: CallQueueEffect['selection'];
  readonly agent?: string;
  readonly agentGreeting: readonly Spoken[];
  /** Id of the agent to whom the call is offered: nobody else is, meanwhile. */
  readonly offered?: string;
  /** Region that handles the call; left out without a Region Affinity rule, and when no region was healthy. */
  readonly region?: string;
}

/** What an agent does: `busy` is being offered a call or talking in one, `afterCall` is writing up after one. */
export type AgentState = 'loggedOut' | 'notReady' | 'ready' | 'busy' | 'afterCall';

/** A call that is being offered to an agent. */
export interface Offer {
  /** Id that the telephone system was given. */
  readonly id: string;
  readonly session: string;
  /** Since when the agent had been ready. */
  readonly since: Instant;
  /** The agent has taken it, and is being put through. */
  readonly taken?: true;
}

/** An agent at work. */
export interface AgentRecord {
  readonly id: string;
  readonly name: string;
  readonly skills: Readonly<Record<string, number>>;
  readonly state: AgentState;
  readonly since: Instant;
  /** Session of the call being talked in, and the queue it came from. */
  readonly session?: string;
  readonly virtualQueue?: string;
  /** The call that the agent is rung for; never together with `session`. */
  readonly offered?: Offer;
  /** Calls talked in. */
  readonly calls: number;
  /** Calls offered; left out before the first. */
  readonly offers?: number;
  readonly talkedSeconds: number;
  /** Callback that the agent’s readiness has triggered and that is still under way; until it is not, no other is triggered. */
  readonly triggered?: string;
}

/** What a queue has seen. */
export interface StatisticsRecord {
  /** Name of the queue. */
  readonly id: string;
  readonly callsSeen: number;
  readonly handled: number;
  readonly handledSeconds: number;
  /** When interactions left the queue, oldest first; the last 32 alone. Left out while none has. */
  readonly left?: readonly Instant[];
}

/** What is known of a region's health; without a record the host's port says it. */
export interface RegionRecord {
  /** Name of the region. */
  readonly id: string;
  readonly healthy: boolean;
  readonly since: Instant;
}

/** The rules in effect when they are newer than the configuration; there is one record at most. */
export interface RulesRecord {
  readonly id: 'rules';
  /** Hash of the configuration they belong to; another configuration has rules of its own. */
  readonly configuration: string;
  readonly queues: readonly Omit<QueueConfiguration, 'settings'>[];
  readonly numberRules: Configuration['numberRules'];
  readonly capacityRules: Configuration['capacityRules'];
  readonly regionAffinityRules: NonNullable<Configuration['regionAffinityRules']>;
  readonly callInGroups: Configuration['callInGroups'];
}

/** Places that active callbacks take in a slot. */
export interface BookingRecord {
  /** `<queue>/<start of the slot>`. */
  readonly id: string;
  readonly count: number;
}

/** Everything that is kept, by collection; each record has its id. */
export interface StoredRecords {
  readonly sessions: Session;
  readonly timers: TimerRecord;
  readonly outbox: OutboxRecord;
  readonly calls: CallRecord;
  readonly waiting: WaitingRecord;
  readonly agents: AgentRecord;
  readonly statistics: StatisticsRecord;
  readonly callbacks: Callback;
  readonly bookings: BookingRecord;
  readonly callInRequests: CallInRequest;
  readonly regions: RegionRecord;
  readonly rules: RulesRecord;
}

export type Collection = keyof StoredRecords;

/** The collections by name. */
export const collections: readonly Collection[] = [
  ...(['sessions', 'timers', 'outbox', 'calls', 'waiting'] as const),
  ...(['agents', 'statistics', 'callbacks', 'bookings', 'callInRequests', 'regions', 'rules'] as const),
];
