/** What the ways out of the form that offers are called, on the card and as the outcome the flow is given. */
export const offerLabels = {
  immediateAccepted: 'Immediate Accepted',
  scheduledAccepted: 'Scheduled Accepted',
  declined: 'Declined',
  notOffered: 'Not Offered',
  routedToAgent: 'Routed To Agent',
  queueTimeout: 'Queue Timeout',
  callerHungUp: 'Caller Hung Up',
  error: 'Error',
} as const;

/** What the ways out of the form that carries out are called. */
export const fulfilLabels = {
  connected: 'Connected To Agent',
  notReached: 'Customer Not Reached',
  customerCancelled: 'Customer Cancelled',
  customerRescheduled: 'Customer Rescheduled',
  noAgent: 'No Agent',
  purged: 'Purged',
  expired: 'Expired',
  rejected: 'Rejected',
  error: 'Error',
} as const;

/** Ids of the ways out, which connections are kept by. */
export type OfferOutlet = keyof typeof offerLabels;
/** Ids of the ways out of the form that carries out. */
export type FulfilOutlet = keyof typeof fulfilLabels;
