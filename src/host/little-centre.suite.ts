import type { Configuration, ResolvedSettings, TraceEntry } from '../generated/types.ts';
import type { Instant } from '../model/instant.ts';
import {
  littleBehaviors as behaviors,
  littleConfiguration,
  littleProgram,
} from '../runtime/sessions/little-programs.suite.ts';
import type { CallbackOrder, Outsider } from './callbacks.ts';
import { createMemoryStore, type MemoryStore } from './memory-store.ts';
import type { Notification, PlacedCall, Store, Telephony } from './ports.ts';
import { createRuntime, type Runtime } from './runtime.ts';
import { createSeededIds } from './seeded-ids.ts';
import { telephonyOf, willingAgents } from './telephony.suite.ts';
import { createVirtualClock } from './virtual-clock.ts';

/** Columns as a row has them that says nothing but its application. */
export const usualSettings: ResolvedSettings = {
  ...{ callbackApplication: 'fulfil', callDirection: 'USERTERMINATED', businessHours: 'office', defaultCountry: 'US' },
  ...{ immediateEnabled: true, immediateBlackoutMin: 0, scheduledEnabled: true, rejectOutsideHours: false },
  ...{ slotDurationMin: 15, slotCapacity: 2, maxDaysAhead: 30, earlyStartSec: 180, desiredTimeToleranceMin: 2 },
  ...{ purgeTimeMin: 0, ttlSec: 86_400, maxAgentWaitSec: 3600, maxQueued: 0, maxAttempts: 3, retryIntervalMin: 5 },
  ...{ noAnswerTimeoutSec: 30, cpdEnabled: true, answeringMachineAction: 'RETRY', disallowImpossible: true },
  ...{ disallowPremium: true, duplicateCheck: 'OFF', maxPerNumberPerDay: 0, pushThresholdMin: 0, pushExpiryMin: 5 },
};

const any = { type: 'object' } as const;
const priority = { start: 0, increment: 0, interval: 60, limit: 0 };
const waits = (mode: string) => ({
  effect: { type: 'callback.wait', callback: 'callback-1', mode, priority },
  wait: [
    'call.answered',
    'callback.attemptFailed',
    'callback.customerMatched',
    'callback.purged',
    'callback.cancelled',
    'callback.expired',
  ],
});

/** A centre with one queue, Sales, whose callbacks wait, are dialled, and queue for an agent once answered. */
export function littleCentreConfiguration(
  settings: Partial<ResolvedSettings> = {},
  more: Partial<Configuration> = {},
): Configuration {
  return littleConfiguration(
    {
      main: littleProgram({ agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }] }),
      fulfil: littleProgram(
        {
          wait: ['ask_host', waits('businessToCustomer'), { done: 'agent', over: null }],
          agent: ['route', { queue: 'Sales' }, { routed: null, failed: null }],
        },
        { answer: any },
        'callback',
      ),
      dialsIn: littleProgram(
        { wait: ['ask_host', waits('customerDialsIn'), { done: null, over: null }] },
        { answer: any },
        'callback',
      ),
    },
    {
      queues: [{ name: 'Sales', settings: { ...usualSettings, ...settings } }],
      agents: ['ann', 'bob'].map((id) => ({ id, name: id, skills: {} })),
      businessHours: {
        office: {
          ...{ name: 'Office', timeZone: 'UTC', exceptions: {} },
          week: Object.fromEntries(
            ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'].map((day) => [
              day,
              [{ start: '09:00', end: '17:00' }],
            ]),
          ),
        },
      },
      ...more,
    },
  );
}

/** Monday, 10:00. */
export const monday: Instant = Date.parse('2026-03-02T10:00:00Z');

/** Programs of the little kinds name their callback when they are written: here it is the one that the session carries out. */
export const centreBehaviors = new Map(behaviors).set('ask_host', {
  enter(step: { effect: object; wait: string[] }, context: { variable(name: string): unknown }) {
    return { effects: [{ ...step.effect, callback: context.variable('CallbackId') }], wait: step.wait, memory: null };
  },
  resume(step: { wait: string[] }, _memory: unknown, event: { type: string; final?: boolean }) {
    if (event.type === 'call.answered') return { variables: { answer: JSON.parse(JSON.stringify(event)) }, go: 'done' };
    if (event.type === 'callback.attemptFailed' && !event.final) return { wait: step.wait, memory: null };
    return { outcome: 'terminated', go: 'over' };
  },
} as never);

/** A runtime on a recording telephone system. */
export function littleCentre(
  settings: Partial<ResolvedSettings> = {},
  {
    store = createMemoryStore(),
    more = {},
    now = monday,
    keepDays,
    telephone = {},
  }: {
    store?: Store;
    more?: Partial<Configuration>;
    now?: Instant;
    keepDays?: number;
    /** What the telephone system does instead of letting agents take every call and recording the rest. */
    telephone?: Partial<Telephony>;
  } = {},
) {
  const clock = createVirtualClock(now);
  const placed: (PlacedCall & { readonly id: string })[] = [];
  const hungUp: string[] = [];
  const notifications: Notification[] = [];
  const trace: TraceEntry[] = [];
  const telephony = telephonyOf({
    ...willingAgents(() => runtime),
    hangup: (session, _id, agent) => {
      if (agent === undefined) hungUp.push(session);
    },
    dial: (_session, id, call) => placed.push({ id, ...call }),
    ...telephone,
  });
  const runtime: Runtime = createRuntime(littleCentreConfiguration(settings, more), {
    ...{ store, clock, telephony, ids: createSeededIds(1), behaviors: centreBehaviors },
    notifier: { notify: (notification) => notifications.push(notification) },
    onTrace: (entries) => trace.push(...entries),
    ...(keepDays === undefined ? {} : { keepDays }),
  });
  const api = { by: 'api' } as const;
  /** With a store that commits at once answers come at once. */
  const ask = (order: Partial<CallbackOrder> = {}, by: Outsider & { alwaysCheckCapacity?: boolean } = api) => {
    const created = runtime.callbacks.create({ virtualQueue: 'Sales', phoneNumber: '+12125550199', ...order }, by);
    if (created instanceof Promise) throw new Error('the store takes its time');
    return created;
  };
  const create = (order?: Partial<CallbackOrder>, by?: Outsider & { alwaysCheckCapacity?: boolean }) => {
    const created = ask(order, by);
    if ('refused' in created) throw new Error(created.message);
    return created.callback.id;
  };
  const of = (id: string) => runtime.callbacks.get(id);
  const pushes = () => notifications.flatMap((each) => (each.about === 'push' ? [each.event] : []));
  const wait = (seconds: number) => clock.advanceTo(clock.now() + seconds * 1000);
  return {
    runtime,
    clock,
    placed,
    hungUp,
    notifications,
    pushes,
    trace,
    ask,
    create,
    of,
    wait,
    store: store as MemoryStore,
  };
}
