import type { CallbackFulfilment, CallbackOffer, Priority, Prompt } from '../../src/generated/types.ts';

const literal = <Value>(value: Value) => ({ from: 'literal' as const, value });
const say = (text: string): Prompt[] => [{ type: 'text', text }];

const priority: Priority = {
  start: literal(0),
  increment: literal(10),
  interval: literal(60),
  limit: literal(100),
};

const scheduling = { daysOffered: 0, inputMode: 'dateTime', proposals: 3, retries: 2 } as const;

const choosing = {
  press: say('press'),
  askDay: say('Please enter the day: two digits for the month and two digits for the day.'),
  askTime: say('Please enter the time: two digits for the hour, from 0 to 23, and two digits for the minute.'),
  proposeSlot: say('The nearest free time is'),
  yesOption: say('If this is right,'),
  otherTimeOption: say('For another time,'),
  confirmScheduled: say('We will call you on'),
  invalid: say('Sorry, that cannot be used.'),
  goodbye: say('Thank you for calling. Goodbye.'),
};

/** A new block that offers: complete but for its virtual queue. */
export function initialOffer(): CallbackOffer {
  return {
    form: 'offer',
    virtualQueue: literal(''),
    skillExpression: literal(''),
    overallWait: literal(0),
    offerImmediate: true,
    offerScheduled: true,
    offerThreshold: literal(120),
    offerOutsideHours: true,
    reofferEvery: 120,
    maxOffers: 3,
    acceptKey: '1',
    scheduleKey: '2',
    declineKey: '3',
    numberSource: 'ani',
    confirmNumber: true,
    allowChange: true,
    minDigits: 10,
    maxDigits: 15,
    ...scheduling,
    prompts: {
      ...choosing,
      waiting: say('All our agents are busy. Please stay on the line.'),
      offer: say('You do not have to wait: we can call you back.'),
      expectedWait: say('The estimated waiting time is'),
      acceptOption: say('To be called when it is your turn,'),
      scheduleOption: say('To choose the day and time of the call,'),
      declineOption: say('To go on without a callback,'),
      askNumber: say('Please enter your phone number with the area code, then press pound.'),
      confirmNumber: say('We will call you at'),
      changeNumberOption: say('To enter another number,'),
      confirmImmediate: say('We will call you when it is your turn.'),
      notAvailable: say('A callback is not available at the moment.'),
    },
    priority,
    userData: [],
    results: {},
  };
}

/** A new block that carries out: complete as it is. */
export function initialFulfilment(): CallbackFulfilment {
  return {
    form: 'fulfil',
    skillExpression: literal(''),
    mode: 'businessToCustomer',
    greet: true,
    ask: false,
    continueKey: '1',
    rescheduleKey: '2',
    cancelKey: '3',
    attempts: 'settings',
    ...scheduling,
    prompts: {
      ...choosing,
      greeting: say('Hello, this is the call back that you asked for.'),
      continueOption: say('To talk to an agent now,'),
      rescheduleOption: say('To choose another time,'),
      cancelOption: say('To cancel the callback,'),
      holding: say('Please hold while we connect you.'),
      voicemail: say('Hello, you asked us to call you back. Please call us again when it suits you.'),
      cancelled: say('Your callback is cancelled.'),
      noAgent: say('We are sorry, no agent is free at the moment.'),
      notAvailable: say('No other time is free.'),
    },
    priority,
    results: {},
  };
}
