/**
 * The benchmark's flow as an XState machine that does the same work as a session: it asks for the same effects by actions,
 * tells the same by inspection, and leaves a state that can be stored after every event. States are named by the blocks.
 */
import { assign, createActor, type InspectionEvent, setup } from 'xstate';
import type { Effect, HostEvent, TraceEntry, Variables } from '../../generated/types.ts';

/** What came of one event: the state to store, what the host is asked for, and what to tell about it. */
export interface RecordedStep {
  readonly stored: unknown;
  readonly effects: readonly Effect[];
  readonly trace: readonly TraceEntry[];
}

interface FlowContext {
  readonly ANI: string;
  readonly DNIS: string;
  readonly InteractionId: string;
  readonly attempts: number;
  readonly greeting: string | null;
  readonly code: string | null;
  readonly accepted: boolean;
  readonly choice: string | null;
}

type Arrival = HostEvent & { readonly type: 'call.arrived' };

type Assigned = 'attempts' | 'greeting' | 'code' | 'accepted' | 'choice';

/** The event that is being handled. XState runs to the end of an event at once, so one at a time is enough. */
let turn = { id: '', at: 0, revision: 0, effects: [] as Effect[], trace: [] as TraceEntry[] };

function nextId(): string {
  return `${turn.id}/${turn.revision}/${turn.effects.length}`;
}

function play(text: string): void {
  turn.effects.push({ id: nextId(), type: 'call.play', prompts: [{ text }], bargeIn: true, keepDigits: true });
}

function collect(text: string, digits: number): void {
  turn.effects.push({
    id: nextId(),
    type: 'call.collect',
    prompts: [{ text }],
    bargeIn: true,
    modes: ['dtmf'],
    minDigits: digits,
    maxDigits: digits,
    terminator: '#',
    timeoutSeconds: 5,
    interDigitSeconds: 3,
  });
}

function beginning({ from, to, interaction }: Arrival): FlowContext {
  return {
    ANI: from,
    DNIS: to,
    InteractionId: interaction,
    attempts: 0,
    greeting: null,
    code: null,
    accepted: false,
    choice: null,
  };
}

const machine = setup({
  types: {
    // What XState asks for where it wants types and no values.
    context: {} as FlowContext,
    events: {} as HostEvent,
    input: {} as Arrival,
  },
  guards: {
    isFirst: ({ context }) => context.attempts < 3,
    isCode: ({ context }) => context.code?.length === 6,
  },
  actions: {
    greet: ({ context }) => play(context.greeting ?? ''),
    askCode: () => collect('Your code, please.', 6),
    thank: () => play('Thank you.'),
    askChoice: () => collect('Your choice?', 1),
    report: () => turn.effects.push({ id: nextId(), type: 'report.milestone', name: 'chosen' }),
    hangUp: () => turn.effects.push({ id: nextId(), type: 'call.hangUp' }),
  },
}).createMachine({
  id: 'flow',
  context: ({ input }) => beginning(input),
  initial: 'b0',
  states: {
    b0: { always: { target: 'b1', actions: assign({ attempts: ({ context }) => context.attempts + 1 }) } },
    b1: { always: { target: 'b2', actions: assign({ greeting: ({ context }) => `Welcome ${context.ANI}` }) } },
    b2: { always: [{ guard: 'isFirst', target: 'b3' }, { target: 'ended' }] },
    b3: { entry: 'greet', on: { 'call.promptsEnded': 'b4' } },
    b4: {
      entry: 'askCode',
      on: { 'call.digitsCollected': { target: 'b5', actions: assign({ code: ({ event }) => event.digits }) } },
    },
    b5: { always: [{ guard: 'isCode', target: 'b6' }, { target: 'ended' }] },
    b6: { always: { target: 'b7', actions: assign({ accepted: () => true }) } },
    b7: { entry: 'thank', on: { 'call.promptsEnded': 'b8' } },
    b8: {
      entry: 'askChoice',
      on: { 'call.digitsCollected': { target: 'b9', actions: assign({ choice: ({ event }) => event.digits }) } },
    },
    b9: { always: { target: 'b10', actions: assign({ attempts: ({ context }) => context.attempts + 1 }) } },
    b10: { always: { target: 'b11', actions: 'report' } },
    b11: { always: { target: 'ended', actions: 'hangUp' } },
    ended: { type: 'final' },
  },
});

/** One call from its arrival to its end; gives what came of each event, oldest first. */
export function runRecordingActor(id: string, arrival: Arrival, later: readonly HostEvent[]): RecordedStep[] {
  let before = beginning(arrival);
  const inspect = (inspected: InspectionEvent) => {
    if (inspected.type !== '@xstate.microstep') return;
    // Only this machine is inspected: its snapshots have its context.
    const { context } = inspected.snapshot as unknown as { readonly context: FlowContext };
    for (const { source, eventType, target } of inspected._transitions) {
      const key = target?.[0]?.key;
      const to = key === undefined || key === 'ended' ? null : key;
      const entry: TraceEntry = { at: turn.at, session: id, program: 'flow', block: source.key, what: 'left', to };
      if (eventType !== '') entry.event = eventType;
      if (before !== context) entry.variables = assigned(before, context);
      turn.trace.push(entry);
    }
    before = context;
  };
  turn = { id, at: arrival.at, revision: 0, effects: [], trace: [] };
  const actor = createActor(machine, { input: arrival, inspect });
  actor.start();
  const steps = [stepOf(actor.getPersistedSnapshot())];
  for (const event of later) {
    turn = { id, at: event.at, revision: steps.length, effects: [], trace: [] };
    actor.send(event);
    steps.push(stepOf(actor.getPersistedSnapshot()));
  }
  return steps;
}

function stepOf(stored: unknown): RecordedStep {
  return { stored, effects: turn.effects, trace: turn.trace };
}

const variables: readonly Assigned[] = ['attempts', 'greeting', 'code', 'accepted', 'choice'];

function assigned(before: FlowContext, after: FlowContext): Variables {
  const changed: Variables = {};
  for (const name of variables) if (before[name] !== after[name]) changed[name] = after[name];
  return changed;
}
