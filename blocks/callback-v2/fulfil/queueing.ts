import type { Json, ResolvedPriority } from '../../../src/generated/types.ts';
import { waitsSince } from '../../../src/model/waits-since.ts';
import { resolvePriority } from '../../priority.ts';
import { type FulfilDialog, type FulfilStageOf, hungUp, leave, to } from './dialog.ts';

/** Seconds to wait for an agent when the queue has no CALLBACK_SETTINGS: the column's default. */
const usualWait = 3600;

/** The customer on the line waits for an agent, at the place the callback had from its start. */
export const queueing: FulfilStageOf = {
  enter(dialog) {
    const { step, context, callback, settings, memory } = dialog;
    const request = {
      virtualQueue: callback.virtualQueue,
      skillExpression: skillsOf(dialog),
      priority: { ...priorityOf(dialog) },
      since: waitsSince(callback),
    };
    const treatments = [...context.speak(step.prompts.holding)];
    return {
      memory: { ...memory, queuedAt: context.now },
      effects: [{ type: 'call.queue', ...request, selection: 'longestIdle', onlyIfReady: false, treatments }],
      variables: { RoutingRequest: request },
      wait: ['agent.connected', 'queue.refused', 'call.hungUp'],
      until: context.now + (settings?.maxAgentWaitSec ?? usualWait) * 1000,
      reasons: [`The customer waits in ${request.virtualQueue} for ${request.skillExpression || 'any agent'}.`],
    };
  },
  on(event, dialog) {
    const { memory, context } = dialog;
    const waitSeconds = Math.floor((context.now - (memory.queuedAt ?? context.now)) / 1000);
    const waited = { ...dialog, memory: { ...memory, waitSeconds } };
    switch (event.type) {
      case 'agent.connected': {
        const served = { ...waited, memory: { ...waited.memory, agent: event.agent } };
        return leave('connected', 'CONNECTED', served, [`Agent ${event.agent} took the call.`], 'routed');
      }
      case 'call.hungUp':
        return hungUp(waited);
      case 'queue.refused':
        return leave('error', 'ERROR', waited, [`The queue refused the call: ${event.reason}`]);
      default:
        return {
          ...to('closing', waited, { leave: 'noAgent', finish: 'NO_AGENT' }, ['No agent was free in time.']),
          effects: [{ type: 'call.dequeue' }],
        };
    }
  },
};

/** Increment, interval and limit are the block's; the start is the request's where it names one. */
export function priorityOf({ step, context, callback }: FulfilDialog): ResolvedPriority {
  const own = resolvePriority(step.priority, context);
  const start: unknown = callback.priority?.start;
  return typeof start === 'number' ? { ...own, start } : own;
}

function skillsOf({ step, context, callback, settings }: FulfilDialog): string {
  const own: Json = context.valueOf(step.skillExpression);
  const skills = typeof own === 'string' ? own.trim() : '';
  return skills || callback.skillExpression || settings?.skillExpression || '';
}
