import type {
  AcceptPushStep,
  CancelCallbackStep,
  DialInStep,
  RequestCallbackStep,
  RescheduleCallbackStep,
} from '../generated/types.ts';
import { atOnce } from './at-once.ts';
import type { RequestMade } from './call-in.ts';
import type { Changed, Created } from './callback-wishes.ts';
import type { Answer } from './loop.ts';
import type { SimulatedWorld } from './simulated-world.ts';
import type { Performed, SimulationAction } from './simulation.ts';

/** What is done in a consumer's app, or at the console. */
type AppAction = Extract<
  SimulationAction,
  { do: 'requestCallback' | 'cancelCallback' | 'rescheduleCallback' | 'acceptPush' }
>;

/** Does something that an app or the console can do; gives the reason when it is refused and that was not expected. */
export function performInApp(world: SimulatedWorld, action: AppAction): Performed {
  switch (action.do) {
    case 'requestCallback':
      return requestCallback(world, action);
    case 'cancelCallback':
      return change(world, action, (id, by) => world.runtime().callbacks.cancel(id, { by }));
    case 'rescheduleCallback': {
      const time = Date.parse(action.desiredTime);
      return change(world, action, (id, by) => world.runtime().callbacks.reschedule(id, time, { by }));
    }
    case 'acceptPush':
      return acceptPush(world, action);
  }
}

/** From which number the customer of a Call-In request calls which, and what is keyed when it is asked for. */
export function dialledIn(
  world: SimulatedWorld,
  { request: wanted, byHand = false }: DialInStep,
): { readonly from: string; readonly to: string; readonly keys: string } | { readonly refused: string } {
  const requests = world.runtime().callIn.list();
  const request = wanted === undefined ? requests.at(-1) : requests.find(({ id }) => id === wanted);
  if (!request) return { refused: 'There is no such Call-In request.' };
  const { fromPhoneNumber: from = '', toPhoneNumber: to, accessCode = '' } = request;
  return { from, to, keys: byHand ? '' : accessCode };
}

function requestCallback(world: SimulatedWorld, step: RequestCallbackStep): Performed {
  const { virtualQueue, phoneNumber, desiredTime, push, alwaysCheckCapacity, by = 'api', refused: expected } = step;
  const order = {
    ...{ virtualQueue, phoneNumber },
    ...(desiredTime === undefined ? {} : { desiredTime: Date.parse(desiredTime) }),
    ...(push ? { pushTargets: [{ channel: 'FCM' as const, target: `phone of ${phoneNumber}` }] } : {}),
  };
  const made = atOnce<Created>(
    world.runtime().callbacks.create(order, { by, ...(alwaysCheckCapacity ? { alwaysCheckCapacity } : {}) }),
  );
  if (!('refused' in made))
    return expected === undefined ? {} : { refused: `It was expected to be refused: ${expected}.` };
  if (made.refused === expected) return {};
  const { refused: because, message, slots } = made;
  return { refused: message, because, ...(slots ? { slots } : {}) };
}

function change(
  world: SimulatedWorld,
  step: CancelCallbackStep | RescheduleCallbackStep,
  ask: (callback: string, by: 'api' | 'console') => Answer<Changed>,
): Performed {
  const id = step.callback ?? world.runtime().callbacks.list().at(-1)?.id;
  if (id === undefined) return { refused: 'There is no callback.' };
  return outcome(atOnce(ask(id, step.by ?? 'api')), step.refused);
}

function acceptPush(
  world: SimulatedWorld,
  { groupName, push: wanted, accessCode, refused }: AcceptPushStep,
): Performed {
  const push = world.pushes.findLast(
    ({ id, event }) => event === 'CALLBACK_READY' && (wanted === undefined || id === wanted),
  );
  if (!push) return outcome({ refused: 'No push notification says that a callback is ready.' }, refused);
  const { callIn, callbacks } = world.runtime();
  const fromPhoneNumber = callbacks.get(push.callback)?.phoneNumber;
  const made = atOnce<RequestMade>(
    callIn.createRequest({
      ...{ groupName, callback: push.callback },
      ...(fromPhoneNumber === undefined ? {} : { fromPhoneNumber }),
    }),
  );
  if ('request' in made && accessCode !== undefined) world.runtime().callIn.keep({ ...made.request, accessCode });
  return outcome(made, refused);
}

/** What came of something that may have been expected to be refused. */
function outcome(made: object | { readonly refused: string }, expected = false): Performed {
  if ('refused' in made && typeof made.refused === 'string') return expected ? {} : { refused: made.refused };
  return expected ? { refused: 'It was expected to be refused.' } : {};
}
