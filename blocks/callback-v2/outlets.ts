import type { Outlet } from '../../src/model/block.ts';

const offers = [
  {
    id: 'immediateAccepted',
    label: 'Immediate Accepted',
    description: 'A callback was booked for when it is the caller’s turn; the call ends.',
    tone: 'success',
    usuallyOpen: true,
  },
  {
    id: 'scheduledAccepted',
    label: 'Scheduled Accepted',
    description: 'A callback was booked for a day and time; the call ends.',
    tone: 'success',
    usuallyOpen: true,
  },
  {
    id: 'declined',
    label: 'Declined',
    description: 'The caller declined the last offer and is still on the line, in no queue.',
  },
  {
    id: 'notOffered',
    label: 'Not Offered',
    description:
      'No callback can be offered: switched off, outside hours, or nothing free. The caller is still on the line, in no queue.',
  },
  {
    id: 'routedToAgent',
    label: 'Routed To Agent',
    description: 'An agent took the live call first; the flow goes to Finalize.',
    leadsTo: 'finalize',
    tone: 'success',
  },
  {
    id: 'queueTimeout',
    label: 'Queue Timeout',
    description: 'The overall wait is over; the caller is still on the line, in no queue.',
    tone: 'failure',
  },
  { id: 'callerHungUp', label: 'Caller Hung Up', description: 'The caller is gone.', usuallyOpen: true },
  {
    id: 'error',
    label: 'Error',
    description: 'The virtual queue does not exist or refused the call.',
    tone: 'failure',
  },
] as const satisfies readonly Outlet[];

const fulfilments = [
  {
    id: 'connected',
    label: 'Connected To Agent',
    description: 'The customer talks to an agent, or has dialled in and was matched; the flow goes to Finalize.',
    leadsTo: 'finalize',
    tone: 'success',
  },
  {
    id: 'notReached',
    label: 'Customer Not Reached',
    description: 'No attempt is left, or a message was left on an answering machine.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'customerCancelled',
    label: 'Customer Cancelled',
    description: 'The customer cancelled the callback, or hung up before an agent was free.',
    usuallyOpen: true,
  },
  {
    id: 'customerRescheduled',
    label: 'Customer Rescheduled',
    description: 'The callback has another time and will start again then.',
    usuallyOpen: true,
  },
  {
    id: 'noAgent',
    label: 'No Agent',
    description: 'Max Wait For Agent On Call has passed with the customer on the line.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'purged',
    label: 'Purged',
    description: 'The purge time or the end of the business day came first.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'expired',
    label: 'Expired',
    description: 'The customer did not dial in before the pushed callback expired.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'rejected',
    label: 'Rejected',
    description: 'A number or country rule forbids the call.',
    tone: 'failure',
    usuallyOpen: true,
  },
  {
    id: 'error',
    label: 'Error',
    description: 'There is no callback to carry out, or its queue refused the call.',
    tone: 'failure',
    usuallyOpen: true,
  },
] as const satisfies readonly Outlet[];

export type OfferOutlet = (typeof offers)[number]['id'];
export type FulfilOutlet = (typeof fulfilments)[number]['id'];

/** Ways out of the form that offers. */
export const offerOutlets: readonly (Outlet & { readonly id: OfferOutlet })[] = offers;

/** Ways out of the form that carries out. All but success go on to the next phase as a rule. */
export const fulfilOutlets: readonly (Outlet & { readonly id: FulfilOutlet })[] = fulfilments;
