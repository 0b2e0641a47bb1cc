import type { HostEvent, Json, Session, Variables } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { answerForLostCaller } from './absent-caller.ts';
import type { LinkedConfiguration, LinkedProgram, LinkedStep } from './link.ts';
import { failIn, goOn, leaveForFinalize, resultOf, type StepResult, setCaller, stay, tellStarted } from './run.ts';
import { systemSlot, valuesOf } from './slots.ts';
import { type Facts, Turn } from './turn.ts';

/** What a session starts from. */
export interface SessionStart {
  readonly id: string;
  /** Id of the application that answers. Throws when the configuration has none of that id. */
  readonly program: string;
  /** `call.arrived`, or `callback.started` for a Callback application. */
  readonly event: HostEvent;
  readonly facts: Facts;
}

/** Starts a session and runs it until it waits for the first time, or ends. */
export function startSession(linked: LinkedConfiguration, { id, program, event, facts }: SessionStart): StepResult {
  const linkedProgram = linked.programs.get(program);
  if (linkedProgram === undefined) throw new Error(`the configuration has no program ${program}`);
  // Nobody is on the line of a callback's own session until the customer answers.
  const callEnded = event.type !== 'call.arrived';
  const known = startVariables(event);
  const values = linkedProgram.initial.slice();
  for (const name in known) values[systemSlot(name)] = known[name] as Json;
  const turn = new Turn(linked, facts, linkedProgram, id, event.at, 0, values, callEnded);
  tellStarted(turn, event, known);
  goOn(turn, linkedProgram.start);
  return resultOf(turn);
}

/**
 * Tells a session about an event. An event that it does not wait for, that comes too late or after its end changes
 * nothing: the record stays the same object, and the trace says `ignored`.
 *
 * `call.hungUp` needs no waiting: where a block does not list it, the session leaves for Finalize (out of any module); in
 * Finalize it goes on there, and whatever a block asks of the caller from then on is answered at once by its ending.
 */
export function advanceSession(
  linked: LinkedConfiguration,
  session: Session,
  event: HostEvent,
  facts: Facts,
): StepResult {
  const step = stepOf(linked, session);
  const waited = waitsFor(session, event.type);
  const reason = whyIgnored(linked, session, step, event, waited);
  if (reason !== undefined || step === undefined)
    return ignored(session, event, reason ?? 'The configuration does not have the block it stands in.');
  const turn = resumed(linked, step.program, session, event.at, facts);
  if (event.type === 'call.hungUp') setCaller(turn, false);
  else if (event.type === 'call.answered') setCaller(turn, true);
  if (waited) goOn(turn, step, event, session.memory ?? null);
  else if (isInFinalize(linked, session, step)) {
    const answer = answerForLostCaller(session.waits, event.at);
    if (answer) goOn(turn, step, answer, session.memory ?? null);
    else stay(turn, step, session, event, 'The caller hung up; Finalize goes on.');
  } else leaveForFinalize(turn, step, event);
  return resultOf(turn);
}

/**
 * Ends a session that its host will not go on with, such as one that asks and is answered for ever while no time passes.
 * The reason completes “the block failed: …”. A session that has ended stays as it is.
 */
export function failSession(
  linked: LinkedConfiguration,
  session: Session,
  reason: string,
  { at, facts }: { readonly at: Instant; readonly facts: Facts },
): StepResult {
  const step = stepOf(linked, session);
  if (step === undefined) return { session, effects: [], trace: [] };
  const turn = resumed(linked, step.program, session, at, facts);
  failIn(turn, step, reason);
  return resultOf(turn);
}

/** The step that a session stands in; undefined when it has ended, or the configuration has none of that id. */
function stepOf(linked: LinkedConfiguration, { program: id, step }: Session): LinkedStep | undefined {
  if (step === null) return undefined;
  const latest = linked.latest;
  const program = latest !== undefined && latest.id === id ? latest : linked.programs.get(id);
  linked.latest = program;
  return program?.steps.get(step);
}

/** As `includes`, which is slow for lists as short as these. */
function waitsFor({ waits }: Session, type: string): boolean {
  for (let index = 0; index < waits.length; index++) if (waits[index] === type) return true;
  return false;
}

/** The turn that goes on from a record. */
function resumed(
  linked: LinkedConfiguration,
  program: LinkedProgram,
  session: Session,
  at: Instant,
  facts: Facts,
): Turn {
  const { id, revision, frames, callEnded, outcome } = session;
  const turn = new Turn(linked, facts, program, id, at, revision + 1, valuesOf(session, program), callEnded === true);
  if (frames !== undefined) turn.frames = frames;
  turn.outcome = outcome;
  return turn;
}

function whyIgnored(
  linked: LinkedConfiguration,
  session: Session,
  step: LinkedStep | undefined,
  event: HostEvent,
  waited: boolean,
): string | undefined {
  if (session.step === null) return 'The session has ended.';
  if (session.configuration !== linked.configuration.hash) return 'The session runs on another configuration.';
  if (event.type === 'call.hungUp') return session.callEnded ? 'Nobody was on the line any more.' : undefined;
  if (!waited) return `“${step?.name}” does not wait for it.`;
  if (event.type === 'timer.elapsed' && (session.until === undefined || event.at < session.until))
    return 'The deadline it belongs to has changed.';
  return undefined;
}

function ignored(session: Session, event: HostEvent, reason: string): StepResult {
  return {
    session,
    effects: [],
    trace: [
      {
        at: event.at,
        session: session.id,
        program: session.program,
        block: session.step,
        what: 'ignored',
        event: event.type,
        reasons: [reason],
      },
    ],
  };
}

/** A module is in Finalize when its outermost caller is. */
function isInFinalize(linked: LinkedConfiguration, { frames }: Session, step: LinkedStep): boolean {
  const outermost = frames?.[0];
  const standing = outermost ? linked.programs.get(outermost.program)?.steps.get(outermost.step) : step;
  return standing?.phase === 'finalize';
}

function startVariables(event: HostEvent): Variables {
  if (event.type === 'call.arrived') return { ANI: event.from, DNIS: event.to, InteractionId: event.interaction };
  if (event.type !== 'callback.started') return {};
  const { callback } = event;
  return {
    CallbackId: callback.id,
    // A record is JSON; only its optional keys keep the type from saying so.
    CallbackRequest: callback as unknown as Json,
    UserData: callback.userData,
    AppLanguageName: callback.language,
  };
}
