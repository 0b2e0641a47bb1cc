/**
 * The benchmark's flow as others would write it: an XState machine, and a switch by hand. Twelve steps, four events:
 * assign, assign, branch, play, collect, branch, assign, play, collect, assign, milestone, end.
 */
import { assign, createActor, setup } from 'xstate';

/** Events of one session, in order; the same for every contender. */
export const peerEvents = [
  { type: 'played' },
  { type: 'digits', digits: '123456' },
  { type: 'played' },
  { type: 'digits', digits: '1' },
] as const;

export type PeerEvent = { readonly type: 'played' } | { readonly type: 'digits'; readonly digits: string };

interface PeerContext {
  attempts: number;
  greeting: string;
  code: string;
  accepted: boolean;
  choice: string;
  milestones: number;
  ani: string;
}

const machine = setup({
  types: { context: {} as PeerContext, events: {} as PeerEvent, input: {} as { ani: string } },
  guards: {
    isFirst: ({ context }) => context.attempts < 3,
    isCode: ({ context }) => context.code.length === 6,
  },
}).createMachine({
  context: ({ input }) => ({
    attempts: 0,
    greeting: '',
    code: '',
    accepted: false,
    choice: '',
    milestones: 0,
    ani: input.ani,
  }),
  initial: 'count',
  states: {
    count: { always: { target: 'greet', actions: assign({ attempts: ({ context }) => context.attempts + 1 }) } },
    greet: { always: { target: 'branch', actions: assign({ greeting: ({ context }) => `Welcome ${context.ani}` }) } },
    branch: { always: [{ guard: 'isFirst', target: 'play' }, { target: 'end' }] },
    play: { on: { played: 'collect' } },
    collect: {
      on: { digits: { target: 'check', actions: assign({ code: ({ event }) => event.digits }) } },
    },
    check: { always: [{ guard: 'isCode', target: 'accept' }, { target: 'end' }] },
    accept: { always: { target: 'confirm', actions: assign({ accepted: () => true }) } },
    confirm: { on: { played: 'choose' } },
    choose: {
      on: { digits: { target: 'note', actions: assign({ choice: ({ event }) => event.digits }) } },
    },
    note: { always: { target: 'milestone', actions: assign({ attempts: ({ context }) => context.attempts + 1 }) } },
    milestone: { always: { target: 'end', actions: assign({ milestones: ({ context }) => context.milestones + 1 }) } },
    end: { type: 'final' },
  },
});

/** One session in an XState actor; gives the choice it ended with. */
export function runActor(ani: string): string {
  const actor = createActor(machine, { input: { ani } });
  actor.start();
  for (const event of peerEvents) actor.send(event);
  return actor.getSnapshot().context.choice;
}

/** An actor that waits at the first prompt, for the memory figure. */
export function parkActor(ani: string): unknown {
  const actor = createActor(machine, { input: { ani } });
  actor.start();
  return actor;
}

/** State of the switch: plain fields that it changes in place, as one writes it when nothing but speed counts. */
interface SwitchState extends PeerContext {
  at: 'play' | 'collect' | 'confirm' | 'choose' | 'end';
}

/** Calls under way, by line. A call's state outlives every event: without this the compiler keeps it in registers, as no host could. */
const lines: SwitchState[] = [];

/** One session by a switch written by hand, the fastest a flow can be; gives the choice it ended with. */
export function runSwitch(ani: string, line = 0): string {
  lines[line] = startSwitch(ani);
  for (const event of peerEvents) tellSwitch(line, event);
  return lines[line]?.choice ?? '';
}

function tellSwitch(line: number, event: PeerEvent): void {
  const state = lines[line];
  if (state) stepSwitch(state, event);
}

function startSwitch(ani: string): SwitchState {
  const state: SwitchState = {
    attempts: 0,
    greeting: '',
    code: '',
    accepted: false,
    choice: '',
    milestones: 0,
    ani,
    at: 'end',
  };
  state.attempts += 1;
  state.greeting = `Welcome ${ani}`;
  if (state.attempts < 3) state.at = 'play';
  return state;
}

function stepSwitch(state: SwitchState, event: PeerEvent): void {
  switch (state.at) {
    case 'play':
      if (event.type === 'played') state.at = 'collect';
      break;
    case 'collect':
      if (event.type !== 'digits') break;
      state.code = event.digits;
      state.at = 'end';
      if (state.code.length === 6) {
        state.accepted = true;
        state.at = 'confirm';
      }
      break;
    case 'confirm':
      if (event.type === 'played') state.at = 'choose';
      break;
    case 'choose':
      if (event.type !== 'digits') break;
      state.choice = event.digits;
      state.attempts += 1;
      state.milestones += 1;
      state.at = 'end';
      break;
    case 'end':
      break;
  }
}
