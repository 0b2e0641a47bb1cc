import type {
  Announcement,
  Application,
  ApplicationType,
  BusinessHours,
  CallDirection,
  Effect,
  HostEvent,
  Json,
  NumberRule,
  Phase,
  Prompt,
  ResolvedSettings,
  SpecialDay,
  Spoken,
  Variables,
  Workspace,
} from '../generated/types.ts';
import type { Report } from './diagnostic.ts';
import type { Instant } from './instant.ts';
import type { JsonObject } from './json.ts';
import type { JsonSchema } from './json-schema.ts';
import type { Validate } from './schema-diagnostics.ts';

/** Groups of the palette, in their order. */
export const paletteGroups = [
  'Callback',
  'Routing',
  'User Interaction',
  'Logic and Control',
  'Data',
  'Reporting',
] as const;
export type PaletteGroup = (typeof paletteGroups)[number];

/** A named way out of a block. */
export interface Outlet {
  /** Unique in the block; written into documents, so it never changes. */
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  /** Left unconnected as a rule: no warning when it goes on to the next phase. */
  readonly usuallyOpen?: boolean;
  /** Always goes to Finalize and cannot be connected. */
  readonly leadsTo?: 'finalize';
  readonly tone?: 'success' | 'failure';
  /** What has to come after this outlet: `routing` is a block that can take routing parameters over. */
  readonly expects?: 'routing';
}

/** What a matched caller brings along for routing. */
export const routingParameters = [
  'priority',
  'priorityIncrement',
  'priorityInterval',
  'priorityLimit',
  'virtualQueue',
  'skillExpression',
] as const;
export type RoutingParameter = (typeof routingParameters)[number];

/** A routing parameter and the variable that holds it. */
export interface HandedParameter {
  readonly parameter: RoutingParameter;
  readonly variable: string;
}

/** What a routing block makes of parameters handed to it. */
export interface TakenRouting<Properties> {
  /** With every parameter taken from its variable; what took it already is left as it is. */
  readonly properties: Properties;
  /** Parameters that were not taken before. Empty when everything already was. */
  readonly missing: readonly RoutingParameter[];
}

/** A jump that a block's properties ask for instead of a connection. */
export interface Jump {
  readonly outlet: string;
  /** Id of the block jumped to. */
  readonly block: string;
}

/** What pure code may ask about the workspace around a block. */
export interface BlockView {
  readonly workspace: Workspace;
  readonly application: Application;
  readonly applicationId: string;
  readonly blockId: string;
}

/** Lifts the properties of version `from` to version `from + 1`. */
export interface Migration {
  readonly from: number;
  migrate(properties: JsonObject): JsonObject;
}

