import type { Instant } from '../model/instant.ts';
import { SortedList } from '../runtime/queues/index.ts';
import type { Clock, Upcoming } from './ports.ts';

/** A clock that stands still until it is told to go on: days pass in milliseconds. */
export interface VirtualClock extends Clock {
  /** Lets time pass until that moment; what is due by then happens in order, also what is added meanwhile. */
  advanceTo(at: Instant): void;
  /** Lets time pass until the next wake-up; false when there is none. */
  advanceToNext(): boolean;
  /** Wake-ups to come, soonest first. */
  upcoming(): readonly (Upcoming & { readonly at: Instant })[];
}

interface Alarm {
  readonly at: Instant;
  /** How many were asked for before it. */
  readonly asked: number;
  readonly wake: () => void;
  readonly about: Upcoming | undefined;
}

/** A virtual clock that shows `start`. Wake-ups of one moment come in the order in which they were asked for. */
export function createVirtualClock(start: Instant): VirtualClock {
  let now = start;
  let asked = 0;
  const alarms = new SortedList<Alarm>((a, b) => a.at - b.at || a.asked - b.asked);
  const ring = (alarm: Alarm) => {
    alarms.remove(alarm);
    now = Math.max(now, alarm.at);
    alarm.wake();
  };
  return {
    now: () => now,
    wakeAt(at, wake, about) {
      const alarm: Alarm = { at: Math.max(at, now), asked: asked++, wake, about };
      alarms.insert(alarm);
      return () => alarms.remove(alarm);
    },
    advanceTo(at) {
      for (let first = alarms.first(); first && first.at <= at; first = alarms.first()) ring(first);
      now = Math.max(now, at);
    },
    advanceToNext() {
      const first = alarms.first();
      if (!first) return false;
      ring(first);
      for (let same = alarms.first(); same && same.at <= now; same = alarms.first()) ring(same);
      return true;
    },
    upcoming: () => Array.from(alarms.slice()).flatMap(({ at, about }) => (about ? [{ at, ...about }] : [])),
  };
}
