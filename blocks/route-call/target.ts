import { parseSkillExpression } from '../../src/expressions/index.ts';
import type { Json, RouteCallProperties } from '../../src/generated/types.ts';
import type { StepContext } from '../../src/model/block.ts';
import { isJsonObject } from '../../src/model/json.ts';
import { queueOf } from '../queues.ts';

/** Where a call is to wait and for whom, or why it cannot. */
export type Target =
  | { readonly virtualQueue: string; readonly skillExpression: string }
  | { readonly outcome: 'NO_TARGET' | 'INVALID_EXPRESSION'; readonly reason: string };

/** The target that the routing type gives now; `level` is the proficiency asked for at this moment. */
export function targetOf(
  step: RouteCallProperties,
  level: number,
  earlier: EarlierTarget | null,
  context: StepContext,
): Target {
  const virtualQueue = queueNameOf(step, context);
  if (virtualQueue === undefined) return { outcome: 'NO_TARGET', reason: 'There is no such virtual queue.' };
  const skillExpression = joined(wantedSkills(step, virtualQueue, level, context), virtualQueue, earlier);
  const { expression, problems } = parseSkillExpression(skillExpression);
  if (!expression && skillExpression !== '')
    return {
      outcome: 'INVALID_EXPRESSION',
      reason: `“${skillExpression}” is no skill expression: ${problems[0]?.message ?? 'it cannot be read.'}`,
    };
  return { virtualQueue, skillExpression };
}

function queueNameOf(step: RouteCallProperties, context: StepContext): string | undefined {
  const chosen = queueOf(step.virtualQueue, context)?.name;
  switch (step.routingType) {
    case 'menu':
      return queueOf({ from: 'variable', variable: 'RoutingVirtualQueue' }, context)?.name ?? chosen;
    case 'match':
      // A name that is no queue is a mistake; only where nothing was handed over does the other queue come in.
      return chosen ?? (isNothing(context.valueOf(step.virtualQueue)) ? existing(step.otherQueue, context) : undefined);
    default:
      return chosen;
  }
}

function existing(name: string | undefined, context: StepContext): string | undefined {
  return name ? context.queue(name)?.name : undefined;
}

function isNothing(value: Json): boolean {
  return value === null || value === '';
}

function wantedSkills(step: RouteCallProperties, virtualQueue: string, level: number, context: StepContext): string {
  switch (step.routingType) {
    case 'skills':
      return step.skills.map((name) => `${name} >= ${level}`).join(step.combine === 'all' ? ' & ' : ' | ');
    case 'menu':
      return text(context.variable('RoutingTarget'));
    case 'expression':
      return text(context.valueOf(step.skillExpression));
    case 'match':
      return (
        text(context.valueOf(step.skillExpression)) || (context.queue(virtualQueue)?.settings?.skillExpression ?? '')
      );
  }
}

/** Agents whom an earlier routing block asked for. */
export type EarlierTarget = { readonly virtualQueue: string; readonly skillExpression: string };

/** The earlier target that still counts; null when there is none or it is to be cleared. */
export function earlierTarget(step: RouteCallProperties, context: StepContext): EarlierTarget | null {
  const earlier = step.clearEarlierTargets ? undefined : earlierRequest(context);
  if (typeof earlier?.virtualQueue !== 'string') return null;
  return { virtualQueue: earlier.virtualQueue, skillExpression: text(earlier.skillExpression ?? null) };
}

function joined(wanted: string, virtualQueue: string, earlier: EarlierTarget | null): string {
  if (earlier?.virtualQueue !== virtualQueue || earlier.skillExpression === wanted) return wanted;
  return earlier.skillExpression === '' || wanted === '' ? '' : `(${earlier.skillExpression}) | (${wanted})`;
}

/** What an earlier routing block of the session left in the system variable RoutingRequest. */
export function earlierRequest(context: StepContext): Readonly<Record<string, Json>> | undefined {
  const request = context.variable('RoutingRequest');
  return isJsonObject(request) ? request : undefined;
}

function text(value: Json): string {
  return typeof value === 'string' ? value.trim() : '';
}