/** Everything that design time knows about a kind of block. Which variables, expressions and objects it refers to is read from its schema. */
export interface BlockDefinition<Properties> {
  /** Equals the folder's name; written into documents, so it never changes. */
  readonly kind: string;
  /** Version of the property schema; raising it takes one more migration. */
  readonly version: number;
  readonly title: string;
  /** One sentence for the palette. */
  readonly summary: string;
  /** Help text in plain paragraphs, separated by blank lines. */
  readonly help: string;
  readonly group: PaletteGroup;
  /** Name of a Tabler icon, without prefix: `phone-call`. */
  readonly icon: string;
  /** Other words people search for. */
  readonly keywords?: readonly string[];
  /** Phases it may stand in, by type of application. */
  readonly phases: Readonly<Record<ApplicationType, readonly Phase[]>>;
  /** At most one in an application. */
  readonly once?: boolean;
  /** An application of these types must have exactly one. */
  readonly requiredIn?: readonly ApplicationType[];
  /** Properties of a new block; they pass the schema. */
  initial(applicationType: ApplicationType): Properties;
  /** Ways out, in the order of the card. Depends on the properties and on nothing else. */
  outlets(properties: Properties): readonly Outlet[];
  /** True when the block lets time pass before it leaves: a loop through it is no endless loop. */
  readonly waits: boolean;
  /** Connections made by properties, such as the target of Go To. */
  jumps?(properties: Properties): readonly Jump[];
  /** Application called as a module, so that it is compiled along. */
  calls?(properties: Properties): string | undefined;
  /** Only blocks that call modules have it: the properties after the module renamed a variable of its signature. */
  renameInSignature?(properties: Properties, from: string, to: string): Properties;
  /** Variables written although no property names them, such as RoutingTarget by a menu. */
  writes?(properties: Properties): readonly string[];
  /** Routing parameters it leaves in variables, to be taken over by the routing block that follows. */
  handsRouting?(properties: Properties): readonly HandedParameter[];
  /** Only blocks that carry callbacks out have it: which side calls the other. Undefined when these properties carry out none. */
  carriesOut?(properties: Properties): CallDirection | undefined;
  /** Only blocks that route a call have it. Parameters handed to the block are taken over from their variables: check and fix in one. */
  takeRouting?(properties: Properties, handed: readonly HandedParameter[]): TakenRouting<Properties>;
  /** One or two short lines for the card: what matters most of the properties. */
  highlights?(properties: Properties, view: BlockView): readonly string[];
  /** Findings that the schema and the common checks cannot see. Places are relative to the block. */
  check?(properties: Properties, view: BlockView, report: Report): void;
  readonly migrations?: readonly Migration[];
}

/** What a block's own compilation may look up. */
export interface CompileContext {
  readonly view: BlockView;
  /** Name of a virtual queue, undefined when it does not exist. */
  queueName(id: string): string | undefined;
  announcement(id: string): Announcement | undefined;
  /** The lowering that every block gets from its schema: references to queues become names, announcements become text and audio. */
  lower(properties: Json): Json;
}

/** Properties → what the runtime reads. Left out when `lower` is all there is to do. */
export type CompileBlock<Properties> = (properties: Properties, context: CompileContext) => JsonObject;

/** An effect as a block asks for it; the runtime adds the id. */
export type EffectRequest = Effect extends infer E ? (E extends Effect ? Omit<E, 'id'> : never) : never;

export type EventType = HostEvent['type'];
export type SessionOutcome = 'completed' | 'terminated' | 'routed' | 'hungUp' | 'error';

/** A step's answer to entering it or to an event. */
export type Move<Memory extends Json = Json> = {
  /** Variables it sets; null takes the value away. */
  readonly variables?: Variables;
  readonly effects?: readonly EffectRequest[];
  /** Why, in words, for the trace. */
  readonly reasons?: readonly string[];
  /** What the session will be said to have ended as, unless a later step says otherwise. */
  readonly outcome?: SessionOutcome;
} & (
  | { readonly go: string }
  | {
      /** Types of events it waits for. `call.hungUp` ends the session's conversation unless it is listed here. */
      readonly wait: readonly EventType[];
      /** Deadline; `timer.elapsed` comes then. It must be listed in `wait`. */
      readonly until?: Instant;
      readonly memory: Memory;
    }
  | {
      /** Runs another program and comes back with `module.returned`. */
      readonly call: { readonly program: string; readonly inputs: Variables };
      readonly memory: Memory;
    }
);

/** Figures of a virtual queue at one moment. */
export interface QueueFigures {
  readonly callsWaiting: number;
  /** Callbacks waiting or being executed. */
  readonly callbacks: number;
  readonly agentsReady: number;
  readonly agentsLoggedIn: number;
  /** Seconds; -1 when unknown. */
  readonly estimatedWaitTime: number;
  /** Why the wait is unknown; left out when it is known. */
  readonly unknownBecause?: 'noInteractions' | 'noAgents';
}

/** A virtual queue as the configuration and the moment have it. */
export interface QueueFacts {
  readonly name: string;
  /** Left out when the queue has no CALLBACK_SETTINGS row. */
  readonly settings?: ResolvedSettings;
  readonly hours?: BusinessHours;
  readonly immediateOfferHours?: BusinessHours;
  readonly numberRule?: NumberRule;
  readonly figures: QueueFigures;
}

