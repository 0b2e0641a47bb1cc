import type { Effect, HostEvent, Json, Session, TraceEntry, Variables } from '../../generated/types.ts';
import type { Move } from '../../model/block.ts';
import { answerForAbsentCaller } from './absent-caller.ts';
import type { LinkedStep } from './link.ts';
import { enterModule, leaveAllModules, leaveModule, type ModuleEnd } from './modules.ts';
import { recordOf } from './record.ts';
import { request } from './request.ts';
import { makeReady, stepAfter } from './steps.ts';
import { toldOf } from './told.ts';
import { endedEntry, leftEntry, plainEntry, startedEntry, waitingEntry } from './trace-entry.ts';
import type { Turn } from './turn.ts';
import { shareWaits } from './waits.ts';

/*
 * What happens between one event and the next wait: functions that fill a turn. The trace gets one entry for every time a
 * block was asked: `entered` and `resumed` when it waits afterwards, `left` when it does not.
 *
 * `follow` is the path that every step of every call takes. It is written at one length and without lists and objects of
 * its own because V8 inlines little into a function that calls much; what is seldom needed is in functions beside it.
 */

/** What came of an event: the session's next record, what the host is asked for, and what to tell about it. */
export interface StepResult {
  readonly session: Session;
  readonly effects: readonly Effect[];
  readonly trace: readonly TraceEntry[];
}

/** Steps a session may make without waiting; one more is an endless loop. */
export const mostHops = 1000;

const nothing: readonly never[] = [];

/** Why a session cannot go on. */
class Failure extends Error {}

/** Says how the session began. */
export function tellStarted(turn: Turn, event: HostEvent, variables: Variables): void {
  turn.trace.push(startedEntry(turn, event, variables));
}

/** The caller came to the line, or hung up. */
export function setCaller(turn: Turn, there: boolean): void {
  turn.callEnded = !there;
  if (!there) turn.outcome ??= 'hungUp';
}

/** Asks a step about an event, or to be entered when there is none, and goes on until the session waits or ends. */
export function goOn(turn: Turn, step: LinkedStep | null, event?: HostEvent, memory: Json = null): void {
  turn.step = step;
  try {
    follow(turn, event, memory);
  } catch (cause) {
    // A block that throws is our mistake; it costs this session, never the host.
    const message = cause instanceof Error ? cause.message : String(cause);
    fail(turn, cause instanceof Failure ? message : `it broke: ${message}`);
  }
}

/** Leaves the step that waits for Finalize of the outermost program. */
export function leaveForFinalize(turn: Turn, step: LinkedStep, event: HostEvent): void {
  const entry = tell(turn, step.id, 'left');
  entry.event = event.type;
  leaveAllModules(turn);
  const { finalize } = turn.program;
  entry.to = finalize === null ? null : finalize.id;
  goOn(turn, finalize);
}

/** Ends the session with an error of the step it stands in. */
export function failIn(turn: Turn, step: LinkedStep, reason: string): void {
  turn.step = step;
  fail(turn, reason);
}

/** Goes on waiting as before, with a reason told. */
export function stay(
  turn: Turn,
  step: LinkedStep,
  { memory, waits, until }: Session,
  event: HostEvent,
  reason: string,
): void {
  const entry = tell(turn, step.id, 'ignored');
  entry.event = event.type;
  entry.reasons = [reason];
  turn.step = step;
  turn.memory = memory ?? null;
  turn.waits = waits;
  turn.until = until;
}

/** The record that the turn ends in, with all that came of it. */
export function resultOf(turn: Turn): StepResult {
  return { session: recordOf(turn), effects: turn.effects, trace: turn.trace };
}

