import { openState } from '../../src/calendar/index.ts';
import type { BusinessHours, BusinessHoursProperties } from '../../src/generated/types.ts';
import type { Behavior, Move, StepContext } from '../../src/model/block.ts';
import { resultVariables } from '../results.ts';

export const behavior: Behavior<BusinessHoursProperties, null> = {
  enter(step, context): Move<null> {
    const hours = hoursOf(step, context);
    const state = hours && openState(hours, context.specialDays, context.now);
    const told = {
      variables: resultVariables({ open: step.open }, { open: state ? state.open : null }),
      reasons: [state ? state.reason : 'There are no such business hours.'],
    };
    if (state?.open) return { go: 'open', ...told };
    if (step.closedPrompts.length === 0) return leave(step, told);
    return {
      ...told,
      effects: [
        { type: 'call.play', prompts: [...context.speak(step.closedPrompts)], bargeIn: true, keepDigits: true },
      ],
      wait: ['call.promptsEnded'],
      memory: null,
    };
  },
  resume: (step) => leave(step, {}),
};

function leave(step: BusinessHoursProperties, told: Pick<Move<null>, 'variables' | 'reasons'>): Move<null> {
  if (!step.terminateIfClosed) return { ...told, go: 'closed' };
  return { ...told, go: 'closed', effects: [{ type: 'call.hangUp' }], outcome: 'terminated' };
}

function hoursOf(step: BusinessHoursProperties, context: StepContext): BusinessHours | undefined {
  const override = step.timeZone ? { timeZone: step.timeZone } : {};
  if (step.use === 'own')
    return { name: 'Own hours', timeZone: String(context.variable('Timezone') ?? 'UTC'), week: step.week, ...override };
  const id = context.valueOf(step.hours);
  const shared = typeof id === 'string' ? context.businessHours(id) : undefined;
  return shared && { ...shared, ...override };
}
