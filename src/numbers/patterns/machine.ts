import type { CharacterSet } from '../../model/pattern/character-set.ts';
import type { Instruction } from '../../model/pattern/program.ts';

/** What a number is written with: 0 to 9 stand for the digits, this one for the plus. */
export const plus = 10;
const symbols = 11;

/** Places in programs reached together by what has been read so far. */
export interface MachineState {
  /** Tells states of one machine apart. */
  readonly id: number;
  /** Patterns found with the last character read. A pattern found earlier may be left out. */
  readonly found: readonly number[];
  /** Places waiting for a character or the end, apart from those that wait everywhere. */
  readonly active: readonly number[];
  readonly next: (MachineState | undefined)[];
  atEnd: readonly number[] | undefined;
}

/** Kinds of instructions as numbers: they are kept by the million. */
const kindOf = { set: 0, split: 1, start: 2, end: 3, found: 4 } as const;

/** Places remembered in all states together; beyond that the states are found anew. */
const maximumRemembered = 1_000_000;

const none: readonly number[] = [];

/** States found anew before it is asked whether remembering them pays. */
const patience = 50_000;

/**
 * Many patterns walked together over a number in E.164: a character costs one look-up once its state is known, however many patterns
 * there are. Unknown states are found when they are needed, in time linear in the size of the patterns.
 */
export class NumberMachine {
  private readonly kinds: number[] = [];
  private readonly masks: number[] = [];
  private readonly nexts: number[] = [];
  private readonly others: number[] = [];
  private readonly owners: number[] = [];
  private readonly begins: number[] = [];
  private mark = new Uint32Array(0);
  private round = 0;
  private readonly ownerMark = new Map<number, number>();
  private states = new Map<number, MachineState[]>();
  private remembered = 0;
  private count = 0;
  private hits = 0;
  private misses = 0;
  private isForgetful = false;
  private firstState: MachineState | undefined;
  /** Places that wait everywhere, because a pattern may begin everywhere. */
  private everywhere: readonly number[] = none;
  private isEverywhere = new Uint8Array(0);
  private readonly steps: ({ readonly active: readonly number[]; readonly found: readonly number[] } | undefined)[] =
    [];

  /** Instructions of all patterns together. */
  get size(): number {
    return this.kinds.length;
  }

  /** Adds a pattern under a number of its own. Must not be called once the machine has been asked. */
  add(pattern: number, program: readonly Instruction[]): void {
    const base = this.kinds.length;
    for (const instruction of program) {
      this.kinds.push(kindOf[instruction.kind]);
      this.masks.push(instruction.kind === 'set' ? maskOf(instruction.set) : 0);
      this.nexts.push('next' in instruction ? base + instruction.next : 0);
      this.others.push(instruction.kind === 'split' ? base + instruction.other : 0);
      this.owners.push(pattern);
    }
    this.begins.push(this.kinds.length - 1);
  }

  /** Where nothing has been read. */
  first(): MachineState {
    if (this.firstState) return this.firstState;
    if (this.mark.length !== this.size) this.open();
    const active: number[] = [];
    const found: number[] = [];
    this.round++;
    for (const begin of this.begins) this.follow(begin, true, false, active, found);
    this.firstState = this.stateOf(active, found);
    return this.firstState;
  }

  /** Where a character leads. */
  step(state: MachineState, symbol: number): MachineState {
    const known = state.next[symbol];
    if (known) {
      this.hits++;
      return known;
    }
    if (this.remembered > maximumRemembered) this.forget();
    // Where few states come back, looking for them takes longer than finding them.
    if (++this.misses > patience && this.hits < this.misses * 4) this.becomeForgetful();
    const bit = 1 << symbol;
    const common = this.commonStep(symbol);
    const active: number[] = [];
    const found: number[] = [...common.found];
    this.round++;
    for (const at of state.active)
      if ((this.masks[at] ?? 0) & bit) this.follow(this.nexts[at] ?? 0, false, false, active, found);
    for (const at of common.active)
      if (this.mark[at] !== this.round) {
        this.mark[at] = this.round;
        active.push(at);
      }
    if (this.isForgetful)
      return { id: this.count++, found, active: this.opened(active, found), next: [], atEnd: undefined };
    const next = this.stateOf(active, found);
    state.next[symbol] = next;
    return next;
  }

