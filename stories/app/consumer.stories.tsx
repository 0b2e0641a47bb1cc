import type { Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useState } from 'react';
import { blocks } from '../../blocks/index.ts';
import { Callbacks } from '../../src/app/simulator/Callbacks.tsx';
import { Consumer } from '../../src/app/simulator/Consumer.tsx';
import { stopSimulation, useSimulation } from '../../src/app/simulator/state.ts';
import { compile } from '../../src/compiler/index.ts';
import type { Callback, CallInRequest } from '../../src/generated/types.ts';
import type { SimulatedPush, SimulationSnapshot } from '../../src/host/simulation.ts';
import { sampleWorkspace } from '../sample.ts';
import { WithDesigner } from '../WithDesigner.tsx';

const meta: Meta = { title: 'App/Consumer' };
export default meta;

const now = Date.UTC(2026, 2, 3, 15);
const minute = 60_000;

const waiting: Callback = {
  ...{ id: 'callback-1', virtualQueue: 'ClickToCallInDelayed_VQ', phoneNumber: '+12125550123', offerType: 'ASAP' },
  ...{ language: 'en-US', userData: {}, priority: { start: 0, increment: 0, interval: 60, limit: 0 } },
  ...{ createdAt: now - 12 * minute, state: 'QUEUED', callDirection: 'USERORIGINATED' },
  pushTargets: [{ channel: 'FCM', target: 'phone' }],
  history: [
    { at: now - 12 * minute, what: 'created', by: 'api' },
    { at: now - 12 * minute, what: 'queued', by: 'system' },
  ],
};
const turn: Callback = {
  ...waiting,
  state: 'ROUTING',
  waits: { mode: 'customerDialsIn', maxAttempts: 1, retryIntervalMinutes: 5 },
  deadlines: { expiry: now + 8 * minute },
};
const unreached: Callback = {
  ...waiting,
  ...{ id: 'callback-2', virtualQueue: 'Sales_VQ', callDirection: 'USERTERMINATED', state: 'COMPLETED' },
  ...{ reason: 'NOT_REACHED', completedAt: now },
  attempts: [
    { number: 1, at: now - 7 * minute, endedAt: now - 7 * minute, result: 'BUSY' },
    { number: 2, at: now - minute, endedAt: now, result: 'NO_ANSWER' },
  ],
  history: [
    ...(waiting.history ?? []),
    { at: now - 7 * minute, what: 'dialled', by: 'system' },
    { at: now - 7 * minute, what: 'notReached', by: 'system', why: 'BUSY' },
    { at: now - minute, what: 'dialled', by: 'system' },
    { at: now, what: 'notReached', by: 'system', why: 'NO_ANSWER' },
    { at: now, what: 'completed', by: 'system', why: 'NOT_REACHED' },
  ],
};
const booked: Callback = { ...waiting, id: 'callback-3', state: 'SCHEDULED', desiredTime: now + 90 * minute };
const request: CallInRequest = {
  ...{ id: 'request-1', groupName: 'technical_help', toPhoneNumber: '+12125550100', accessCode: '481516' },
  ...{ fromPhoneNumber: '+12125550123', createdAt: now - minute, expiresAt: now + 9 * minute, state: 'open' },
  ...{ userData: {}, callback: 'callback-1' },
};
const told = (event: SimulatedPush['event'], callback: string, minutesAgo: number): SimulatedPush => ({
  ...{ id: `${callback}/${event}`, event, callback, at: now - minutesAgo * minute },
});
const ready = told('CALLBACK_READY', 'callback-1', 2);
const { id, toPhoneNumber, accessCode = '', expiresAt } = request;
const numberToCall: SimulatedPush = {
  ...told('CALL_IN_CREATED', 'callback-1', 1),
  callIn: { id, toPhoneNumber, accessCode, expiresAt },
};

const story = (
  shown: Partial<SimulationSnapshot>,
  Part: () => React.ReactNode = () => <Consumer onCall={() => undefined} />,
  refused?: ReturnType<typeof useSimulation.getState>['refused'],
): StoryObj => ({
  render: function Shown() {
    useState(() => {
      const { configuration } = compile(sampleWorkspace, { registry: blocks });
      if (!configuration) throw new Error('the sample does not compile');
      useSimulation.setState({
        started: { source: 'draft', options: { configuration, startsAt: new Date(now).toISOString() } },
        snapshot: {
          ...{ now, calls: [], agents: [], callbacks: [], callInRequests: [], pushes: [], queues: [], regions: [] },
          ...{ upcoming: [], traceLength: 0 },
          ...shown,
        },
        refused,
      });
    });
    useEffect(() => stopSimulation, []);
    return (
      <WithDesigner workspace={sampleWorkspace}>
        <div style={{ width: 370, padding: 12 }}>
          <Part />
        </div>
      </WithDesigner>
    );
  },
});

export const Nothing = story({});
export const Waiting = story({ callbacks: [waiting] });
export const Ready = story({ callbacks: [turn], pushes: [ready] });
export const Accepted = story({ callbacks: [turn], pushes: [ready, numberToCall], callInRequests: [request] });
export const Expired = story({
  callbacks: [{ ...waiting, expiredAt: now - minute }],
  pushes: [ready, numberToCall],
  callInRequests: [request],
});
export const CalledIn = story({
  callbacks: [{ ...turn, state: 'COMPLETED', reason: 'CONNECTED' }],
  pushes: [ready, numberToCall],
  callInRequests: [{ ...request, state: 'matched' }],
});
export const EveryNotification = story({
  callbacks: [turn, unreached],
  pushes: [
    told('CALLBACK_UPCOMING', 'callback-2', 9),
    told('CALLBACK_ATTEMPT_FAILED', 'callback-2', 7),
    ready,
    told('CALL_IN_CREATED', 'callback-1', 1),
    told('CALLBACK_PURGED', 'callback-1', 1),
    told('CALLBACK_FINAL_ATTEMPT_FAILED', 'callback-2', 0),
  ],
});
export const RefusedWithFreeSlots = story({}, undefined, {
  because: 'slot-full',
  reason: 'The slot is full. Slot Capacity is 5, and 5 callbacks are booked.',
  slots: [15, 30, 45].map((minutes) => ({
    ...{ start: now + minutes * minute, localTime: '', capacity: 2, total: 5, why: 'Slot Capacity is 5.' },
  })),
});
export const RefusedNumber = story({}, undefined, {
  because: 'premium-number',
  reason: '+19005550123 is a premium-rate number of US. Disallow Premium Numbers is on.',
});
export const CallbacksOfTheCentre = story({ callbacks: [turn, unreached, booked] }, Callbacks);
