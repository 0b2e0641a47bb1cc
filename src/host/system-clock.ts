import type { Clock } from './ports.ts';

/** The longest that a timer of JavaScript can wait, in milliseconds (about 24.8 days). */
const longestTimer = 2 ** 31 - 1;

/**
 * The clock of the machine. A wake-up that is further away than a timer reaches is waited for in turns, and so is one whose timer
 * ends too early: timers count on while the clock is set back, and may be a millisecond ahead of it.
 */
export function createSystemClock(): Clock {
  return {
    now: () => Date.now(),
    wakeAt(at, wake) {
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        const left = at - Date.now();
        timer = setTimeout(end, Math.min(longestTimer, Math.max(0, left)));
      };
      const end = () => (Date.now() < at ? wait() : wake());
      wait();
      return () => clearTimeout(timer);
    },
  };
}
