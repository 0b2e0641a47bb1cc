import type { Slot } from '../calendar/index.ts';
import type {
  Callback,
  CallInRequest,
  Configuration,
  InstantText,
  PushEvent,
  Refusal,
  Scenario,
  ScenarioStep,
  TraceEntry,
  Variables,
} from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import type { HandedOut } from '../runtime/callbacks/life/index.ts';
import type { QueueReport } from './queue-reports.ts';
import type { AgentState } from './records.ts';
import type { RegionHealth } from './regions.ts';

/** Something said, heard or noted in a call, as the phone on the screen shows it. */
export interface TranscriptLine {
  readonly at: Instant;
  readonly who: 'system' | 'caller' | 'agent' | 'note';
  readonly text: string;
}

/** A call as the simulator shows it. */
export interface SimulatedCall {
  readonly session: string;
  readonly from: string;
  readonly to: string;
  /** What the caller's phone does: `playing` and `collecting` may overlap with key presses; `waiting` hears the treatment. */
  readonly state: 'playing' | 'collecting' | 'recording' | 'waiting' | 'connected' | 'busy' | 'ended';
  /** Id of the program and of the block being executed; block is null when the session has ended. */
  readonly program: string;
  readonly block: string | null;
  readonly transcript: readonly TranscriptLine[];
  /** What input is being collected. */
  readonly collecting?: {
    readonly modes: readonly ('dtmf' | 'speech')[];
    readonly maxDigits: number;
    readonly entered: string;
  };
  /** Queue the call waits in, and its place there, counted from 1. */
  readonly waiting?: {
    readonly virtualQueue: string;
    readonly position: number;
    readonly priority: number;
    readonly region?: string;
  };
  /** Number of the attempt for which the telephone of a callback’s customer rings. */
  readonly ringing?: number;
  /** Id of the agent. */
  readonly connectedTo?: string;
  /** Variables of the session; secure values are masked. */
  readonly variables: Variables;
  readonly outcome?: string;
  /** Types of events that the block being executed waits for. */
  readonly waitsFor: readonly string[];
}

/** An agent at the simulated centre. */
export interface SimulatedAgent {
  readonly agent: string;
  readonly name: string;
  readonly skills: Readonly<Record<string, number>>;
  readonly state: AgentState;
  readonly since: Instant;
  /** Call that the agent talks in. */
  readonly session?: string;
  /** Call that the agent is being offered. */
  readonly offered?: string;
  /** The agent lets the telephone ring. */
  readonly letsRing?: true;
}

/** A push notification as a consumer's phone shows it. */
export interface SimulatedPush {
  readonly id: string;
  /** When it was decided. */
  readonly at: Instant;
  readonly event: PushEvent;
  /** Id of the callback. */
  readonly callback: string;
  /** What CALL_IN_CREATED brings. */
  readonly callIn?: HandedOut;
}

/** Everything the simulator's panel shows but the trace, which is read on from a position. */
export interface SimulationSnapshot {
  readonly now: Instant;
  readonly calls: readonly SimulatedCall[];
  readonly agents: readonly SimulatedAgent[];
  readonly callbacks: readonly Callback[];
  readonly callInRequests: readonly CallInRequest[];
  /** Push notifications that consumers' phones have shown, in order. */
  readonly pushes: readonly SimulatedPush[];
  /** Every queue of the configuration, by name. */
  readonly queues: readonly QueueReport[];
  /** The regions that Region Affinity rules name. */
  readonly regions: readonly RegionHealth[];
  /** What will happen by itself, soonest first. */
  readonly upcoming: readonly { readonly at: Instant; readonly what: string; readonly session?: string }[];
  /** Entries of the trace so far. */
  readonly traceLength: number;
}

