/**
 * The benchmark's flow as a switch that does the same work as a session: a new record at every event, effects with ids, and
 * the trace. It knows its variables, its texts and its order beforehand, as no flow drawn by people does: nothing that gives
 * the same results can be much faster.
 */
import type { Effect, HostEvent, Json, Session } from '../../generated/types.ts';
import type { StepResult } from '../../runtime/sessions/index.ts';

const program = 'flow';
const prompts = ['call.promptsEnded'];
/** Where the flow's own variables stand among the values of a session, after the thirteen of the system. */
const slot = { accepted: 13, attempts: 14, choice: 15, code: 16, greeting: 17 };
const initial: readonly Json[] = [
  ...['', '', '', 'en-US', 'UTC', false, null, null, null, null, null, {}, null],
  ...[false, 0, null, null, null],
];
const input = ['call.digitsCollected', 'call.inputTimedOut'];

/** The first record of a call, with all that came of its arrival. */
export function startByHand(
  hash: string,
  id: string,
  event: HostEvent & { readonly type: 'call.arrived' },
): StepResult {
  const { at, from, to, interaction } = event;
  const attempts = 1;
  const greeting = `Welcome ${from}`;
  const values = initial.slice();
  values[0] = from;
  values[1] = to;
  values[2] = interaction;
  values[slot.attempts] = attempts;
  values[slot.greeting] = greeting;
  const began = { ANI: from, DNIS: to, InteractionId: interaction };
  const effects = [play(`${id}/0/0`, greeting)];
  return {
    session: { id, revision: 0, configuration: hash, program, step: 'b3', values, waits: prompts },
    effects,
    trace: [
      { at, session: id, program, block: null, what: 'started', event: 'call.arrived', variables: began },
      { at, session: id, program, block: 'b0', what: 'left', outlet: 'done', to: 'b1', variables: { attempts } },
      { at, session: id, program, block: 'b1', what: 'left', outlet: 'done', to: 'b2', variables: { greeting } },
      { at, session: id, program, block: 'b2', what: 'left', outlet: 'yes', to: 'b3', reasons: [first] },
      { at, session: id, program, block: 'b3', what: 'entered', waits: prompts, effects },
    ],
  };
}

const first = '“First” is true: attempts < 3';
const sixDigits = '“Six digits” is true: size(code) == 6';

/** The next record of a call. An event that the flow does not wait for leaves it alone. */
export function advanceByHand(session: Session, event: HostEvent): StepResult {
  switch (session.step) {
    case 'b3':
      return event.type === 'call.promptsEnded'
        ? ask(session, event, 'b3', 'b4', 'Your code, please.', 6)
        : ignored(session);
    case 'b4':
      return event.type === 'call.digitsCollected' ? accept(session, event) : ignored(session);
    case 'b7':
      return event.type === 'call.promptsEnded' ? ask(session, event, 'b7', 'b8', 'Your choice?', 1) : ignored(session);
    case 'b8':
      return event.type === 'call.digitsCollected' ? finish(session, event) : ignored(session);
    default:
      return ignored(session);
  }
}

type Digits = HostEvent & { readonly type: 'call.digitsCollected' };

function ask(
  { id, revision: before, configuration, values }: Session,
  { at, type: event }: HostEvent,
  block: string,
  step: string,
  text: string,
  digits: number,
): StepResult {
  const revision = before + 1;
  const effects = [collect(`${id}/${revision}/0`, text, digits)];
  return {
    session: { id, revision, configuration, program, step, values, waits: input, memory: { asked: 1 } },
    effects,
    trace: [
      { at, session: id, program, block, what: 'left', event, outlet: 'done', to: step },
      { at, session: id, program, block: step, what: 'entered', waits: input, effects },
    ],
  };
}

function accept({ id, revision: before, configuration, values: known }: Session, event: Digits): StepResult {
  const { at, type, digits: code } = event;
  // The caller keys in six digits: the other way out of b5 is left out, which can only make this faster.
  const revision = before + 1;
  const values = known.slice();
  values[slot.code] = code;
  values[slot.accepted] = true;
  const effects = [play(`${id}/${revision}/0`, 'Thank you.')];
  return {
    session: { id, revision, configuration, program, step: 'b7', values, waits: prompts },
    effects,
    trace: [
      {
        at,
        session: id,
        program,
        block: 'b4',
        what: 'left',
        event: type,
        outlet: 'done',
        to: 'b5',
        variables: { code },
      },
      { at, session: id, program, block: 'b5', what: 'left', outlet: 'yes', to: 'b6', reasons: [sixDigits] },
      { at, session: id, program, block: 'b6', what: 'left', outlet: 'done', to: 'b7', variables: { accepted: true } },
      { at, session: id, program, block: 'b7', what: 'entered', waits: prompts, effects },
    ],
  };
}

function finish({ id, revision: before, configuration, values: known }: Session, event: Digits): StepResult {
  const { at, type, digits: choice } = event;
  const revision = before + 1;
  const attempts = Number(known[slot.attempts]) + 1;
  const values = known.slice();
  values[slot.choice] = choice;
  values[slot.attempts] = attempts;
  const milestone: Effect = { id: `${id}/${revision}/0`, type: 'report.milestone', name: 'chosen' };
  const hangUp: Effect = { id: `${id}/${revision}/1`, type: 'call.hangUp' };
  const outcome = 'terminated';
  return {
    session: { id, revision, configuration, program, step: null, values, waits: [], callEnded: true, outcome },
    effects: [milestone, hangUp],
    trace: [
      {
        at,
        session: id,
        program,
        block: 'b8',
        what: 'left',
        event: type,
        outlet: 'done',
        to: 'b9',
        variables: { choice },
      },
      { at, session: id, program, block: 'b9', what: 'left', outlet: 'done', to: 'b10', variables: { attempts } },
      { at, session: id, program, block: 'b10', what: 'left', outlet: 'done', to: 'b11', effects: [milestone] },
      { at, session: id, program, block: 'b11', what: 'left', outlet: 'finalize', to: null, effects: [hangUp] },
      { at, session: id, program, block: null, what: 'ended', outcome },
    ],
  };
}

function play(id: string, text: string): Effect {
  return { id, type: 'call.play', prompts: [{ text }], bargeIn: true, keepDigits: true };
}

function collect(id: string, text: string, digits: number): Effect {
  return {
    id,
    type: 'call.collect',
    prompts: [{ text }],
    bargeIn: true,
    modes: ['dtmf'],
    minDigits: digits,
    maxDigits: digits,
    terminator: '#',
    timeoutSeconds: 5,
    interDigitSeconds: 3,
  };
}

function ignored(session: Session): StepResult {
  return { session, effects: [], trace: [] };
}