/** A text, number or reference that is written down, read from a variable, or computed. */
export type Source =
  | { readonly from: 'literal'; readonly value: Json }
  | { readonly from: 'variable'; readonly variable: string }
  | { readonly from: 'expression'; readonly expression: string };

/** What a step may look at: values of one moment, nothing that acts. */
export interface StepContext {
  readonly now: Instant;
  readonly session: string;
  /** The value of a variable, null when it has none. */
  variable(name: string): Json;
  /**
   * Value of a source. An expression that fails counts as null; the trace and LastError say why.
   * `over` is laid over the variables: what the same move has set before.
   */
  valueOf(source: Source, over?: Variables): Json;
  /** Value of an expression. One that fails counts as null; the trace and LastError say why. */
  evaluate(expression: string): Json;
  /** Prompts as the caller hears them: variables spoken, recordings where there are any. A list of its own for every call. */
  speak(prompts: readonly Prompt[]): Spoken[];
  /** A virtual queue by name; undefined when the configuration has none of that name. */
  queue(name: string): QueueFacts | undefined;
  businessHours(id: string): BusinessHours | undefined;
  readonly specialDays: Readonly<Record<string, SpecialDay>>;
}

/** What a step does. Pure: the same step, memory, event and context give the same move, and no argument is changed. */
export interface Behavior<StepProperties, Memory extends Json = Json> {
  enter(step: StepProperties, context: StepContext): Move<Memory>;
  resume?(step: StepProperties, memory: Memory, event: HostEvent, context: StepContext): Move<Memory>;
}

/** Reads a value of the session at hand. `over` is laid over its variables: what the same move has set before. */
export type Reader = (context: StepContext, over?: Variables) => Json;

/** Turns what a step says about values into readers of them: names are looked up and expressions parsed once, not at every call. */
export interface Readers {
  /** As `valueOf` of the context. */
  source(source: Source): Reader;
  /** As `evaluate` of the context. */
  expression(expression: string): Reader;
  /** As `speak` of the context, but the list may be shared: whoever wants to change it copies it. */
  speech(prompts: readonly Prompt[]): (context: StepContext) => Spoken[];
}

/** One step with all that depends on the step alone done beforehand. As pure as a behaviour; it serves any number of sessions. */
export interface ReadyStep<Memory extends Json = Json> {
  enter(context: StepContext): Move<Memory>;
  resume?(memory: Memory, event: HostEvent, context: StepContext): Move<Memory>;
}

/** A behaviour that makes each step ready. For blocks that stand in every flow; a plain behaviour is shorter and does the same. */
export interface PreparingBehavior<StepProperties, Memory extends Json = Json> {
  /** Called when a step is entered for the first time by any session. */
  prepare(step: StepProperties, readers: Readers): ReadyStep<Memory>;
}

/** A kind of block, whole. */
export interface BlockKind<Properties = JsonObject, StepProperties = JsonObject, Memory extends Json = Json> {
  readonly definition: BlockDefinition<Properties>;
  readonly schema: JsonSchema;
  readonly validate: Validate<Properties>;
  readonly compile?: CompileBlock<Properties>;
  readonly behavior: Behavior<StepProperties, Memory> | PreparingBehavior<StepProperties, Memory>;
}

/**
 * A block kind as the registry holds it. Its own types stay inside: whoever calls it has validated the properties,
 * or executes steps that the compiler made from validated properties.
 */
// biome-ignore lint/suspicious/noExplicitAny: the one place where kinds of different types meet
export type AnyBlockKind = BlockKind<any, any, any>;

/** Declares a kind of block and checks that its parts fit each other. */
export function defineBlock<Properties, StepProperties = Properties, Memory extends Json = Json>(
  kind: BlockKind<Properties, StepProperties, Memory>,
): BlockKind<Properties, StepProperties, Memory> {
  return kind;
}
