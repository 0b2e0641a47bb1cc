import type { Instant } from '../model/instant.ts';
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
  readonly wake: () => void;
  readonly about: Upcoming | undefined;
}

/** A virtual clock that shows `start`. Wake-ups of one moment come in the order in which they were asked for. */
export function createVirtualClock(start: Instant): VirtualClock {
  let now = start;
  const alarms: Alarm[] = [];
  const ring = (alarm: Alarm) => {
    alarms.shift();
    now = Math.max(now, alarm.at);
    alarm.wake();
  };
  return {
    now: () => now,
    wakeAt(at, wake, about) {
      const alarm: Alarm = { at: Math.max(at, now), wake, about };
      let place = alarms.length;
      while (place > 0 && (alarms[place - 1] as Alarm).at > alarm.at) place--;
      alarms.splice(place, 0, alarm);
      return () => {
        const index = alarms.indexOf(alarm);
        if (index >= 0) alarms.splice(index, 1);
      };
    },
    advanceTo(at) {
      for (let first = alarms[0]; first !== undefined && first.at <= at; first = alarms[0]) ring(first);
      now = Math.max(now, at);
    },
    advanceToNext() {
      const first = alarms[0];
      if (first === undefined) return false;
      ring(first);
      for (let same = alarms[0]; same !== undefined && same.at <= now; same = alarms[0]) ring(same);
      return true;
    },
    upcoming: () => alarms.flatMap(({ at, about }) => (about ? [{ at, ...about }] : [])),
  };
}
