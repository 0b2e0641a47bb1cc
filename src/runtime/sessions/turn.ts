import type { CompiledExpression, Scope } from '../../expressions/index.ts';
import type {
  BusinessHours,
  Effect,
  Frame,
  Json,
  Prompt,
  Session,
  SpecialDay,
  Spoken,
  TraceEntry,
  Variables,
} from '../../generated/types.ts';
import type { QueueFacts, QueueFigures, Source, StepContext } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';
import { own } from '../../model/json.ts';
import type { LinkedConfiguration, LinkedProgram, LinkedStep } from './link.ts';
import { secretsOf } from './masking.ts';
import { type LinkedVariable, systemSlot } from './slots.ts';
import { speak } from './speak.ts';
import { fitsAsItIs, fitValue, longestText, mostHeld, needsCounting, sizeOf } from './values.ts';

/** What the host knows at the moment of an event. */
export interface Facts {
  figures(virtualQueue: string): QueueFigures;
}

/** What came up while a step ran, besides its move. Most steps have nothing of it. */
export interface Remarks {
  /** Reasons: failed expressions, values that do not fit. */
  notes: string[];
  /** Texts of secure values that the step has read. */
  secrets: string[];
  /** LastError, when the runtime has set it. */
  noted: Variables | undefined;
}

const nothing: readonly never[] = [];
const lastError = systemSlot('LastError');

/**
 * What happens to a session between one event and the next wait: what its steps see of it, its variables as they change,
 * and what came of it so far. One object for all of that, for it is made anew at every event. The record that the session
 * had before is never changed: the first assignment copies its values.
 */
export class Turn implements StepContext {
  readonly linked: LinkedConfiguration;
  /** Id of the session. */
  readonly id: string;
  /** The moment of the event. */
  readonly at: Instant;
  /** Of the record that the turn ends in. */
  readonly revision: number;
  readonly trace: TraceEntry[];
  /** That is being executed: a module's own while it runs. */
  program: LinkedProgram;
  /** Of the program's variables, by slot. */
  values: readonly Json[];
  /** Of all moves; neither the list nor an effect is changed once it is here. */
  effects: readonly Effect[];
  /** Callers of the running module, outermost first. */
  frames: readonly Frame[];
  /** Nobody is on the line. */
  callEnded: boolean;
  outcome: Session['outcome'];
  error: string | undefined;
  /** The step being asked, or waited in; null when the session has ended. */
  step: LinkedStep | null;
  memory: Json;
  waits: readonly string[];
  until: number | undefined;
  /** True when the step has looked at anything but itself, so that another session, time or table may give another answer. */
  looked: boolean;
  /** About the step that was asked last. */
  remarks: Remarks | undefined;
  private readonly facts: Facts;
  /** The values when no record holds them yet, so that they may be changed. */
  private owned: Json[] | undefined;

  constructor(
    linked: LinkedConfiguration,
    facts: Facts,
    program: LinkedProgram,
    id: string,
    at: Instant,
    revision: number,
    values: readonly Json[],
    callEnded: boolean,
  ) {
    this.linked = linked;
    this.id = id;
    this.at = at;
    this.revision = revision;
    this.trace = [];
    this.program = program;
    this.values = values;
    this.effects = nothing;
    this.frames = nothing;
    this.callEnded = callEnded;
    this.outcome = undefined;
    this.error = undefined;
    this.step = null;
    this.memory = null;
    this.waits = nothing;
    this.until = undefined;
    this.looked = false;
    this.remarks = undefined;
    this.facts = facts;
    // The values that a session begins with were made for it.
    this.owned = revision === 0 ? (values as Json[]) : undefined;
  }

  get now(): Instant {
    this.looked = true;
    return this.at;
  }

  get session(): string {
    this.looked = true;
    return this.id;
  }

  get specialDays(): Readonly<Record<string, SpecialDay>> {
    this.looked = true;
    return this.linked.configuration.specialDays;
  }

  variable(name: string): Json {
    this.looked = true;
    const variable = this.program.variables.get(name);
    return variable === undefined ? null : this.read(variable);
  }

  /** The value of a variable of the program; null when it has none. */
  read(variable: LinkedVariable): Json {
    this.looked = true;
    const value = this.values[variable.slot] as Json;
    if (variable.secure) this.remarked().secrets.push(...secretsOf(value));
    return value;
  }

  valueOf(source: Source, over?: Variables): Json {
    switch (source.from) {
      case 'literal':
        return source.value;
      case 'variable':
        return over !== undefined && Object.hasOwn(over, source.variable)
          ? (over[source.variable] as Json)
          : this.variable(source.variable);
      case 'expression':
        return this.evaluate(source.expression, over);
    }
  }

  evaluate(expression: string, over?: Variables): Json {
    return this.valueIn(this.program.expression(expression), expression, over);
  }

