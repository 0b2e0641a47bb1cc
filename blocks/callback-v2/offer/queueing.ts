import type { Json } from '../../../src/generated/types.ts';
import { resolvePriority } from '../../priority.ts';
import type { OfferDialog, OfferTurn } from './dialog.ts';

/** Lets the live call wait for an agent, at the place it had from the beginning. */
export function queueCall(dialog: OfferDialog): Pick<OfferTurn, 'effects' | 'variables' | 'reasons'> {
  const { step, context, queue, memory } = dialog;
  const request = {
    virtualQueue: queue.name,
    skillExpression: skillsOf(dialog) || (dialog.settings.skillExpression ?? ''),
    priority: { ...resolvePriority(step.priority, context) },
    since: memory.since,
  };
  const treatments = [...context.speak(step.prompts.waiting)];
  return {
    effects: [{ type: 'call.queue', ...request, selection: 'longestIdle', onlyIfReady: false, treatments }],
    variables: { RoutingRequest: request },
    reasons: [`The call waits in ${request.virtualQueue} for ${request.skillExpression || 'any agent'}.`],
  };
}

/** The block's own skill expression; empty when it has none. */
export function skillsOf({ step, context }: OfferDialog): string {
  const skills: Json = context.valueOf(step.skillExpression);
  return typeof skills === 'string' ? skills.trim() : '';
}
