import type { Callback, CallbackFulfilment, HostEvent, Variables } from '../../../src/generated/types.ts';
import type { Move, StepContext } from '../../../src/model/block.ts';
import { isJsonObject } from '../../../src/model/json.ts';
import { resultVariables } from '../../results.ts';
import { type FulfilOutlet, fulfilLabels } from '../outlet-labels.ts';
import { follow } from '../turn.ts';
import { attempting } from './attempting.ts';
import { closing } from './closing.ts';
import type { FulfilMemory, FulfilStage, FulfilStageOf, FulfilTurn } from './dialog.ts';
import { queueing } from './queueing.ts';
import { scheduling } from './scheduling.ts';
import { asking, greeting, message } from './talking.ts';

const stages: Readonly<Record<FulfilStage, FulfilStageOf>> = {
  attempting,
  message,
  greeting,
  asking,
  scheduling,
  queueing,
  closing,
};

/** Lets the callback wait for its attempts. */
export function enterFulfilment(step: CallbackFulfilment, context: StepContext): Move<FulfilMemory> {
  return move({ memory: beginning, to: 'attempting' }, step, context);
}

/** Hands an event to the stage the callback is in. */
export function resumeFulfilment(
  step: CallbackFulfilment,
  memory: FulfilMemory,
  event: HostEvent,
  context: StepContext,
): Move<FulfilMemory> {
  const dialog = dialogOf(step, context, memory);
  return move(dialog ? stages[memory.stage].on(event, dialog) : noCallback(memory), step, context);
}

function move(first: FulfilTurn, step: CallbackFulfilment, context: StepContext): Move<FulfilMemory> {
  return follow(
    first,
    (stage, memory) => {
      const dialog = dialogOf(step, context, { ...memory, stage });
      return dialog ? stages[stage].enter(dialog) : noCallback(memory);
    },
    (out, memory) => results(step, out, memory),
  );
}

function noCallback(memory: FulfilMemory): FulfilTurn {
  return { memory, leave: 'error', reasons: ['This session carries out no callback.'] };
}

function dialogOf(step: CallbackFulfilment, context: StepContext, memory: FulfilMemory) {
  const request = context.variable('CallbackRequest');
  if (!isJsonObject(request) || typeof request.id !== 'string' || typeof request.virtualQueue !== 'string')
    return undefined;
  // The runtime puts the callback's record there, which its schema has checked.
  const callback = request as unknown as Callback;
  const queue = context.queue(callback.virtualQueue);
  const timeZone = queue?.hours?.timeZone ?? String(context.variable('Timezone'));
  return { step, context, memory, callback, settings: queue?.settings, timeZone };
}

function results(step: CallbackFulfilment, out: FulfilOutlet, memory: FulfilMemory): Variables {
  return resultVariables(step.results, {
    outcome: fulfilLabels[out],
    dialResult: memory.dialResult,
    attempts: memory.attempts,
    agentId: memory.agent,
    waitSeconds: memory.waitSeconds,
  });
}

const beginning: FulfilMemory = {
  stage: 'attempting',
  started: false,
  attempts: 0,
  dialResult: null,
  tries: 0,
  preface: '',
  booking: null,
  slot: null,
  queuedAt: null,
  agent: null,
  waitSeconds: null,
  leave: '',
  finish: '',
};
