import { type Instruction, programOf } from '../model/pattern/program.ts';
import { readTree } from '../model/pattern/read-pattern.ts';
import { finish } from './finish.ts';
import { type MachineState, NumberMachine, plus } from './patterns/machine.ts';
import { narrowTree } from './patterns/narrow.ts';

/** The blocked patterns of one rule, ready to be asked in time linear in the number, whatever the patterns are. */
export interface BlockedPatterns {
  /** Patterns that match a number in E.164, in the order of the rule. A pattern may be written with the plus or without it. */
  matching(e164: string): readonly string[];
  /** Their places in the rule, ascending. */
  placesMatching(e164: string): readonly number[];
  /** Patterns that are no regular expressions, and why; they block nothing. */
  readonly faulty: readonly { readonly pattern: string; readonly problem: string }[];
}

/** What holds blocked patterns: a rule, or what is being edited of it. */
interface HasPatterns {
  readonly blockedPatterns: readonly string[];
}

const prepared = new WeakMap<HasPatterns, BlockedPatterns>();

/** Prepares a rule's patterns once per rule object. Never throws. */
export function blockedPatternsOf(rule: HasPatterns): BlockedPatterns {
  return finish(prepareBlockedPatterns(rule));
}

const underway = new WeakMap<HasPatterns, Generator<undefined, BlockedPatterns>>();

/**
 * Does what `blockedPatternsOf` does in steps of less than a millisecond each, for callers that must not be busy for long. Several
 * that do it for the same rule share the work.
 */
export function* prepareBlockedPatterns(rule: HasPatterns): Generator<undefined, BlockedPatterns> {
  for (;;) {
    const known = prepared.get(rule);
    if (known) return known;
    let steps = underway.get(rule);
    if (!steps) {
      steps = prepare(rule.blockedPatterns);
      underway.set(rule, steps);
    }
    const { done, value } = steps.next();
    if (done) prepared.set(rule, value);
    else yield;
  }
}

/** `^1234`, `^1234$`, `^1234[0-9]+`: most rules hold nothing else, and thousands of them cost a few look-ups. */
const simple = /^\^(\\\+)?([0-9]{1,15})(\$|(?:\[0-9\]|\\d|\.)([+*])\$?)?$/;

/** Instructions of one rule that are kept; patterns beyond that are read anew for each number, so that memory stays bounded. */
const mostKept = 1_000_000;
/** Simple patterns and instructions read in one step. */
const perStep = 200;

function* prepare(patterns: readonly string[]): Generator<undefined, BlockedPatterns> {
  const starts = new Map<string, Starts>();
  // Together they would remember every beginning with every ending; apart each remembers few.
  const anchored = new NumberMachine();
  const free = new NumberMachine();
  const unkept: number[] = [];
  const faulty: { pattern: string; problem: string }[] = [];
  let work = 0;
  for (const [index, pattern] of patterns.entries()) {
    work++;
    const match = simple.exec(pattern);
    if (match)
      put(
        starts,
        `${match[1] ? '+' : ''}${match[2]}`,
        match[3] === '$' ? 'exact' : match[4] === '+' ? 'open' : 'prefix',
        index,
      );
    else {
      const { program, problem } = numberProgram(pattern);
      if (problem !== undefined) faulty.push({ pattern, problem });
      else if (program && anchored.size + free.size + program.length > mostKept) unkept.push(index);
      else if (program) (isAnchored(program) ? anchored : free).add(index, program);
      work += program?.length ?? pattern.length;
    }
    if (work > perStep) {
      work = 0;
      yield;
    }
  }
  const placesMatching = (e164: string): readonly number[] => {
    if (!/^\+[1-9][0-9]{1,14}$/.test(e164)) return [];
    const places = new Set<number>();
    lookUp(starts, e164, places);
    lookUp(starts, e164.slice(1), places);
    for (const machine of [anchored, free]) if (machine.size > 0) walk(machine, e164, places);
    for (const index of unkept) {
      const alone = new NumberMachine();
      alone.add(index, numberProgram(patterns[index] ?? '').program ?? []);
      walk(alone, e164, places);
    }
    return places.size > 1 ? [...places].sort((a, b) => a - b) : [...places];
  };
  return {
    faulty,
    placesMatching,
    matching: (e164) => placesMatching(e164).flatMap((index) => patterns[index] ?? []),
  };
}

/** What a pattern does to numbers in E.164: no program where it cannot meet any. The problem is why it is no pattern. */
export function numberProgram(pattern: string): {
  readonly program?: readonly Instruction[];
  readonly problem?: string;
} {
  const { tree, fault } = readTree(pattern);
  if (fault) return { problem: fault.message };
  const narrow = narrowTree(tree);
  return narrow ? { program: programOf(narrow) } : {};
}

/** True when the pattern can only be found at the start of a number. */
function isAnchored(program: readonly Instruction[]): boolean {
  const seen = new Set<number>();
  const open = [program.length - 1];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const instruction = program[at];
    if (seen.has(at) || !instruction || instruction.kind === 'start') continue;
    seen.add(at);
    if (instruction.kind !== 'split') return false;
    open.push(instruction.next, instruction.other);
  }
  return true;
}

/** Finds the patterns of a machine in a number, with its plus and without. */
function walk(machine: NumberMachine, e164: string, places: Set<number>): void {
  let plain: MachineState = machine.first();
  let withPlus = machine.step(plain, plus);
  for (const index of plain.found) places.add(index);
  for (const index of withPlus.found) places.add(index);
  for (let at = 1; at < e164.length; at++) {
    const digit = e164.charCodeAt(at) - 48;
    // Most patterns do not care for the plus: both ways are one.
    const isOne = plain === withPlus;
    plain = machine.step(plain, digit);
    for (const index of plain.found) places.add(index);
    if (isOne) withPlus = plain;
    else {
      withPlus = machine.step(withPlus, digit);
      for (const index of withPlus.found) places.add(index);
    }
    if (machine.isOver(plain) && machine.isOver(withPlus)) return;
  }
  for (const index of machine.foundAtEnd(plain)) places.add(index);
  if (plain !== withPlus) for (const index of machine.foundAtEnd(withPlus)) places.add(index);
}

/** Simple patterns that begin with the same characters, by what may follow. */
interface Starts {
  readonly exact: number[];
  readonly prefix: number[];
  /** One more character is needed. */
  readonly open: number[];
}

function put(starts: Map<string, Starts>, start: string, kind: keyof Starts, index: number): void {
  let known = starts.get(start);
  if (!known) {
    known = { exact: [], prefix: [], open: [] };
    starts.set(start, known);
  }
  known[kind].push(index);
}

function lookUp(starts: ReadonlyMap<string, Starts>, text: string, places: Set<number>): void {
  if (starts.size === 0) return;
  for (let length = 1; length <= text.length; length++) {
    const known = starts.get(text.slice(0, length));
    if (!known) continue;
    for (const index of known.prefix) places.add(index);
    for (const index of length === text.length ? known.exact : known.open) places.add(index);
  }
}
