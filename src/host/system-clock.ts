import type { Clock } from './ports.ts';

/** The longest that a timer of JavaScript can wait, in milliseconds (about 24.8 days). */
const longestTimer = 2 ** 31 - 1;

/** The clock of the machine. A wake-up that is further away than a timer reaches is waited for in turns. */
export function createSystemClock(): Clock {
  return {
    now: () => Date.now(),
    wakeAt(at, wake) {
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        const left = at - Date.now();
        timer = left > longestTimer ? setTimeout(wait, longestTimer) : setTimeout(wake, Math.max(0, left));
      };
      wait();
      return () => clearTimeout(timer);
    },
  };
}