  /** The value of an expression of the program; null when it has none, which is noted. */
  valueIn(expression: CompiledExpression, text: string, over: Variables | undefined): Json {
    this.looked = true;
    const otherwise = (_: Scope, reason: string) => this.hasNoValue(text, reason);
    return expression.valueIn(over === undefined ? this : new Overlay(over, this), otherwise);
  }

  /** Notes why an expression has no value, and gives null instead of one. */
  hasNoValue(expression: string, reason: string): null {
    this.note(`The expression ${expression} has no value: ${reason}`);
    return null;
  }

  speak(prompts: readonly Prompt[]): Spoken[] {
    const known = this.remarks?.secrets.length ?? 0;
    const spoken = speak(prompts, this);
    // A secure value that was spoken is in the prompts in other words, such as digit by digit.
    if (this.remarks !== undefined && this.remarks.secrets.length > known)
      this.remarks.secrets.push(...prompts.flatMap((prompt) => this.spokenSecret(prompt)));
    return spoken;
  }

  queue(name: string): QueueFacts | undefined {
    this.looked = true;
    const queue = this.linked.queues.get(name);
    return queue && { ...queue, figures: this.facts.figures(name) };
  }

  businessHours(id: string): BusinessHours | undefined {
    this.looked = true;
    return own(this.linked.configuration.businessHours, id);
  }

  /**
   * Assigns values and gives what to tell about it. A value that does not fit leaves its variable without a value and
   * becomes LastError; a name that nobody declared is left out. Undefined when there was nothing to set. `step` is the
   * step of the program at hand that sets them, if one does.
   */
  assign(values: Variables, step?: LinkedStep): Variables | undefined {
    let told: Variables | undefined;
    for (const name in values) {
      told ??= values;
      const given = values[name] as Json;
      const latest = step === undefined ? undefined : step.assigns;
      const variable = latest !== undefined && latest.name === name ? latest : this.lookUp(name, step);
      if (variable !== undefined && fitsAsItIs(given, variable.type)) {
        this.write(variable.slot, given);
        continue;
      }
      const value = this.fit(name, variable, given);
      if (told === values) told = { ...values };
      if (value === undefined) delete told[name];
      else told[name] = value;
    }
    return told;
  }

  /** Takes over another program with its variables, when a module is entered or left. */
  switchTo(program: LinkedProgram, values: readonly Json[]): void {
    this.program = program;
    this.values = values;
    this.owned = undefined;
  }

  /** Most steps assign one variable only, the same every time: they need not look it up again. */
  private lookUp(name: string, step: LinkedStep | undefined): LinkedVariable | undefined {
    const variable = this.program.variables.get(name);
    if (step !== undefined) step.assigns = variable;
    return variable;
  }

  private fit(name: string, variable: LinkedVariable | undefined, value: Json): Json | undefined {
    if (variable === undefined) {
      this.remarked().notes.push(`There is no variable ${name}; its value is not kept.`);
      return undefined;
    }
    const fitted = fitValue(value, variable.type);
    let kept = fitted.ok ? fitted.value : null;
    if (!fitted.ok) this.note(`${name} has no value: ${fitted.reason}.`);
    else if (needsCounting(kept) && this.heldBesides(variable) + sizeOf(kept) > mostHeld) {
      kept = null;
      this.note(`${name} has no value: the variables of a session hold at most ${mostHeld} characters together.`);
    }
    this.write(variable.slot, kept);
    return kept;
  }

  private heldBesides({ slot }: LinkedVariable): number {
    return this.values.reduce((held: number, value, index) => (index === slot ? held : held + sizeOf(value)), 0);
  }

  private write(slot: number, value: Json): void {
    if (this.owned === undefined) {
      this.owned = this.values.slice();
      this.values = this.owned;
    }
    this.owned[slot] = value;
  }

  private note(reason: string): void {
    const remarks = this.remarked();
    remarks.notes.push(reason);
    const text = reason.slice(0, longestText);
    this.write(lastError, text);
    remarks.noted = { ...remarks.noted, LastError: text };
  }

  private remarked(): Remarks {
    this.remarks ??= { notes: [], secrets: [], noted: undefined };
    return this.remarks;
  }

  private spokenSecret(prompt: Prompt): string[] {
    const isSecret = prompt.type === 'variable' && this.program.variables.get(prompt.variable)?.secure === true;
    return isSecret ? speak([prompt], this).map(({ text }) => text) : [];
  }
}

/** Variables of which some have other values for a while. */
class Overlay implements Scope {
  private readonly over: Variables;
  private readonly below: Turn;

  constructor(over: Variables, below: Turn) {
    this.over = over;
    this.below = below;
  }

  variable(name: string): Json {
    return Object.hasOwn(this.over, name) ? (this.over[name] as Json) : this.below.variable(name);
  }

  read(variable: LinkedVariable): Json {
    const { name } = variable;
    return Object.hasOwn(this.over, name) ? (this.over[name] as Json) : this.below.read(variable);
  }
}
