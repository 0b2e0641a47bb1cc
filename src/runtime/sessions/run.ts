import type { Effect, Frame, HostEvent, Json, Session, TraceEntry, Variables } from '../../generated/types.ts';
import type { EffectRequest, Move } from '../../model/block.ts';
import { answerForAbsentCaller, needsCaller } from './absent-caller.ts';
import { effectId, identify } from './identify.ts';
import type { LinkedConfiguration, LinkedStep } from './link.ts';
import { maskEffects, maskSecrets, maskText, maskVariables } from './masking.ts';
import { enterModule, leaveAllModules, leaveModule, type ModuleEnd } from './modules.ts';
import { recordOf } from './record.ts';
import { enter, stepAfter } from './steps.ts';
import { leftEntry, plainEntry, waitingEntry } from './trace-entry.ts';
import type { SessionView } from './view.ts';
import { shareWaits } from './waits.ts';

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

/** What a run starts from: the part of a session's record that it changes. */
export type Before = Pick<Session, 'revision' | 'frames' | 'callEnded' | 'outcome'>;

/**
 * What happens between one event and the next wait. It is made by one call of `startSession` or `advanceSession`, filled
 * and read once. The trace gets one entry for every time a block was asked: `entered` and `resumed` when it waits
 * afterwards, `left` when it does not.
 */
export class Run {
  private readonly linked: LinkedConfiguration;
  private readonly view: SessionView;
  private readonly revision: number;
  private readonly trace: TraceEntry[] = [];
  private effects: readonly Effect[] = nothing;
  private frames: readonly Frame[];
  private callEnded: boolean;
  private outcome: Session['outcome'];
  private error: string | undefined;
  /** The step being asked, or waited in; null when the session has ended. */
  private step: LinkedStep | null = null;
  private memory: Json = null;
  private waits: readonly string[] = nothing;
  private until: number | undefined;
  /** Effects of the latest move, and whether some of them were dropped. */
  private asked: readonly Effect[] = nothing;
  private dropped = false;
  /** What the latest move has set. */
  private assigned: Variables | undefined;

  constructor(linked: LinkedConfiguration, view: SessionView, before: Before) {
    this.linked = linked;
    this.view = view;
    this.revision = before.revision + 1;
    this.frames = before.frames ?? nothing;
    this.callEnded = before.callEnded === true;
    this.outcome = before.outcome;
  }

  /** Says how the session began. */
  tellStarted(event: HostEvent, variables: Variables): void {
    const entry = this.entry(null, 'started');
    entry.event = event.type;
    entry.variables = variables;
  }

  /** The caller came to the line, or hung up. */
  setCaller(there: boolean): void {
    this.callEnded = !there;
    if (!there) this.outcome ??= 'hungUp';
  }

  /** Asks a step about an event, or to be entered when there is none, and goes on until the session waits or ends. */
  goOn(step: LinkedStep | null, event?: HostEvent, memory: Json = null): void {
    this.step = step;
    try {
      this.follow(event, memory);
    } catch (cause) {
      // A block that throws is our mistake; it costs this session, never the host.
      const message = cause instanceof Error ? cause.message : String(cause);
      this.fail(cause instanceof Failure ? message : `it broke: ${message}`);
    }
  }

  /** Leaves the step that waits for Finalize of the outermost program. */
  leaveForFinalize(step: LinkedStep, event: HostEvent): void {
    const entry = this.entry(step.id, 'left');
    entry.event = event.type;
    this.giveUpModules();
    const { finalize } = this.view.program;
    entry.to = finalize === null ? null : finalize.id;
    this.goOn(finalize);
  }

  /** Ends the session with an error of the step it stands in. */
  failIn(step: LinkedStep, reason: string): void {
    this.step = step;
    this.fail(reason);
  }

  /** Goes on waiting as before, with a reason told. */
  stay(step: LinkedStep, { memory, waits, until }: Session, event: HostEvent, reason: string): void {
    const entry = this.entry(step.id, 'ignored');
    entry.event = event.type;
    entry.reasons = [reason];
    this.step = step;
    this.memory = memory ?? null;
    this.waits = waits;
    this.until = until;
  }

  result(): StepResult {
    const { view, step } = this;
    const session = recordOf(
      view.id,
      this.revision,
      this.linked.configuration.hash,
      view.program.id,
      step === null ? null : step.id,
      view.variables,
      // Shared by the sessions that wait here: whoever changed it would change theirs.
      this.waits as string[],
      this.memory,
    );
    if (this.until !== undefined) session.until = this.until;
    if (this.frames.length > 0) session.frames = this.frames as Frame[];
    if (this.callEnded) session.callEnded = true;
    if (this.outcome !== undefined) session.outcome = this.outcome;
    if (this.error !== undefined) session.error = this.error;
    return { session, effects: this.effects, trace: this.trace };
  }

