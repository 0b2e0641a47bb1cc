import type { Configuration, HostEvent, Json, Program, Session, TraceEntry, Variables } from '../../generated/types.ts';
import type { Behavior, EffectRequest, EventType, Move, Source, StepContext } from '../../model/block.ts';
import type { Behaviors } from '../../model/registry.ts';
import {
  advanceSession,
  type Facts,
  type LinkedConfiguration,
  link,
  type StepResult,
  startSession,
  variablesOf,
} from './index.ts';

/** Little kinds of blocks, each able to do one thing, for tests of what executes blocks. */
const kinds: Record<string, Behavior<never, never>> = {
  assign: kind<{ to: string; value: Source }>({
    enter: ({ to, value }, context) => ({ variables: { [to]: context.valueOf(value) }, go: 'done' }),
  }),
  say: kind<{ text: string; variable?: string }>({
    enter: ({ text, variable }, context) =>
      asks('call.promptsEnded', {
        type: 'call.play',
        prompts: [
          ...context.speak([{ type: 'text', text }]),
          ...(variable ? context.speak([{ type: 'variable', variable, as: 'digits' }]) : []),
        ],
        bargeIn: true,
        keepDigits: true,
      }),
    resume: () => ({ go: 'done' }),
  }),
  ask: kind<{ text: string; into: string; tries?: number }>({
    enter: ({ text }, context) => question(text, context, 1),
    resume: ({ text, into, tries = 1 }, memory, event, context) => {
      if (event.type === 'call.digitsCollected') return { variables: { [into]: event.digits }, go: 'done' };
      return Number(memory) < tries ? question(text, context, Number(memory) + 1) : { go: 'nothing' };
    },
  }),
  decide: kind<{ condition: string }>({
    enter: ({ condition }, context) => ({ go: context.evaluate(condition) === true ? 'yes' : 'no' }),
  }),
  route: kind<{ queue: string; skills?: string; seconds?: number; onlyIfReady?: boolean }>({
    enter: ({ queue, skills = '', seconds, onlyIfReady = false }, context) => ({
      effects: [
        {
          type: 'call.queue',
          virtualQueue: queue,
          skillExpression: skills,
          priority: { start: 0, increment: 10, interval: 60, limit: 100 },
          selection: 'longestIdle',
          onlyIfReady,
          treatments: [{ text: 'Please hold the line' }],
        },
      ],
      wait: ['agent.connected', 'queue.refused', 'timer.elapsed'],
      ...(seconds ? { until: context.now + seconds * 1000 } : {}),
      memory: null,
    }),
    resume: (_step, _memory, event) =>
      event.type === 'agent.connected'
        ? { outcome: 'routed', go: 'routed' }
        : { effects: [{ type: 'call.dequeue' }], reasons: [event.type], go: 'failed' },
  }),
  terminate: kind({ enter: () => ({ effects: [{ type: 'call.hangUp' }], outcome: 'terminated', go: 'done' }) }),
  sleep: kind<{ seconds: number; hangUp?: boolean }>({
    enter: ({ seconds, hangUp }, context) => ({
      wait: hangUp ? ['timer.elapsed', 'call.hungUp'] : ['timer.elapsed'],
      until: context.now + seconds * 1000,
      memory: null,
    }),
    resume: (_step, _memory, event) => ({ go: event.type === 'call.hungUp' ? 'hungUp' : 'done' }),
  }),
  module: kind<{ program: string; inputs: Variables; into: string; output: string }>({
    enter: ({ program, inputs }) => ({ call: { program, inputs }, memory: 'called' }),
    resume: ({ into, output }, memory, event) =>
      event.type === 'module.returned' && memory === 'called'
        ? { variables: { [into]: event.outputs[output] ?? null }, go: 'done' }
        : { go: 'lost' },
  }),
  note: kind<{ effect: EffectRequest }>({ enter: ({ effect }) => ({ effects: [effect], go: 'done' }) }),
  ask_host: kind<{ effect: EffectRequest; wait: EventType[] }>({
    enter: ({ effect, wait }) => ({ effects: [effect], wait, memory: null }),
    resume: (_step, _memory, event) => ({ variables: { answer: JSON.parse(JSON.stringify(event)) }, go: 'done' }),
  }),
  breaks: kind({
    enter: () => {
      throw new Error('no such thing');
    },
  }),
};

