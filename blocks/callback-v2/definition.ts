import type { CallbackV2Properties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { sourceHighlight } from '../highlights.ts';
import { queueHighlight } from '../queues.ts';
import { check } from './checks.ts';
import { initialFulfilment, initialOffer } from './initial.ts';
import { fulfilOutlets, offerOutlets } from './outlets.ts';

export const definition: BlockDefinition<CallbackV2Properties> = {
  kind: 'callback-v2',
  version: 1,
  title: 'Callback V2',
  summary: 'Offers callbacks to waiting callers, or carries callbacks out.',
  help: [
    'In the Assisted Service phase of a Default application it offers: the caller waits for an agent in the virtual queue and, when the estimated wait is long enough, hears the offer of a callback, again every few minutes while the wait goes on. Whoever accepts confirms a phone number, chooses a day and time if wanted, and hangs up; the place in the queue is kept.',
    'An offer needs both the block and the queue’s row in CALLBACK_SETTINGS to allow it. Outside Business Hours only a scheduled callback is offered, and nobody is waited for.',
    'In the Initialize phase of a Callback application it carries out: Business to customer dials the customer and then connects the next suitable agent; Customer dials in waits until the customer has called and was matched (Click-To-Call-In Delayed).',
  ].join('\n\n'),
  group: 'Callback',
  icon: 'phone-call',
  keywords: ['offer', 'in-queue', 'scheduled', 'web callback', 'ewt', 'retry', 'attempt'],
  phases: { default: ['assistedService'], callback: ['initialize'], module: [] },
  once: true,
  requiredIn: ['callback'],
  initial: (type) => (type === 'callback' ? initialFulfilment() : initialOffer()),
  outlets: (properties) => (properties.form === 'offer' ? offerOutlets : fulfilOutlets),
  waits: true,
  carriesOut: (properties) => {
    if (properties.form !== 'fulfil') return undefined;
    return properties.mode === 'businessToCustomer' ? 'USERTERMINATED' : 'USERORIGINATED';
  },
  highlights: (properties, { workspace }) =>
    properties.form === 'offer'
      ? [
          ...queueHighlight(properties.virtualQueue, workspace),
          `offers from ${sourceHighlight(properties.offerThreshold)} s of wait`,
        ]
      : [properties.mode === 'businessToCustomer' ? 'Business to customer' : 'Customer dials in'],
  check,
};