/** Something done in the simulated world; the scenario's words, so that a session can be recorded as a scenario. */
export type SimulationAction = Extract<
  ScenarioStep,
  {
    do:
      | 'call'
      | 'startCallback'
      | 'press'
      | 'say'
      | 'silence'
      | 'hangUp'
      | 'wait'
      | 'agent'
      | 'agentHangUp'
      | 'agentTelephone'
      | 'callIn'
      | 'requestCallback'
      | 'cancelCallback'
      | 'rescheduleCallback'
      | 'acceptPush'
      | 'dialIn'
      | 'region'
      | 'event';
  }
>;

/** What became of an action: the reason when it makes no sense now or is refused; the call it was done in or began. */
export interface Performed {
  readonly refused?: string;
  /** Why a request for a callback was refused. */
  readonly because?: Refusal;
  /** Free slots near the one that is full. */
  readonly slots?: readonly Slot[];
  readonly session?: string;
}

/** What `createSimulation` takes. */
export interface SimulationOptions {
  readonly configuration: Configuration;
  readonly startsAt: InstantText;
  readonly seed?: number;
  readonly given?: Scenario['given'];
}

/** A simulated centre with the real runtime in it, on a virtual clock. Deterministic: same options and actions, same trace. */
export interface Simulation {
  readonly now: Instant;
  /** Does something now. `session` says in which call; left out, in the newest one. */
  perform(action: SimulationAction, session?: string): Performed;
  /** A Call-In request as an app would create it (guide: Click-To-Call-In). Gives the reason when the group is unknown or exhausted. */
  createCallInRequest(request: {
    readonly groupName: string;
    readonly fromPhoneNumber?: string;
    readonly callback?: string;
  }): { readonly request: CallInRequest } | { readonly refused: string };
  /** Puts the rules of a newer configuration into effect for the next decision; what was decided stays. */
  updateRules(configuration: Configuration): void;
  /** Lets time pass until that moment; what is due by then happens in order. */
  advanceTo(instant: Instant): void;
  /** Lets time pass until the next thing happens by itself; false when nothing will. */
  advanceToNext(): boolean;
  snapshot(): SimulationSnapshot;
  /** Trace entries from a position on. */
  trace(from?: number): readonly TraceEntry[];
}

/** What a page asks its simulation worker. Answers are `SimulationAnswer`s. */
export type SimulationRequest =
  /** Begins anew; a simulation that runs is thrown away. All answers from then on carry `run`. */
  | { readonly ask: 'start'; readonly run: number; readonly options: SimulationOptions }
  /** Throws the simulation away; the worker stays and can start another. */
  | { readonly ask: 'stop' }
  /** Asks for a sign of life. */
  | { readonly ask: 'isAlive' }
  /** Puts newer rules into effect without beginning anew. */
  | { readonly ask: 'updateRules'; readonly configuration: Configuration }
  | { readonly ask: 'perform'; readonly action: SimulationAction; readonly session?: string }
  | {
      readonly ask: 'createCallInRequest';
      readonly groupName: string;
      readonly fromPhoneNumber?: string;
      readonly callback?: string;
    }
  /** Virtual seconds per real second; 0 pauses. */
  | { readonly ask: 'speed'; readonly speed: number }
  | { readonly ask: 'advanceToNext' }
  | { readonly ask: 'advance'; readonly seconds: number };

/**
 * What the worker tells: the state after anything happened with the new part of the trace, a refusal, a crash of the
 * simulation, or that it is there. `run` is the number of the start that it belongs to; 0 before the first.
 */
export type SimulationAnswer = { readonly run: number } & (
  | {
      readonly tell: 'state';
      readonly snapshot: SimulationSnapshot;
      readonly trace: readonly TraceEntry[];
      readonly speed: number;
    }
  /** A sign of life: when the worker has been loaded, and when it was asked for. */
  | { readonly tell: 'alive' }
  | ({ readonly tell: 'refused'; readonly reason: string } & Pick<Performed, 'because' | 'slots'>)
  | { readonly tell: 'crashed'; readonly message: string }
);
