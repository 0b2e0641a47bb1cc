import type { MenuProperties, Variables } from '../../src/generated/types.ts';
import type { Behavior, Move, StepContext } from '../../src/model/block.ts';
import { type AskingMemory, mostTries, promptsOfTry, retryReason } from '../asking.ts';
import { leave, wait } from '../moves.ts';
import { resultVariable } from '../results.ts';

export const behavior: Behavior<MenuProperties, AskingMemory> = {
  enter: (step, context) => ask(step, 0, context),
  resume(step, { asked }, event, context) {
    const key = event.type === 'call.digitsCollected' ? event.digits : undefined;
    const option = step.options.find((each) => each.key === key);
    if (option) {
      const variables: Variables = {
        ...resultVariable(step.result, option.key),
        ...(option.routingTarget ? { RoutingTarget: option.routingTarget } : {}),
        ...(option.routingVirtualQueue ? { RoutingVirtualQueue: option.routingVirtualQueue } : {}),
      };
      return leave(option.id, variables, [`Key ${option.key}: ${option.label}.`]);
    }
    const reasons = [
      key === undefined ? 'The caller pressed no key in time.' : 'The key is not offered.',
      retryReason(step, asked),
    ];
    if (asked < mostTries(step)) return ask(step, asked, context, reasons);
    return leave('noInput', resultVariable(step.result, null), reasons);
  },
};

function ask(
  step: MenuProperties,
  asked: number,
  context: StepContext,
  reasons?: readonly string[],
): Move<AskingMemory> {
  return wait(
    [
      {
        type: 'call.collect',
        prompts: [...context.speak(promptsOfTry(step, asked))],
        bargeIn: !step.disableBargeIn,
        modes: ['dtmf'],
        minDigits: 1,
        maxDigits: 1,
        // No key ends the input: # and * may be options themselves.
        terminator: '',
        timeoutSeconds: step.timeoutSeconds,
        interDigitSeconds: step.timeoutSeconds,
      },
    ],
    ['call.digitsCollected', 'call.inputTimedOut'],
    { asked: asked + 1 },
    reasons,
  );
}