  private follow(first: HostEvent | undefined, kept: Json): void {
    let event = first;
    let memory = kept;
    for (let hops = 0; this.step !== null; hops++) {
      const step = this.step;
      if (hops >= mostHops) throw new Failure(`the flow went through ${mostHops} blocks without waiting for anything`);
      if (step.behavior === undefined) throw new Failure(`this runtime has no blocks of the kind ${step.kind}`);
      const move = this.ask(step, event, memory);
      const cause = event?.type;
      event = undefined;
      memory = null;
      let came: ModuleEnd | undefined;
      // Reading the keys instead of asking for them with `in`: moves have many shapes, and V8 is slow at that question.
      const { go, wait } = move as { readonly go?: string; readonly wait?: readonly string[] };
      if (go !== undefined) {
        const to = stepAfter(step, go);
        this.tell(leftEntry(this.view, step.id, cause, go, to ? to.id : null), move);
        if (to === undefined) throw new Failure(`it left by ${go}, which leads nowhere`);
        this.step = to;
        if (to === null && this.frames.length > 0) came = this.returnFromModule();
      } else if (wait !== undefined) {
        const waiting = move as Extract<Move, { wait: unknown }>;
        this.waits = shareWaits(step, wait);
        this.tell(waitingEntry(this.view, step.id, cause, this.waits as string[]), move);
        event = this.dropped ? answerForAbsentCaller(move.effects ?? nothing, wait, this.view.at) : undefined;
        memory = waiting.memory;
        if (event === undefined) {
          this.memory = memory;
          this.until = waiting.until;
          return;
        }
      } else {
        this.tell(waitingEntry(this.view, step.id, cause, ['module.returned']), move);
        const entered = enterModule(
          this.linked,
          this.view,
          this.frames,
          step,
          move as Extract<Move, { call: unknown }>,
        );
        if (typeof entered === 'string') throw new Failure(entered);
        this.frames = entered.frames;
        this.step = entered.start;
        if (entered.start === null) came = this.returnFromModule();
      }
      if (came !== undefined) {
        this.step = came.step;
        this.frames = came.frames;
        event = came.event;
        memory = came.memory;
      }
    }
    this.outcome ??= 'completed';
    this.close();
  }

  /** Asks the step, and takes its variables and effects over. Effects that need a caller are dropped when nobody is on the line. */
  private ask(step: LinkedStep, event: HostEvent | undefined, memory: Json): Move {
    const { view } = this;
    view.beginStep(step);
    const move =
      event === undefined ? enter(step, view) : step.behavior?.resume?.(step.properties, memory, event, view);
    if (move === undefined) throw new Error(`blocks of the kind ${step.kind} have no answer to ${event?.type}`);
    if (move.outcome !== undefined) this.outcome = move.outcome;
    this.asked = nothing;
    this.dropped = false;
    if (move.effects !== undefined) this.request(move.effects);
    this.assigned = view.assignAll(move.variables);
    return move;
  }

  private request(requests: readonly EffectRequest[]): void {
    const asked: Effect[] = [];
    const before = this.effects;
    for (const request of requests) {
      if (this.callEnded && needsCaller(request)) this.dropped = true;
      else asked.push(identify(request, effectId(this.view.id, this.revision, before.length + asked.length)));
      if (request.type === 'call.hangUp') this.callEnded = true;
    }
    // The first move's list serves for the whole event, which seldom has another: neither is changed from here on.
    this.effects = before.length === 0 ? asked : [...before, ...asked];
    this.asked = asked;
  }

  /** Adds an entry about a move, with all that came of it. */
  private tell(entry: TraceEntry, move: Move): void {
    const { view, assigned } = this;
    this.trace.push(entry);
    if (assigned !== undefined) entry.variables = maskVariables(view.program, assigned);
    if (this.asked.length > 0) entry.effects = this.asked as Effect[];
    const { notes, secrets } = view;
    let { reasons } = move;
    if (this.dropped) reasons = [...(reasons ?? nothing), 'Nobody is on the line.'];
    if (notes !== undefined) reasons = [...(reasons ?? nothing), ...notes];
    if (reasons !== undefined && reasons.length > 0) entry.reasons = reasons as string[];
    if (secrets !== undefined && secrets.length > 0) {
      if (entry.effects) entry.effects = maskEffects(entry.effects, secrets);
      if (entry.variables) entry.variables = maskSecrets(entry.variables, secrets) as Variables;
      if (entry.reasons) entry.reasons = entry.reasons.map((reason) => maskText(reason, secrets));
    }
  }

  /**
   * Back to the caller of a module; or, when the conversation ended inside it (the caller hung up, was routed or sent away)
   * and its caller is not in Finalize yet, to Finalize of the outermost program.
   */
  private returnFromModule(): ModuleEnd {
    const outermost = this.frames[0];
    const phase = outermost && this.linked.programs.get(outermost.program)?.steps.get(outermost.step)?.phase;
    const isOver = this.outcome === 'routed' || this.outcome === 'terminated' || this.outcome === 'hungUp';
    if (!isOver || phase === 'finalize') return leaveModule(this.linked, this.view, this.frames);
    this.giveUpModules();
    const { finalize } = this.view.program;
    const entry = this.entry(outermost?.step ?? null, 'left');
    entry.to = finalize === null ? null : finalize.id;
    entry.reasons = ['The conversation ended inside the module.'];
    return { step: finalize, memory: null, frames: nothing };
  }

  private giveUpModules(): void {
    leaveAllModules(this.linked, this.view, this.frames);
    this.frames = nothing;
  }

  private fail(reason: string): void {
    const name = this.step === null ? this.view.program.name : this.step.name;
    this.error = `“${name}” failed: ${reason}.`;
    this.outcome = 'error';
    const entry = this.entry(this.step === null ? null : this.step.id, 'error');
    entry.reasons = [this.error];
    this.giveUpModules();
    this.close();
  }

  /** Ends the session. A caller who is still there and was not routed is not left in silence. */
  private close(): void {
    const entry = this.entry(null, 'ended');
    if (this.outcome !== undefined) entry.outcome = this.outcome;
    if (!this.callEnded && this.outcome !== 'routed') {
      this.request([{ type: 'call.hangUp' }]);
      entry.effects = this.asked as Effect[];
    }
    this.step = null;
    this.memory = null;
    this.waits = nothing;
    this.until = undefined;
  }

  private entry(block: string | null, what: TraceEntry['what']): TraceEntry {
    const entry = plainEntry(this.view, block, what);
    this.trace.push(entry);
    return entry;
  }
}
