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

/** The deadline of a session, or the next one of a callback. */
export interface TimerRecord {
  /** Id of the session; `callback/<id>` for a callback. */
  readonly id: string;
  readonly at: Instant;
  /** Id of the callback that it belongs to. */
  readonly callback?: string;
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
        readonly do: 'place';
        readonly callback: string;
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
        readonly at: Instant;
      }
    | { readonly do: 'connect'; readonly agent: string; readonly greeting: readonly Spoken[] };
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
  /** Region that handles the call; left out without a Region Affinity rule, and when no region was healthy. */
  readonly region?: string;
}

/** An agent at work. */
export interface AgentRecord {
  readonly id: string;
  readonly name: string;
  readonly skills: Readonly<Record<string, number>>;
  readonly state: 'loggedOut' | 'notReady' | 'ready' | 'talking';
  readonly since: Instant;
  /** Session of the call being talked in, and the queue it came from. */
  readonly session?: string;
  readonly virtualQueue?: string;
  readonly calls: number;
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
