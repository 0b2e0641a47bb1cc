import type { BusinessHours, Json, Prompt, SpecialDay, Spoken, Variables } from '../../generated/types.ts';
import type { QueueFacts, QueueFigures, Source, StepContext } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';
import { own } from '../../model/json.ts';
import type { LinkedConfiguration, LinkedProgram } from './link.ts';
import { secretsOf } from './masking.ts';
import { speak } from './speak.ts';
import { fitValue, longestText, mostHeld, needsCounting, sizeOf } from './values.ts';

/** What the host knows at the moment of an event. */
export interface Facts {
  figures(virtualQueue: string): QueueFigures;
}

/**
 * What a step sees of its session, and the variables as they change. Only those that were assigned are in `variables`;
 * the others have their initial values. The record that the session had before is never changed: the first assignment copies it.
 */
export class SessionView implements StepContext {
  readonly now: Instant;
  readonly session: string;
  readonly specialDays: Readonly<Record<string, SpecialDay>>;
  program: LinkedProgram;
  variables: Variables;
  /** Reasons that came up while the step ran: failed expressions, values that do not fit. */
  notes: string[] | undefined;
  /** Texts of secure values that the step has read. */
  secrets: string[] | undefined;
  /** LastError, when the runtime has set it while the step ran. */
  private noted: Variables | undefined;
  private readonly linked: LinkedConfiguration;
  private readonly facts: Facts;
  private copied = false;

  constructor(
    linked: LinkedConfiguration,
    program: LinkedProgram,
    session: string,
    variables: Variables,
    now: Instant,
    facts: Facts,
  ) {
    this.linked = linked;
    this.program = program;
    this.session = session;
    this.variables = variables;
    this.now = now;
    this.facts = facts;
    this.specialDays = linked.configuration.specialDays;
  }

  variable(name: string): Json {
    const variable = this.program.variables.get(name);
    if (variable === undefined) return null;
    const value = Object.hasOwn(this.variables, name) ? (this.variables[name] as Json) : variable.initial;
    if (variable.secure) (this.secrets ??= []).push(...secretsOf(value));
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
    const result = this.linked
      .expression(expression)
      .evaluate((name) =>
        over !== undefined && Object.hasOwn(over, name) ? (over[name] as Json) : this.variable(name),
      );
    if (result.ok) return result.value;
    this.note(`The expression ${expression} has no value: ${result.message}`);
    return null;
  }

  speak(prompts: readonly Prompt[]): readonly Spoken[] {
    const known = this.secrets?.length ?? 0;
    const spoken = speak(prompts, this);
    // A secure value that was spoken is in the prompts in other words, such as digit by digit.
    if (this.secrets !== undefined && this.secrets.length > known)
      this.secrets.push(...prompts.flatMap((prompt) => this.spokenSecret(prompt)));
    return spoken;
  }

  queue(name: string): QueueFacts | undefined {
    const queue = this.linked.queues.get(name);
    return queue && { ...queue, figures: this.facts.figures(name) };
  }

  businessHours(id: string): BusinessHours | undefined {
    return own(this.linked.configuration.businessHours, id);
  }

  /** Forgets what the step before has left: reasons and secrets belong to one step. */
  beginStep(): void {
    this.notes = undefined;
    this.secrets = undefined;
    this.noted = undefined;
  }

  /** Assigns what a step has set; gives it together with what the runtime itself has set, undefined when there is nothing. */
  assignAll(values: Variables | undefined): Variables | undefined {
    const told = values === undefined ? undefined : this.assign(values);
    return this.noted === undefined ? told : { ...told, ...this.noted };
  }

  /**
   * Assigns what a step has set and gives what to tell about it. A value that does not fit leaves its variable without a
   * value and becomes LastError; a name that nobody declared is left out.
   */
  assign(values: Variables): Variables {
    let told = values;
    for (const name in values) {
      if (!Object.hasOwn(values, name)) continue;
      const value = this.set(name, values[name] as Json);
      if (value === values[name]) continue;
      if (told === values) told = { ...values };
      if (value === undefined) delete told[name];
      else told[name] = value;
    }
    return told;
  }

  /** Takes over another program with its variables, when a module is entered or left. */
  switchTo(program: LinkedProgram, variables: Variables): void {
    this.program = program;
    this.variables = variables;
    this.copied = false;
  }

  private set(name: string, value: Json): Json | undefined {
    const variable = this.program.variables.get(name);
    if (variable === undefined) {
      this.remark(`There is no variable ${name}; its value is not kept.`);
      return undefined;
    }
    const fitted = fitValue(value, variable.type);
    let kept = fitted.ok ? fitted.value : null;
    if (!fitted.ok) this.note(`${name} has no value: ${fitted.reason}.`);
    else if (needsCounting(kept) && this.heldBesides(name) + sizeOf(kept) > mostHeld) {
      kept = null;
      this.note(`${name} has no value: the variables of a session hold at most ${mostHeld} characters together.`);
    }
    this.write(name, kept);
    return kept;
  }

  private heldBesides(name: string): number {
    let held = 0;
    for (const [each, value] of Object.entries(this.variables)) if (each !== name) held += sizeOf(value);
    return held;
  }

  private write(name: string, value: Json): void {
    if (!this.copied) {
      // Not a spread: adding a key to a spread copy costs V8 eight times as much. No variable is named `__proto__` (link.ts).
      this.variables = Object.assign({}, this.variables);
      this.copied = true;
    }
    this.variables[name] = value;
  }

  private note(reason: string): void {
    this.remark(reason);
    const text = reason.slice(0, longestText);
    this.write('LastError', text);
    this.noted = { ...this.noted, LastError: text };
  }

  private remark(reason: string): void {
    (this.notes ??= []).push(reason);
  }

  private spokenSecret(prompt: Prompt): string[] {
    const isSecret = prompt.type === 'variable' && this.program.variables.get(prompt.variable)?.secure === true;
    return isSecret ? speak([prompt], this).map(({ text }) => text) : [];
  }
}
