import type { Outlet } from '../../src/model/block.ts';
import { type FulfilOutlet, fulfilLabels, type OfferOutlet, offerLabels } from './outlet-labels.ts';

const offers = [
  {
    id: 'immediateAccepted',
    label: offerLabels.immediateAccepted,
    description: 'A callback was booked for when it is the caller’s turn; the call ends.',
    tone: 'success',
    usuallyOpen: true,
  },
  {
    id: 'scheduledAccepted',
    label: offerLabels.scheduledAccepted,
    description: 'A callback was booked for a day and time; the call ends.',
    tone: 'success',
    usuallyOpen: true,
  },
  {
    id: 'declined',
    label: offerLabels.declined,
    description: 'The caller declined the last offer and is still on the line, in no queue.',
  },
  {
    id: 'notOffered',
    label: offerLabels.notOffered,
    description:
      'No callback can be offered: switched off, outside hours, or nothing free. The caller is still on the line, in no queue.',
  },
  {
    id: 'routedToAgent',
    label: offerLabels.routedToAgent,
    description: 'An agent took the live call first; the flow goes to Finalize.',
    leadsTo: 'finalize',
    tone: 'success',
  },
  {
    id: 'queueTimeout',
    label: offerLabels.queueTimeout,
    description: 'The overall wait is over; the caller is still on the line, in no queue.',
    tone: 'failure',
  },
  { id: 'callerHungUp', label: offerLabels.callerHungUp, description: 'The caller is gone.', usuallyOpen: true },
  {
    id: 'error',
    label: offerLabels.error,
    description: 'The virtual queue does not exist or refused the call.',
    tone: 'failure',
  },
] as const satisfies readonly Outlet[];

const fulfilments = [
  {
    id: 'connected',
    label: fulfilLabels.connected,
    description: 'The customer talks to an agent, or has dialled in and was matched; the flow goes to Finalize.',
    leadsTo: 'finalize',
    tone: 'success',
  },
  {
    id: 'notReached',
    label: fulfilLabels.notReached,
    description: 'No attempt is left, or a message was left on an answering machine.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'customerCancelled',
    label: fulfilLabels.customerCancelled,
    description: 'The customer cancelled the callback, or hung up before an agent was free.',
    usuallyOpen: true,
  },
  {
    id: 'customerRescheduled',
    label: fulfilLabels.customerRescheduled,
    description: 'The callback has another time and will start again then.',
    usuallyOpen: true,
  },
  {
    id: 'noAgent',
    label: fulfilLabels.noAgent,
    description: 'Max Wait For Agent On Call has passed with the customer on the line.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'purged',
    label: fulfilLabels.purged,
    description: 'The purge time or the end of the business day came first.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'expired',
    label: fulfilLabels.expired,
    description: 'The customer did not dial in before the pushed callback expired.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'rejected',
    label: fulfilLabels.rejected,
    description: 'A number or country rule forbids the call.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'error',
    label: fulfilLabels.error,
    description: 'There is no callback to carry out, or its queue refused the call.',
    tone: 'failure',
    usuallyOpen: true,
  },
] as const satisfies readonly Outlet[];

/** Ways out of the form that offers. */
export const offerOutlets: readonly (Outlet & { readonly id: OfferOutlet })[] = offers;

/** Ways out of the form that carries out. All but success go on to the next phase as a rule. */
export const fulfilOutlets: readonly (Outlet & { readonly id: FulfilOutlet })[] = fulfilments;
