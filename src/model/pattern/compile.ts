import { contains } from './character-set.ts';
import type { Instruction } from './program.ts';
import { readPattern } from './read-pattern.ts';

/** A pattern that is found, or not, in time proportional to the text, whatever the pattern is. */
export type Pattern =
  | {
      /** True when the pattern occurs somewhere in the text. */
      readonly found: (text: string) => boolean;
      readonly problem?: undefined;
    }
  | { readonly found?: undefined; readonly problem: string };

/** Instructions remembered in all states together; beyond that the states are found anew. */
const maximumRemembered = 50_000;

/**
 * Compiles the language of RE2 without word boundaries, Unicode classes and flags other than a leading (?i). Look-around and
 * back references are refused, because no bound can be given for them. Never throws; a problem is a phrase without capital and full stop.
 */
export function compilePattern(text: string): Pattern {
  const { program, fault } = readPattern(text);
  return program ? { found: searcher(program) } : { problem: fault.message };
}

/** A set of instructions reached together, and where each character leads from it. */
interface State {
  readonly waiting: readonly number[];
  readonly found: boolean;
  readonly foundAtEnd: boolean;
  readonly ascii: (State | undefined)[];
}

/** Walks the automaton and remembers its states: a text like an earlier one costs one look-up per character. */
function searcher(program: readonly Instruction[]): (text: string) => boolean {
  const begin = program.length - 1;
  let states = new Map<string, State>();
  let remembered = 0;
  const mark = new Uint32Array(program.length);
  let round = 0;

  /** Follows what needs no character, from the given instructions. */
  function reach(from: readonly number[], atStart: boolean, atEnd: boolean): { waiting: number[]; found: boolean } {
    round++;
    const waiting: number[] = [];
    const open = [...from];
    let found = false;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (mark[at] === round) continue;
      mark[at] = round;
      const instruction = program[at];
      if (!instruction) continue;
      if (instruction.kind === 'found') found = true;
      else if (instruction.kind === 'set') waiting.push(at);
      else if (instruction.kind === 'split') open.push(instruction.other, instruction.next);
      else if (instruction.kind === 'start' ? atStart : atEnd) open.push(instruction.next);
      else if (instruction.kind === 'end') waiting.push(at);
    }
    return { waiting: waiting.sort((a, b) => a - b), found };
  }

  function stateOf(from: readonly number[], atStart: boolean): State {
    const { waiting, found } = reach(from, atStart, false);
    const foundAtEnd = found || reach(from, atStart, true).found;
    const key = `${waiting.join()} ${found} ${foundAtEnd}`;
    let state = states.get(key);
    if (!state) {
      state = { waiting, found, foundAtEnd, ascii: [] };
      remembered += waiting.length + 10;
      states.set(key, state);
    }
    return state;
  }

  function step(state: State, code: number): State {
    const next = [begin];
    for (const at of state.waiting) {
      const instruction = program[at];
      if (instruction?.kind === 'set' && contains(instruction.set, code)) next.push(instruction.next);
    }
    return stateOf(next, false);
  }

  let first = stateOf([begin], true);
  return (text) => {
    let state = first;
    for (let at = 0; at < text.length && !state.found; at++) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at++;
      let next = code < 128 ? state.ascii[code] : undefined;
      if (!next) {
        if (remembered > maximumRemembered) {
          // Nothing may hold an old state, or memory would grow with every new text.
          states = new Map();
          remembered = 0;
          first = stateOf([begin], true);
          state = { ...state, ascii: [] };
        }
        next = step(state, code);
        if (code < 128) state.ascii[code] = next;
      }
      state = next;
    }
    return state.found || state.foundAtEnd;
  };
}
