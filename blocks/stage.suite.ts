import { compileExpression } from '../src/expressions/index.ts';
import { callbackSettingsSchema } from '../src/generated/schemas.ts';
import type {
  BusinessHours,
  Json,
  Prompt,
  ResolvedSettings,
  SpecialDay,
  Spoken,
  Variables,
} from '../src/generated/types.ts';
import type { QueueFacts, QueueFigures, Readers, Source, StepContext } from '../src/model/block.ts';
import type { Instant } from '../src/model/instant.ts';
import { own } from '../src/model/json.ts';
import { systemVariables } from '../src/model/system-variables.ts';

/** The queues and hours around a block. */
export interface World {
  /** Queues by name; the same text is their id in the workspace. See `queueFacts`. */
  readonly queues?: Readonly<Record<string, QueueFacts>>;
  /** By id. */
  readonly businessHours?: Readonly<Record<string, BusinessHours>>;
  readonly specialDays?: Readonly<Record<string, SpecialDay>>;
}

/** A queue for examples; settings left out are the columns' defaults, figures left out are those of an idle queue. */
export function queueFacts(
  name: string,
  {
    settings,
    figures,
    ...more
  }: Partial<Omit<QueueFacts, 'settings' | 'figures'>> & {
    settings?: Partial<ResolvedSettings>;
    figures?: Partial<QueueFigures>;
  } = {},
): QueueFacts {
  return {
    name,
    ...more,
    ...(settings ? { settings: { ...defaultSettings(), ...settings } } : {}),
    figures: { callsWaiting: 0, callbacks: 0, agentsReady: 0, agentsLoggedIn: 0, estimatedWaitTime: 0, ...figures },
  };
}

function defaultSettings(): ResolvedSettings {
  const columns = Object.entries(callbackSettingsSchema.properties ?? {});
  const defaults = columns.flatMap(([key, { default: value }]) => (value === undefined ? [] : [[key, value]]));
  // The schema's defaults are what the compiler resolves a bare row to.
  return Object.fromEntries(defaults) as ResolvedSettings;
}

/** What a step sees of a world, with variables as they are at one moment. */
export function stageOf(world: World, variables: Variables, now: Instant): StepContext {
  const variable = (name: string): Json => own(variables, name) ?? null;
  const valueIn = (over: Variables, name: string) =>
    Object.hasOwn(over, name) ? (over[name] ?? null) : variable(name);
  const evaluate = (expression: string, over: Variables = {}): Json => {
    const outcome = compileExpression(expression).evaluate((name) => valueIn(over, name));
    return outcome.ok ? outcome.value : null;
  };
  return {
    now,
    session: 'session',
    variable,
    evaluate: (expression) => evaluate(expression),
    valueOf: (source: Source, over: Variables = {}) => {
      if (source.from === 'literal') return source.value;
      if (source.from === 'variable') return valueIn(over, source.variable);
      return evaluate(source.expression, over);
    },
    speak: (prompts) => prompts.map((prompt) => spoken(prompt, variable)),
    queue: (name) => own(world.queues ?? {}, name),
    businessHours: (id) => own(world.businessHours ?? {}, id),
    specialDays: world.specialDays ?? {},
  };
}

/** Readers for steps that play on a stage: they ask it every time. */
export const stageReaders: Readers = {
  source: (source) => (context, over) => context.valueOf(source, over),
  expression: (expression) => (context, over) => context.valueOf({ from: 'expression', expression }, over),
  speech: (prompts) => (context) => context.speak(prompts),
};

function spoken(prompt: Prompt & { readonly audio?: string }, variable: (name: string) => Json): Spoken {
  switch (prompt.type) {
    case 'text':
      return { text: prompt.text, ...(prompt.audio ? { audio: prompt.audio } : {}) };
    case 'variable':
      return { text: String(variable(prompt.variable) ?? '') };
    case 'announcement':
      throw new Error('announcements are lowered before a step runs');
  }
}

/** The system variables at the start of a session. */
export function initialVariables(): Variables {
  return Object.fromEntries(systemVariables.map(({ name, initial }) => [name, initial]));
}
