import type { Instant } from '../../model/instant.ts';
import { mergeRanked } from './merge-ranked.ts';
import { byRank, type Ranked, rankedAt, type Waiting } from './order.ts';
import { WaitingClass } from './waiting-class.ts';

/** A call in a line, with what decides who may take it. */
export interface InLine extends Waiting {
  readonly virtualQueue: string;
  readonly skillExpression: string;
  readonly selection: string;
  /** The only agent who may take it. */
  readonly agent?: string;
  /** The callback of a virtual call. */
  readonly callback?: string;
}

/**
 * Asks about all calls that want the same: queue, skill expression, selection, agent, and whether they are virtual. It gets
 * any one of them, and must not look at anything else of it.
 */
export type Fits<T> = (one: T) => boolean;

/**
 * Waiting calls, of one queue or of many, whose order is kept while they come and go: the same order as `inOrder` makes, at
 * any moment, without sorting. It is an index and no record: it is made anew from the records of a store, and follows its
 * commits. Calls that want the same and whose priority grows in the same way are one class; there are few of those.
 */
export class Line<T extends InLine> {
  private readonly classes = new Map<string, WaitingClass<T>>();
  private readonly calls = new Map<string, { readonly call: T; readonly key: string }>();

  constructor(calls: Iterable<T> = []) {
    for (const call of calls) this.insert(call);
  }

  /** How many wait; those of some classes where `fits` is given. */
  count(fits?: Fits<T>): number {
    if (!fits) return this.calls.size;
    let count = 0;
    for (const each of this.classes.values()) if (each.one && fits(each.one)) count += each.size;
    return count;
  }

  /** Any one call of each class, to ask what all of it have in common, and how many they are. */
  *sizes(): Iterable<{ readonly one: T; readonly size: number }> {
    for (const { one, size } of this.classes.values()) if (one) yield { one, size };
  }

  /** Puts a call in its place. The one of the same id, if there is one, gives way. */
  insert(call: T): void {
    const key = classOf(call);
    this.remove(call.id);
    let found = this.classes.get(key);
    if (!found) {
      found = new WaitingClass<T>(call.priority);
      this.classes.set(key, found);
    }
    found.insert(call);
    this.calls.set(call.id, { call, key });
  }

  /** A call waits no more; one that did not wait is passed over. */
  remove(id: string): void {
    const known = this.calls.get(id);
    if (!known) return;
    const { call, key } = known;
    this.calls.delete(id);
    const found = this.classes.get(key);
    found?.remove(call);
    if (found?.size === 0) this.classes.delete(key);
  }

  /** The call to be served first among the classes that fit. `fits` is asked of the better ones only. */
  first(now: Instant, fits: Fits<T> = () => true): T | undefined {
    let best: Ranked<T> | undefined;
    for (const each of this.classes.values()) {
      const first = each.first(now);
      if (first && (!best || byRank(first, best) < 0) && fits(first.call)) best = first;
    }
    return best?.call;
  }

  /** The calls in the order in which they are served; as `inOrderOf` says. */
  inOrder(now: Instant, fits?: Fits<T>): Iterable<T> {
    return inOrderOf([this], now, fits);
  }

  /** Place of a call, counted from 1, among the classes that fit; undefined when it does not wait. */
  positionOf(id: string, now: Instant, fits?: Fits<T>): number | undefined {
    const call = this.get(id);
    return call && this.countBefore(call, now, fits) + 1;
  }

  /** How many are served before a call, which need not be in the line. */
  countBefore(call: Waiting, now: Instant, fits: Fits<T> = () => true): number {
    const ranked = rankedAt(call, now);
    let before = 0;
    for (const each of this.classes.values()) if (each.one && fits(each.one)) before += each.countBefore(ranked, now);
    return before;
  }

  get(id: string): T | undefined {
    return this.calls.get(id)?.call;
  }

  /** Its classes, each in order. */
  classesAt(now: Instant): Iterator<Ranked<T>, undefined>[] {
    return Array.from(this.classes.values(), (each) => each.inOrder(now));
  }
}

/**
 * The calls of some lines in the order in which they are served, found one by one: who stops early has not paid for the
 * rest. `fits` is asked whenever a call's turn comes, and a class that does not fit is left out from there on. The lines
 * must not change meanwhile.
 */
export function* inOrderOf<T extends InLine>(
  lines: readonly Line<T>[],
  now: Instant,
  fits: Fits<T> = () => true,
): Generator<T, undefined> {
  const classes = lines.flatMap((line) => line.classesAt(now));
  for (const { call } of mergeRanked(classes, fits)) yield call;
}

/** What calls of one class have in common, as text; texts go with their lengths, so that none looks like two others. */
function classOf({ virtualQueue, skillExpression, selection, agent, callback, priority }: InLine): string {
  const { start, increment, interval, limit } = priority;
  const who = agent === undefined ? '' : `${agent.length} ${agent}`;
  const wanted = `${virtualQueue.length} ${virtualQueue}${skillExpression.length} ${skillExpression}`;
  return `${start} ${increment} ${interval} ${limit} ${callback !== undefined} ${selection.length} ${selection}${wanted}${who}`;
}
