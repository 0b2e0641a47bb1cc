import type { Json, ResolvedPriority, RouteCallProperties } from '../../src/generated/types.ts';
import type { Behavior, EventType, Move, StepContext } from '../../src/model/block.ts';
import type { Instant } from '../../src/model/instant.ts';
import { isJsonObject } from '../../src/model/json.ts';
import { countFrom, resolvePriority } from '../priority.ts';
import { resultVariables } from '../results.ts';
import { type EarlierTarget, earlierRequest, earlierTarget, type Target, targetOf } from './target.ts';

/** What the block remembers while the caller waits. */
type Memory = {
  readonly since: Instant;
  readonly priority: ResolvedPriority & { [key: string]: Json };
  /** Agents asked for by an earlier block who may take the call too. */
  readonly earlier: EarlierTarget | null;
  /** Proficiency asked for now. */
  readonly level: number;
  /** When the proficiency drops next; null when it does not. */
  readonly relaxesAt: Instant | null;
  /** When the block gives up; null when it waits for ever. */
  readonly deadline: Instant | null;
  /** Where the call waits; empty while the greeting is played. */
  readonly virtualQueue: string;
};

export const behavior: Behavior<RouteCallProperties, Memory> = {
  enter(step, context) {
    const earlier = earlierTarget(step, context);
    const target = targetOf(step, step.level, earlier, context);
    if ('outcome' in target) return failed(step, target.outcome, [target.reason], undefined, context);
    const memory = {
      ...placeInLine(step, context),
      earlier,
      level: step.level,
      relaxesAt: null,
      deadline: null,
      virtualQueue: '',
    };
    if (step.greeting.length === 0) return queue(step, memory, context);
    const greeting = [...context.speak(step.greeting)];
    return {
      effects: [{ type: 'call.play', prompts: greeting, bargeIn: true, keepDigits: false }],
      wait: ['call.promptsEnded'],
      memory,
    };
  },

  resume(step, memory, event, context) {
    switch (event.type) {
      case 'call.promptsEnded':
        return queue(step, memory, context);
      case 'agent.connected':
        return {
          go: 'routed',
          outcome: 'routed',
          variables: resultVariables(step.results, {
            outcome: 'ROUTED',
            agentId: event.agent,
            virtualQueue: event.virtualQueue,
            waitSeconds: event.waitSeconds,
          }),
          reasons: [`Agent ${event.agent} took the call after ${event.waitSeconds} s.`],
        };
      case 'queue.refused':
        return failed(step, 'REFUSED', [event.reason], memory, context);
      default:
        return later(step, memory, context);
    }
  },
};

/** Priority and start of the wait: the earlier block's when they are to be kept and there was one. */
function placeInLine(step: RouteCallProperties, context: StepContext): Pick<Memory, 'since' | 'priority'> {
  const earlier = step.keepPriority ? earlierRequest(context) : undefined;
  if (typeof earlier?.since === 'number' && isJsonObject(earlier.priority)) {
    // Only routing blocks write RoutingRequest, and they write a resolved priority.
    return { since: earlier.since, priority: earlier.priority as Memory['priority'] };
  }
  return { since: context.now, priority: { ...resolvePriority(step.priority, context) } };
}

/** Puts the call into the queue and starts the clocks. */
function queue(step: RouteCallProperties, memory: Memory, context: StepContext): Move<Memory> {
  const seconds = countFrom(step.overallTimeout, context, 0);
  return ask(
    step,
    {
      ...memory,
      relaxesAt: relaxes(step, memory.level) ? context.now + step.reduce.every * 1000 : null,
      deadline: seconds > 0 ? context.now + seconds * 1000 : null,
    },
    context,
    [],
  );
}

function relaxes({ routingType, skills, reduce }: RouteCallProperties, level: number): boolean {
  return routingType === 'skills' && skills.length > 0 && reduce.enabled && level > reduce.minimum;
}

/** A deadline passed: the overall timeout, or the time for asking less of the agents. */
function later(step: RouteCallProperties, memory: Memory, context: StepContext): Move<Memory> {
  if (memory.deadline !== null && context.now >= memory.deadline)
    return failed(step, 'TIMEOUT', ['No agent took the call in time.'], memory, context);
  if (memory.relaxesAt === null || context.now < memory.relaxesAt) return waiting(memory);
  const level = Math.max(step.reduce.minimum, memory.level - step.reduce.step);
  const relaxesAt = relaxes(step, level) ? memory.relaxesAt + step.reduce.every * 1000 : null;
  return ask(step, { ...memory, level, relaxesAt }, context, [`Agents now need level ${level}.`]);
}

/** Asks for an agent, or for another agent than before; the caller keeps the place in the queue. */
function ask(
  step: RouteCallProperties,
  memory: Memory,
  context: StepContext,
  reasons: readonly string[],
): Move<Memory> {
  const target: Target = targetOf(step, memory.level, memory.earlier, context);
  if ('outcome' in target) return failed(step, target.outcome, [target.reason], memory, context);
  const { since, priority } = memory;
  const extensions = step.extensions.map(({ key, value }) => [key, asText(context.valueOf(value))]);
  const agentGreeting = [...context.speak(step.agentGreeting)];
  return {
    ...waiting({ ...memory, virtualQueue: target.virtualQueue }),
    effects: [
      {
        type: 'call.queue',
        ...target,
        priority,
        since,
        selection: step.selection,
        onlyIfReady: step.onlyIfReady,
        treatments: [...context.speak(step.busyTreatment)],
        ...(agentGreeting.length ? { agentGreeting } : {}),
        ...(extensions.length ? { extensions: Object.fromEntries(extensions) } : {}),
      },
    ],
    variables: { RoutingRequest: { ...target, priority, since } },
    reasons: [`The call waits in ${target.virtualQueue} for ${target.skillExpression || 'any agent'}.`, ...reasons],
  };
}

function waiting(memory: Memory) {
  const { relaxesAt, deadline } = memory;
  const wait: EventType[] = ['agent.connected', 'queue.refused'];
  if (relaxesAt === null && deadline === null) return { wait, memory };
  const until = Math.min(relaxesAt ?? Number.POSITIVE_INFINITY, deadline ?? Number.POSITIVE_INFINITY);
  return { wait: [...wait, 'timer.elapsed' as const], until, memory };
}

function failed(
  step: RouteCallProperties,
  outcome: string,
  reasons: readonly string[],
  memory: Memory | undefined,
  { now }: StepContext,
): Move<Memory> {
  const queued = memory !== undefined && memory.virtualQueue !== '';
  return {
    go: 'failed',
    // Nobody may be put through to a call that has gone on to something else.
    ...(queued && outcome !== 'REFUSED' ? { effects: [{ type: 'call.dequeue' as const }] } : {}),
    variables: resultVariables(step.results, {
      outcome,
      agentId: null,
      virtualQueue: queued ? memory.virtualQueue : null,
      waitSeconds: queued ? Math.floor((now - memory.since) / 1000) : 0,
    }),
    reasons,
  };
}

function asText(value: Json): string {
  return typeof value === 'string' ? value : value === null ? '' : JSON.stringify(value);
}