/** The behaviours of the little kinds. */
export const littleBehaviors: Behaviors = new Map(Object.entries(kinds));

/** The little kinds are told apart by the tests that write their properties. */
function kind<Properties>(behavior: Behavior<Properties, Json>): Behavior<never, never> {
  return behavior as unknown as Behavior<never, never>;
}

function asks(event: EventType, effect: EffectRequest): Move<Json> {
  return { effects: [effect], wait: [event], memory: null };
}

function question(text: string, context: StepContext, attempt: number): Move<Json> {
  return {
    effects: [
      {
        type: 'call.collect',
        prompts: [...context.speak([{ type: 'text', text }])],
        ...{ bargeIn: true, modes: ['dtmf'], minDigits: 1, maxDigits: 4, terminator: '#' },
        ...{ timeoutSeconds: 5, interDigitSeconds: 3 },
      },
    ],
    wait: ['call.digitsCollected', 'call.inputTimedOut'],
    memory: attempt,
  };
}

/** `[kind, properties, next]`: the phase is Self Service unless the id begins with `finalize`. */
export type LittleStep = readonly [kind: string, properties: object, next: Record<string, string | null>];

/** A program of little steps; the first one is where it starts. */
export function littleProgram(
  steps: Record<string, LittleStep>,
  variables: Program['variables'] = {},
  type: Program['type'] = 'default',
): Program {
  const ids = Object.keys(steps);
  return {
    ...{ name: 'Little', type, version: 0, variables },
    start: ids[0] ?? null,
    finalize: ids.find((id) => id.startsWith('finalize')) ?? null,
    steps: Object.fromEntries(
      Object.entries(steps).map(([id, [kind, properties, next]]) => [
        id,
        {
          kind,
          phase: id.startsWith('finalize') ? 'finalize' : 'selfService',
          name: id,
          at: `/applications/little/blocks/${id}`,
          properties: properties as Record<string, Json>,
          next,
        },
      ]),
    ),
  };
}

/** A configuration around programs: `main` answers +12125550100. */
export function littleConfiguration(
  programs: Record<string, Program>,
  more: Partial<Configuration> = {},
): Configuration {
  return {
    ...{ format: 'callback-studio/configuration', schemaVersion: 1, hash: 'little' },
    workspace: { id: 'little', name: 'Little' },
    programs,
    numbers: [{ number: '+12125550100', program: 'main' }],
    ...{ queues: [], businessHours: {}, specialDays: {}, numberRules: {}, capacityRules: {} },
    ...{ callInGroups: [], agents: [] },
    ...more,
  };
}

/** One session of a little program, told event by event; `at` counts seconds from the start. */
export interface LittleSession {
  readonly linked: LinkedConfiguration;
  readonly session: Session;
  /** All of them, secure ones too. */
  readonly variables: Variables;
  readonly latest: StepResult;
  readonly trace: readonly TraceEntry[];
  tell(event: { readonly type: EventType; readonly [key: string]: Json }, at?: number): LittleSession;
}

const facts: Facts = {
  figures: () => ({ callsWaiting: 0, callbacks: 0, agentsReady: 0, agentsLoggedIn: 0, estimatedWaitTime: -1 }),
};

/** Starts a session of `main` at moment 0. Every record goes through JSON between two events. */
export function begin(programs: Record<string, Program> | Program, event?: HostEvent): LittleSession {
  const all = 'steps' in programs ? { main: programs as Program } : programs;
  const linked = link(littleConfiguration(all), littleBehaviors);
  const arrived: HostEvent = {
    type: 'call.arrived',
    at: 0,
    from: '+12125550199',
    to: '+12125550100',
    interaction: 'i',
  };
  const first = startSession(linked, { id: 's', program: 'main', event: event ?? arrived, facts });
  return littleSession(linked, first, first.trace);
}

function littleSession(linked: LinkedConfiguration, latest: StepResult, trace: readonly TraceEntry[]): LittleSession {
  const session: Session = JSON.parse(JSON.stringify(latest.session));
  return {
    ...{ linked, session, latest, trace, variables: variablesOf(linked, session, { secure: true }) },
    tell(event, at = 0) {
      // Tests write events without their time.
      const told = { ...event, at: at * 1000 } as unknown as HostEvent;
      const next = advanceSession(linked, session, told, facts);
      return littleSession(linked, next, [...trace, ...next.trace]);
    },
  };
}