  /** Patterns found because the number ends here, besides those found before. */
  foundAtEnd(state: MachineState): readonly number[] {
    if (state.atEnd) return state.atEnd;
    const found: number[] = [];
    this.round++;
    for (const places of [state.active, this.everywhere])
      for (const at of places)
        if (this.kinds[at] === kindOf.end) this.follow(this.nexts[at] ?? 0, false, true, undefined, found);
    state.atEnd = found.length > 0 ? found : none;
    return state.atEnd;
  }

  /** True when no pattern can be found any more, whatever follows. */
  isOver(state: MachineState): boolean {
    return state.active.length === 0 && this.everywhere.length === 0;
  }

  private open(): void {
    this.mark = new Uint32Array(this.size);
    this.isEverywhere = new Uint8Array(this.size);
    const everywhere: number[] = [];
    this.round++;
    for (const begin of this.begins) this.follow(begin, false, false, everywhere, []);
    for (const at of everywhere) this.isEverywhere[at] = 1;
    this.everywhere = everywhere;
  }

  /** What the places that wait everywhere give for a character. */
  private commonStep(symbol: number) {
    const known = this.steps[symbol];
    if (known) return known;
    const active: number[] = [];
    const found: number[] = [];
    this.round++;
    for (const at of this.everywhere)
      if ((this.masks[at] ?? 0) & (1 << symbol)) this.follow(this.nexts[at] ?? 0, false, false, active, found);
    const step = { active: active.filter((at) => !this.isEverywhere[at]), found };
    this.steps[symbol] = step;
    return step;
  }

  /** Follows what needs no character. Without `active` only what the end of the number gives is looked for. */
  private follow(from: number, atStart: boolean, atEnd: boolean, active: number[] | undefined, found: number[]): void {
    const open = [from];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (this.mark[at] === this.round) continue;
      this.mark[at] = this.round;
      const next = this.nexts[at] ?? 0;
      switch (this.kinds[at]) {
        case kindOf.found:
          found.push(this.owners[at] ?? 0);
          break;
        case kindOf.split:
          open.push(this.others[at] ?? 0, next);
          break;
        case kindOf.start:
          if (atStart) open.push(next);
          break;
        case kindOf.end:
          if (atEnd) open.push(next);
          else active?.push(at);
          break;
        default:
          active?.push(at);
      }
    }
  }

  /** The places without those that wait everywhere, and without what a found pattern still waits for: that tells nothing new. */
  private opened(places: readonly number[], found: readonly number[]): number[] {
    for (const pattern of found) this.ownerMark.set(pattern, this.round);
    return places.filter(
      (at) => !this.isEverywhere[at] && (found.length === 0 || this.ownerMark.get(this.owners[at] ?? 0) !== this.round),
    );
  }

  private stateOf(places: readonly number[], found: readonly number[]): MachineState {
    const active = this.opened(places, found).sort((a, b) => a - b);
    const patterns = found.length > 1 ? [...new Set(found)].sort((a, b) => a - b) : found;
    const hash = hashOf(patterns, hashOf(active, 17));
    const like = this.states.get(hash);
    const known = like?.find((state) => equal(state.active, active) && equal(state.found, patterns));
    if (known) return known;
    const state: MachineState = { id: this.count++, found: patterns, active, next: [], atEnd: undefined };
    this.remembered += active.length + patterns.length + 20;
    if (like) like.push(state);
    else this.states.set(hash, [state]);
    return state;
  }

  /** What is remembered from the first state on stays; nothing is added any more. */
  private becomeForgetful(): void {
    this.isForgetful = true;
    this.states = new Map();
  }

  /** Lets go of all states; whoever holds one may go on with it. */
  private forget(): void {
    this.states = new Map();
    this.remembered = 0;
    this.firstState = undefined;
  }
}

/** One bit for each character a number is written with. */
function maskOf(set: CharacterSet): number {
  let mask = 0;
  for (let symbol = 0; symbol < symbols; symbol++) {
    const code = symbol === plus ? 43 : 48 + symbol;
    for (let index = 0; index < set.length; index += 2)
      if (code >= (set[index] ?? 0) && code <= (set[index + 1] ?? -1)) mask |= 1 << symbol;
  }
  return mask;
}

function hashOf(values: readonly number[], start: number): number {
  let hash = start;
  for (const value of values) hash = (Math.imul(hash, 31) + value) | 0;
  return hash;
}

function equal(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((value, index) => value === b[index]);
}
