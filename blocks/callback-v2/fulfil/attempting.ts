import type { HostEvent } from '../../../src/generated/types.ts';
import type { EventType } from '../../../src/model/block.ts';
import { countFrom } from '../../priority.ts';
import { type FulfilDialog, type FulfilStageOf, type FulfilTurn, leave, to } from './dialog.ts';
import { priorityOf } from './queueing.ts';

const awaited: readonly EventType[] = [
  'call.answered',
  'callback.attemptFailed',
  'callback.customerMatched',
  'callback.cancelled',
  'callback.rescheduled',
  'callback.purged',
  'callback.expired',
  'callback.rejected',
  // A line that drops between two attempts ends nothing.
  'call.hungUp',
];

/** The callback waits for its turn, and the host dials; or the customer dials in. */
export const attempting: FulfilStageOf = {
  enter(dialog) {
    const { step, callback, memory } = dialog;
    if (memory.started) return { memory, wait: awaited };
    return {
      memory: { ...memory, started: true },
      effects: [
        {
          type: 'callback.wait',
          callback: callback.id,
          mode: step.mode,
          priority: priorityOf(dialog),
          ...overrides(dialog),
        },
      ],
      wait: awaited,
      reasons: [step.mode === 'businessToCustomer' ? 'The customer will be dialled.' : 'The customer will dial in.'],
    };
  },
  on(event, dialog) {
    switch (event.type) {
      case 'call.answered':
        return answered(event.party, dialog);
      case 'callback.attemptFailed': {
        const tried = { ...dialog, memory: { ...dialog.memory, attempts: event.attempt, dialResult: event.result } };
        const reason = `Attempt ${event.attempt} failed: ${event.result}.`;
        return event.final
          ? leave('notReached', 'NOT_REACHED', tried, [reason])
          : to('attempting', tried, {}, [reason]);
      }
      case 'callback.customerMatched':
        return leave(
          'connected',
          'CONNECTED',
          { ...dialog, memory: { ...dialog.memory, dialResult: 'USERORIGINATED_CONNECTED' } },
          [`The customer called in and is served in that call: ${event.request}.`],
        );
      default:
        return ended(event, dialog);
    }
  },
};

function ended(event: HostEvent, dialog: FulfilDialog): FulfilTurn {
  switch (event.type) {
    case 'callback.cancelled':
      return leave('customerCancelled', 'CANCELLED_BY_CUSTOMER', dialog, ['The callback was cancelled.']);
    case 'callback.rescheduled':
      return leave('customerRescheduled', '', { ...dialog, memory: { ...dialog.memory, slot: event.desiredTime } }, [
        'The callback was given another time.',
      ]);
    case 'callback.purged':
      return leave('purged', 'PURGED', dialog, ['The callback was purged.']);
    case 'callback.expired':
      return leave('expired', 'EXPIRED', dialog, ['The customer did not dial in in time.']);
    case 'callback.rejected':
      return leave('rejected', 'REJECTED', dialog, [`The number may not be called: ${event.reason}.`]);
    default:
      return to('attempting', dialog);
  }
}

function answered(party: 'human' | 'machine' | 'fax' | 'unknown', dialog: FulfilDialog): FulfilTurn {
  const { settings, step } = dialog;
  const memory = { ...dialog.memory, attempts: dialog.memory.attempts + 1 };
  const classified = settings?.cpdEnabled ?? true;
  const isPerson = party === 'human' || party === 'unknown' || !classified;
  if (isPerson || (party === 'machine' && settings?.answeringMachineAction === 'TREAT_AS_PERSON')) {
    const reached = { ...memory, dialResult: classified ? ('PERSON' as const) : ('CONNECTED' as const), tries: 0 };
    const next = step.ask ? 'asking' : step.greet && step.prompts.greeting.length > 0 ? 'greeting' : 'queueing';
    return { to: next, memory: reached, reasons: [`The customer answered at attempt ${memory.attempts}.`] };
  }
  const heard = { ...memory, dialResult: party === 'fax' ? ('FAX' as const) : ('ANSWERING_MACHINE' as const) };
  if (party === 'machine' && settings?.answeringMachineAction === 'LEAVE_MESSAGE_COMPLETE')
    return { to: 'message', memory: heard, reasons: ['An answering machine took the call: a message is left.'] };
  return {
    to: 'attempting',
    memory: heard,
    effects: [{ type: 'call.hangUp' }],
    reasons: [`No person answered but a ${party}: the next attempt is waited for.`],
  };
}

function overrides({ step, context }: FulfilDialog) {
  if (step.attempts !== 'override') return {};
  const maxAttempts = step.maxAttempts ? countFrom(step.maxAttempts, context, 0) : 0;
  const retryIntervalMinutes = step.retryInterval ? countFrom(step.retryInterval, context, 0) : 0;
  return { ...(maxAttempts ? { maxAttempts } : {}), ...(retryIntervalMinutes ? { retryIntervalMinutes } : {}) };
}
