import type { Instant } from '../../model/instant.ts';
import { byWait, type Ranked, rankedAt, type Waiting } from './order.ts';
import { SortedList } from './sorted-list.ts';

/**
 * Waiting calls whose priority grows in the same way. Among them the longer wait decides for good, so that their order is
 * kept and never made: the priority of the moment rises, or sinks, from one end of them to the other.
 */
export class WaitingClass<T extends Waiting> {
  private readonly calls = new SortedList<T>(byWait);
  /** A negative increment, which variables can give, puts those behind that have waited longer. */
  private readonly sinks: boolean;

  constructor(priority: Waiting['priority']) {
    this.sinks = priority.increment < 0;
  }

  get size(): number {
    return this.calls.size;
  }

  /** Any one of them, to ask what all have in common. */
  get one(): T | undefined {
    return this.calls.first();
  }

  insert(call: T): void {
    this.calls.insert(call);
  }

  remove(call: T): void {
    this.calls.remove(call);
  }

  /** The call to be served first at that moment. */
  first(now: Instant): Ranked<T> | undefined {
    const { calls } = this;
    const one = this.sinks ? calls.last() : calls.first();
    if (one === undefined) return undefined;
    const best = rankedAt(one, now);
    if (!this.sinks) return best;
    for (const call of calls.slice(this.firstOf(best.priority, now))) return { call, priority: best.priority };
    return undefined;
  }

  /** The calls in the order in which they are served at that moment. The class must not change meanwhile. */
  *inOrder(now: Instant): Generator<Ranked<T>, undefined> {
    if (!this.sinks) {
      for (const call of this.calls.slice()) yield rankedAt(call, now);
      return;
    }
    // Runs of equal priority come last to first, each in the order of the wait.
    let end = this.calls.size;
    while (end > 0) {
      const [last] = this.calls.slice(end - 1, end);
      if (last === undefined) return;
      const { priority } = rankedAt(last, now);
      const start = this.firstOf(priority, now);
      for (const call of this.calls.slice(start, end)) yield { call, priority };
      end = start;
    }
  }

  /** How many of them are served before a call, which may be of another class. */
  countBefore({ call, priority }: Ranked<Waiting>, now: Instant): number {
    const rank = (each: T) => rankedAt(each, now).priority;
    const longer = this.calls.countBefore((each) => byWait(each, call) >= 0);
    if (this.sinks) {
      const equal = this.firstOf(priority, now);
      const higher = this.calls.countBefore((each) => rank(each) > priority);
      return this.calls.size - higher + between(longer, equal, higher) - equal;
    }
    const higher = this.calls.countBefore((each) => rank(each) <= priority);
    const atLeast = this.calls.countBefore((each) => rank(each) < priority);
    return between(longer, higher, atLeast);
  }

  /** In a class that sinks: place of the first call that has at least a priority. */
  private firstOf(priority: number, now: Instant): number {
    return this.calls.countBefore((each) => rankedAt(each, now).priority >= priority);
  }
}

function between(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
