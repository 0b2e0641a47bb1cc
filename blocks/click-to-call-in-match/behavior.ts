import { localTime, priorityAt } from '../../src/calendar/index.ts';
import type {
  Callback,
  ClickToCallInMatchProperties,
  HostEvent,
  Json,
  MatchCriterion,
  MatchRouting,
  Variables,
} from '../../src/generated/types.ts';
import type { Behavior, Move, StepContext } from '../../src/model/block.ts';
import { waitsSince } from '../../src/model/waits-since.ts';
import { resultVariables } from '../results.ts';
import { outcomeOf, tickedCriteria } from './matching.ts';

export const behavior: Behavior<ClickToCallInMatchProperties, null> = {
  enter(step, context): Move<null> {
    const known = tickedCriteria(step).map((id) => [id, text(context.valueOf(step[id]))] as const);
    const compared = known.filter(([, value]) => value !== '');
    if (compared.length === 0) return nothing(step, ['The caller brings none of the ticked criteria.']);
    return {
      effects: [{ type: 'callIn.match', ...Object.fromEntries(compared) }],
      // Values stay out: an access code may be kept in a secure variable.
      reasons: known.map(([id, value]) => (value === '' ? `There is no ${id}.` : `The ${id} is compared.`)),
      wait: ['callIn.matched', 'callIn.notMatched'],
      memory: null,
    };
  },
  resume(step, _memory, event, context): Move<null> {
    return event.type === 'callIn.matched'
      ? matched(step, event, context)
      : nothing(step, event.type === 'callIn.notMatched' ? event.reasons : []);
  },
};

function matched(
  step: ClickToCallInMatchProperties,
  { request, callback, ...event }: Extract<HostEvent, { type: 'callIn.matched' }>,
  context: StepContext,
): Move<null> {
  const found = tickedCriteria(step).filter((each) => event.matched.includes(each));
  if (found.length === 0) return nothing(step, [`Request ${request.id} matches no criterion that is ticked.`]);
  return {
    go: outcomeOf(found).id,
    variables: {
      ...resultVariables(step.results, results(found, request.id, request.groupName, request.userData)),
      ...routingVariables(step.routing, callback, context),
    },
    reasons: [
      `Request ${request.id} of ${request.groupName} matches by ${found.join(', ')}.`,
      callback ? `It continues callback ${callback.id}.` : 'It continues no callback.',
    ],
  };
}

function nothing(step: ClickToCallInMatchProperties, reasons: readonly string[]): Move<null> {
  return {
    go: outcomeOf([]).id,
    variables: {
      ...resultVariables(step.results, results([], null, null, null)),
      ...routingVariables(step.routing),
    },
    reasons,
  };
}

function results(matched: readonly MatchCriterion[], requestId: Json, groupName: Json, userData: Json) {
  return {
    outcome: outcomeOf(matched).label,
    requestId,
    groupName,
    userData,
    matchedCriteria: [...matched],
  };
}

/** Without a callback every variable loses its value, so that nothing of an earlier match is taken for this one. */
function routingVariables(routing: MatchRouting, callback?: Callback, context?: StepContext): Variables {
  if (!callback || !context) {
    return Object.fromEntries(Object.values(routing).flatMap((variable) => (variable ? [[variable, null]] : [])));
  }
  const { desiredTime, priority } = callback;
  return resultVariables(routing, {
    priority: priorityAt(priority, waitsSince(callback), context.now),
    priorityIncrement: priority.increment,
    priorityInterval: priority.interval,
    priorityLimit: priority.limit,
    virtualQueue: callback.virtualQueue,
    skillExpression: callback.skillExpression ?? null,
    callbackId: callback.id,
    callDirection: callback.callDirection,
    desiredTime: desiredTime === undefined ? null : localTime(desiredTime, timeZoneOf(callback.virtualQueue, context)),
    customerNumber: callback.phoneNumber,
  });
}

function timeZoneOf(virtualQueue: string, context: StepContext): string {
  return context.queue(virtualQueue)?.hours?.timeZone ?? text(context.variable('Timezone'));
}

function text(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
