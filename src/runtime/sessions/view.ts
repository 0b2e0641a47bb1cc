import type { CompiledExpression, Scope } from '../../expressions/index.ts';
import type { BusinessHours, Json, Prompt, SpecialDay, Spoken, Variables } from '../../generated/types.ts';
import type { QueueFacts, QueueFigures, Source, StepContext } from '../../model/block.ts';
import type { Instant } from '../../model/instant.ts';
import { own } from '../../model/json.ts';
import type { LinkedConfiguration, LinkedProgram, LinkedStep, LinkedVariable } from './link.ts';
import { secretsOf } from './masking.ts';
import { speak } from './speak.ts';
import { fitsAsItIs, fitValue, longestText, mostHeld, needsCounting, sizeOf } from './values.ts';

/** Most expressions that a step keeps for itself. */
const mostKnown = 16;

/** What the host knows at the moment of an event. */
export interface Facts {
  figures(virtualQueue: string): QueueFigures;
}

/**
 * What a step sees of its session, and the variables as they change. Only those that were assigned are in `variables`;
 * the others have their initial values. The record that the session had before is never changed: the first assignment copies it.
 */
export class SessionView implements StepContext {
  /** The moment of the event. */
  readonly at: Instant;
  /** Id of the session. */
  readonly id: string;
  readonly specialDays: Readonly<Record<string, SpecialDay>>;
  program: LinkedProgram;
  variables: Variables;
  /** True when the step has looked at anything that is not the same for every session, at any time. */
  looked = false;
  /** Reasons that came up while the step ran: failed expressions, values that do not fit. */
  notes: string[] | undefined;
  /** Texts of secure values that the step has read. */
  secrets: string[] | undefined;
  /** LastError, when the runtime has set it while the step ran. */
  private noted: Variables | undefined;
  /** The step that is being asked. */
  private step: LinkedStep | undefined;
  private readonly linked: LinkedConfiguration;
  private readonly facts: Facts;
  /** True when no record holds `variables` yet, so that they may be changed. */
  private owned: boolean;

  constructor(
    linked: LinkedConfiguration,
    program: LinkedProgram,
    id: string,
    variables: Variables,
    at: Instant,
    facts: Facts,
    owned = false,
  ) {
    this.linked = linked;
    this.program = program;
    this.id = id;
    this.variables = variables;
    this.at = at;
    this.facts = facts;
    this.owned = owned;
    this.specialDays = linked.configuration.specialDays;
  }

  get now(): Instant {
    this.looked = true;
    return this.at;
  }

  get session(): string {
    this.looked = true;
    return this.id;
  }

  variable(name: string): Json {
    this.looked = true;
    const variable = this.program.variables.get(name);
    if (variable === undefined) return null;
    const value = valueIn(this.variables, variable);
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
    this.looked = true;
    const scope = over === undefined ? this : new Overlay(over, this);
    const result = this.expression(expression).evaluateIn(scope);
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
    this.looked = true;
    const queue = this.linked.queues.get(name);
    return queue && { ...queue, figures: this.facts.figures(name) };
  }

  businessHours(id: string): BusinessHours | undefined {
    return own(this.linked.configuration.businessHours, id);
  }

  /** Forgets what the step before has left: reasons and secrets belong to one step. */
  beginStep(step: LinkedStep): void {
    this.step = step;
    this.looked = false;
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
   * value and becomes LastError; a name that nobody declared is left out. Undefined when there was nothing to set.
   */
  assign(values: Variables): Variables | undefined {
    let told: Variables | undefined;
    for (const name in values) {
      told ??= values;
      const given = values[name] as Json;
      const value = this.set(name, given);
      if (value === given) continue;
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
    this.owned = false;
  }

  /** A step has few expressions: looking through them is faster than asking the program's map. */
  private expression(text: string): CompiledExpression {
    const known = this.step?.expressions;
    if (known === undefined) return this.program.expression(text);
    for (const each of known) if (each.text === text) return each.compiled;
    const compiled = this.program.expression(text);
    if (known.length < mostKnown) known.push({ text, compiled });
    return compiled;
  }

  private set(name: string, value: Json): Json | undefined {
    const variable = this.program.variables.get(name);
    if (variable === undefined) {
      this.remark(`There is no variable ${name}; its value is not kept.`);
      return undefined;
    }
    if (fitsAsItIs(value, variable.type)) {
      this.write(name, value);
      return value;
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
    if (!this.owned) {
      // Not a spread: adding a key to a spread copy costs V8 eight times as much. No variable is named `__proto__` (link.ts).
      this.variables = Object.assign({}, this.variables);
      this.owned = true;
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

/** Variables of which some have other values for a while. */
class Overlay implements Scope {
  private readonly over: Variables;
  private readonly below: Scope;

  constructor(over: Variables, below: Scope) {
    this.over = over;
    this.below = below;
  }

  variable(name: string): Json {
    return Object.hasOwn(this.over, name) ? (this.over[name] as Json) : this.below.variable(name);
  }
}

/** Only an own value counts; asking whether it is one costs as much as reading it, and is left out where there is no other. */
function valueIn(variables: Variables, { name, initial, inherited }: LinkedVariable): Json {
  const value = variables[name];
  return value === undefined || (inherited && !Object.hasOwn(variables, name)) ? initial : value;
}
