import { type CompiledExpression, compileExpression } from '../../expressions/index.ts';
import type { Configuration, Json, Phase, Program, Step } from '../../generated/types.ts';
import type { Move, QueueFacts, ReadyStep } from '../../model/block.ts';
import { own } from '../../model/json.ts';
import type { Behaviors } from '../../model/registry.ts';
import { readingOf } from './readers.ts';
import { initialValues, type LinkedVariable, linkVariables } from './slots.ts';

/** A configuration made ready to run: names resolved to objects once, so that no step looks anything up by searching. */
export interface LinkedConfiguration {
  readonly configuration: Configuration;
  readonly programs: ReadonlyMap<string, LinkedProgram>;
  /** The program that was asked for last: most hosts have few, and need not look it up again. */
  latest: LinkedProgram | undefined;
  /** What is known of each queue besides the figures of the moment, by name. */
  readonly queues: ReadonlyMap<string, Omit<QueueFacts, 'figures'>>;
}

/** A program whose steps point at each other. */
export interface LinkedProgram {
  readonly id: string;
  readonly name: string;
  readonly start: LinkedStep | null;
  readonly finalize: LinkedStep | null;
  readonly steps: ReadonlyMap<string, LinkedStep>;
  /** User and system variables by name. */
  readonly variables: ReadonlyMap<string, LinkedVariable>;
  /** The values that they have until they are assigned, by slot. */
  readonly initial: readonly Json[];
  /** True when at least one variable is secure. */
  readonly guarded: boolean;
  /** A compiled expression by its text, for the types of the program's variables; each text is compiled once. */
  expression(text: string): CompiledExpression;
}

/** A step with the steps it leads to. */
export interface LinkedStep {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly phase: Phase;
  readonly properties: Step['properties'];
  /** Undefined when this runtime has no such kind of block: entering it is an error of the session. */
  readonly behavior: ReturnType<Behaviors['get']>;
  readonly program: LinkedProgram;
  /** Its behaviour made ready. Made when it is asked for the first time; undefined before. */
  ready: ReadyStep | undefined;
  /** Where each outlet leads. A list, for there are few: looking through it is faster than a map. Never changed after linking. */
  readonly next: { readonly outlet: string; readonly to: LinkedStep | null }[];
  /** The list of events that the latest session waited for here: sessions that wait for the same share it. */
  waits: readonly string[];
  /** The variable that was assigned here last: most steps assign only one, and need not look it up again. */
  assigns: LinkedVariable | undefined;
  /** The move with which it is entered, once it is known to depend on nothing but the step. */
  always: Move | undefined;
}

/** Most expressions of a program kept compiled; it has far fewer, and texts made at run time must not fill the memory. */
const mostExpressions = 20_000;

/** Links a configuration to the behaviours of its blocks, once for all its sessions. */
export function link(configuration: Configuration, behaviors: Behaviors): LinkedConfiguration {
  const programs = new Map<string, LinkedProgram>();
  for (const [id, program] of Object.entries(configuration.programs))
    programs.set(id, linkProgram(id, program, behaviors));
  return { configuration, programs, latest: undefined, queues: linkQueues(configuration) };
}

/**
 * The same programs with the queues, the rules and all else of another configuration. Sessions go on: programs, and so what
 * sessions stand in, are those of `linked`.
 */
export function relink(linked: LinkedConfiguration, configuration: Configuration): LinkedConfiguration {
  return { configuration, programs: linked.programs, latest: undefined, queues: linkQueues(configuration) };
}

function linkProgram(id: string, program: Program, behaviors: Behaviors): LinkedProgram {
  const steps = new Map<string, LinkedStep>();
  const variables = linkVariables(program);
  // Steps know their program and the program its steps: where it starts is filled in when there are steps.
  const linked: LinkedProgram & { start: LinkedStep | null; finalize: LinkedStep | null } = {
    id,
    name: program.name,
    start: null,
    finalize: null,
    steps,
    variables,
    initial: initialValues(variables),
    guarded: [...variables.values()].some((each) => each.secure),
    expression: expressionsFor(variables),
  };
  for (const [stepId, { kind, name, phase, properties }] of Object.entries(program.steps))
    steps.set(stepId, {
      id: stepId,
      kind,
      name,
      phase,
      properties,
      behavior: behaviors.get(kind),
      program: linked,
      ready: undefined,
      next: [],
      waits: [],
      assigns: undefined,
      always: undefined,
    });
  for (const [stepId, step] of steps)
    for (const [outlet, to] of Object.entries(program.steps[stepId]?.next ?? {}))
      step.next.push({ outlet, to: to === null ? null : (steps.get(to) ?? null) });
  linked.start = program.start === null ? null : (steps.get(program.start) ?? null);
  linked.finalize = program.finalize === null ? null : (steps.get(program.finalize) ?? null);
  return linked;
}

function expressionsFor(variables: ReadonlyMap<string, LinkedVariable>): (text: string) => CompiledExpression {
  const types = Object.fromEntries([...variables.values()].map(({ name, type }) => [name, type]));
  const compiled = new Map<string, CompiledExpression>();
  return (text) => {
    const known = compiled.get(text);
    if (known !== undefined) return known;
    const expression = compileExpression(text, { variables: types }, readingOf(variables));
    if (compiled.size < mostExpressions) compiled.set(text, expression);
    return expression;
  };
}

function linkQueues(configuration: Configuration): Map<string, Omit<QueueFacts, 'figures'>> {
  const { businessHours, numberRules } = configuration;
  return new Map(
    configuration.queues.map(({ name, settings, numberRule }) => {
      const hours = settings?.businessHours === undefined ? undefined : own(businessHours, settings.businessHours);
      const offerHours =
        settings?.immediateOfferHours === undefined ? undefined : own(businessHours, settings.immediateOfferHours);
      const rule = numberRule === undefined ? undefined : own(numberRules, numberRule);
      return [
        name,
        {
          name,
          ...(settings ? { settings } : {}),
          ...(hours ? { hours } : {}),
          ...(offerHours ? { immediateOfferHours: offerHours } : {}),
          ...(rule ? { numberRule: rule } : {}),
        },
      ];
    }),
  );
}
