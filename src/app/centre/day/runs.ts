import { createDayRun } from './day-run.ts';

/** The day of the tab *Run*. It goes on while other screens are shown. */
export const theRun = createDayRun();

/** The two days of the tab *What if*, played in step. */
export const theComparison = createDayRun();
