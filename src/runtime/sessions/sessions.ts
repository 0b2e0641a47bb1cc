import type { HostEvent, Json, Session, Variables } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { answerForLostCaller } from './absent-caller.ts';
import type { LinkedConfiguration, LinkedStep } from './link.ts';
import { Run, type StepResult } from './run.ts';
import { type Facts, SessionView } from './view.ts';

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
  const variables = startVariables(event);
  const view = new SessionView(linked, linkedProgram, id, variables, event.at, facts, true);
  // Nobody is on the line of a callback's own session until the customer answers.
  const run = new Run(linked, view, { revision: -1, callEnded: event.type !== 'call.arrived' });
  run.tellStarted(event, { ...variables });
  run.goOn(linkedProgram.start);
  return run.result();
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
  const program = linked.programs.get(session.program);
  const step = session.step === null ? undefined : program?.steps.get(session.step);
  const reason = whyIgnored(linked, session, step, event);
  if (reason !== undefined || program === undefined || step === undefined)
    return ignored(session, event, reason ?? 'The configuration does not have the block it stands in.');
  const view = new SessionView(linked, program, session.id, session.variables, event.at, facts);
  const run = new Run(linked, view, session);
  if (event.type === 'call.hungUp') run.setCaller(false);
  else if (event.type === 'call.answered') run.setCaller(true);
  if (session.waits.includes(event.type)) run.goOn(step, event, session.memory ?? null);
  else if (isInFinalize(linked, session, step)) {
    const answer = answerForLostCaller(session.waits, event.at);
    if (answer) run.goOn(step, answer, session.memory ?? null);
    else run.stay(step, session, event, 'The caller hung up; Finalize goes on.');
  } else run.leaveForFinalize(step, event);
  return run.result();
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
  const program = linked.programs.get(session.program);
  const step = session.step === null ? undefined : program?.steps.get(session.step);
  if (program === undefined || step === undefined) return { session, effects: [], trace: [] };
  const run = new Run(linked, new SessionView(linked, program, session.id, session.variables, at, facts), session);
  run.failIn(step, reason);
  return run.result();
}

function whyIgnored(
  linked: LinkedConfiguration,
  session: Session,
  step: LinkedStep | undefined,
  event: HostEvent,
): string | undefined {
  if (session.step === null) return 'The session has ended.';
  if (session.configuration !== linked.configuration.hash) return 'The session runs on another configuration.';
  if (event.type === 'call.hungUp') return session.callEnded ? 'Nobody was on the line any more.' : undefined;
  if (!session.waits.includes(event.type)) return `“${step?.name}” does not wait for it.`;
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