/** Asks step after step. This is all that happens in most calls, at every step of them. */
function follow(turn: Turn, first: HostEvent | undefined, kept: Json): void {
  const { trace } = turn;
  let event = first;
  let memory = kept;
  for (let hops = 0; turn.step !== null; hops++) {
    const { step } = turn;
    if (hops >= mostHops) throw new Failure(`the flow went through ${mostHops} blocks without waiting for anything`);
    let move: Move | undefined = event === undefined ? step.always : undefined;
    if (move === undefined) {
      const ready = step.ready ?? makeReady(step);
      if (ready === undefined) throw new Failure(`this runtime has no blocks of the kind ${step.kind}`);
      if (event === undefined) {
        turn.looked = false;
        move = ready.enter(turn);
        // Behaviours are pure: one that looked at nothing but its step would answer the same every time, and is asked once.
        if (!turn.looked) step.always = move;
      } else {
        move = ready.resume?.(memory, event, turn);
        if (move === undefined) throw new Error(`blocks of the kind ${step.kind} have no answer to ${event.type}`);
      }
    }
    if (move.outcome !== undefined) turn.outcome = move.outcome;
    const requests = move.effects;
    let effects = requests === undefined ? undefined : request(turn, requests);
    let variables = move.variables === undefined ? undefined : turn.assign(move.variables, step);
    let reasons = move.reasons as string[] | undefined;
    if (reasons !== undefined && reasons.length === 0) reasons = undefined;
    const dropped = requests !== undefined && (effects === undefined ? 0 : effects.length) < requests.length;
    if (dropped || turn.remarks !== undefined || turn.program.guarded) {
      const told = toldOf(turn, variables, effects, reasons, dropped);
      variables = told.variables;
      effects = told.effects;
      reasons = told.reasons;
    }
    const cause = event;
    event = undefined;
    memory = null;
    let came: ModuleEnd | undefined;
    // Reading the keys instead of asking for them with `in`: moves have many shapes, and V8 is slow at that question.
    const { go, wait } = move as { readonly go?: string; readonly wait?: readonly string[] };
    if (go !== undefined) {
      const to = stepAfter(step, go);
      trace.push(leftEntry(turn, step.id, cause, go, to, variables, effects, reasons));
      if (to === undefined) throw new Failure(`it left by ${go}, which leads nowhere`);
      turn.step = to;
      if (to === null && turn.frames.length > 0) came = returnFromModule(turn);
    } else if (wait !== undefined) {
      const waiting = move as Extract<Move, { wait: unknown }>;
      const waits = shareWaits(step, wait) as string[];
      turn.waits = waits;
      trace.push(waitingEntry(turn, step.id, cause, waits, variables, effects, reasons));
      event = dropped ? answerForAbsentCaller(move.effects ?? nothing, wait, turn.at) : undefined;
      memory = waiting.memory;
      if (event === undefined) {
        turn.memory = memory;
        turn.until = waiting.until;
        return;
      }
    } else {
      trace.push(waitingEntry(turn, step.id, cause, ['module.returned'], variables, effects, reasons));
      const entered = enterModule(turn, step, move as Extract<Move, { call: unknown }>);
      if (typeof entered === 'string') throw new Failure(entered);
      turn.step = entered.start;
      if (entered.start === null) came = returnFromModule(turn);
    }
    if (came !== undefined) {
      turn.step = came.step;
      event = came.event;
      memory = came.memory;
    }
  }
  turn.outcome ??= 'completed';
  close(turn);
}

/**
 * Back to the caller of a module; or, when the conversation ended inside it (the caller hung up, was routed or sent away)
 * and its caller is not in Finalize yet, to Finalize of the outermost program.
 */
function returnFromModule(turn: Turn): ModuleEnd {
  const outermost = turn.frames[0];
  const phase = outermost && turn.linked.programs.get(outermost.program)?.steps.get(outermost.step)?.phase;
  const isOver = turn.outcome === 'routed' || turn.outcome === 'terminated' || turn.outcome === 'hungUp';
  if (!isOver || phase === 'finalize') return leaveModule(turn);
  leaveAllModules(turn);
  const { finalize } = turn.program;
  const entry = tell(turn, outermost?.step ?? null, 'left');
  entry.to = finalize === null ? null : finalize.id;
  entry.reasons = ['The conversation ended inside the module.'];
  return { step: finalize, memory: null };
}

function fail(turn: Turn, reason: string): void {
  const { step } = turn;
  turn.error = `“${step === null ? turn.program.name : step.name}” failed: ${reason}.`;
  turn.outcome = 'error';
  const entry = tell(turn, step === null ? null : step.id, 'error');
  entry.reasons = [turn.error];
  leaveAllModules(turn);
  close(turn);
}

/** Ends the session. A caller who is still there and was not routed is not left in silence. */
function close(turn: Turn): void {
  const isLeft = !turn.callEnded && turn.outcome !== 'routed';
  const effects = isLeft ? request(turn, [{ type: 'call.hangUp' }]) : undefined;
  turn.trace.push(endedEntry(turn, effects));
  turn.step = null;
  turn.memory = null;
  turn.waits = nothing;
  turn.until = undefined;
}

function tell(turn: Turn, block: string | null, what: TraceEntry['what']): TraceEntry {
  const entry = plainEntry(turn, block, what);
  turn.trace.push(entry);
  return entry;
}
