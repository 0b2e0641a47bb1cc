import type {
  Callback,
  CallInRequest,
  CallQueueEffect,
  Configuration,
  Effect,
  Json,
  QueueConfiguration,
  Session,
  Spoken,
} from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';

/** The deadline of a session. */
export interface TimerRecord {
  /** Id of the session. */
  readonly id: string;
  readonly at: Instant;
}

/** Something decided and not yet carried out. */
export interface OutboxRecord {
  readonly id: string;
  /** Entries are carried out in this order. */
  readonly order: number;
  readonly session: string;
  readonly task:
    | { readonly do: 'effect'; readonly effect: Effect }
    | { readonly do: 'place'; readonly to: string; readonly region?: string }
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

/** A call that waits for an agent. */
export interface WaitingRecord {
  /** Id of the session. */
  readonly id: string;
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
  readonly callInRequests: CallInRequest;
  readonly regions: RegionRecord;
  readonly rules: RulesRecord;
}

export type Collection = keyof StoredRecords;

/** The collections by name. */
export const collections: readonly Collection[] = [
  ...(['sessions', 'timers', 'outbox', 'calls', 'waiting'] as const),
  ...(['agents', 'statistics', 'callbacks', 'callInRequests', 'regions', 'rules'] as const),
];
