import { readCapacityStatement, type StatementDiagnostic, type Weekday, weekdays } from '../../../calendar/index.ts';
import type { CapacityPlan, CapacityWeek } from '../../../generated/types.ts';
import { capacityIn } from '../capacity-week.ts';

/** Whether a statement replaces the week, as the guide has it, or changes only the timeslots that it names. */
export type PasteMode = 'replace' | 'merge';

/** A timeslot before and after the paste. */
interface PreviewedTimeslot {
  readonly timeslot: string;
  readonly before: number;
  readonly after: number;
  /** What the statement says about a half hour that an hourly rule does not have. */
  readonly dropped?: number;
}

/** A day with timeslots in which there is something to see. */
export interface PreviewedDay {
  readonly weekday: Weekday;
  readonly timeslots: readonly PreviewedTimeslot[];
}

/** What pasting a statement into a rule would do. Nothing is done yet. */
export interface StatementPreview {
  /** Why the whole statement is refused; empty when it can be applied. */
  readonly faults: readonly StatementDiagnostic[];
  /** What was read in another way than it was written. */
  readonly notices: readonly StatementDiagnostic[];
  /** What is to be pasted in this mode; left out when the statement is refused. */
  readonly week?: CapacityWeek;
  /** Days from Sunday; timeslots that hold something before or after, or lose something. */
  readonly days: readonly PreviewedDay[];
  /** Timeslots that get another value. */
  readonly changes: number;
  readonly dropped: number;
}

/** Compares a plan with what it would be after the paste. */
export function previewStatement(plan: CapacityPlan, text: string, mode: PasteMode): StatementPreview {
  const { capacity, stated, diagnostics } = readCapacityStatement(text, plan.timeslotLength);
  const week = mode === 'merge' ? stated : capacity;
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  const notices = diagnostics.filter(({ severity }) => severity !== 'error');
  if (!week) return { faults, notices, days: [], changes: 0, dropped: 0 };
  const lost = droppedIn(notices);
  const days = weekdays.flatMap((weekday): PreviewedDay[] => {
    const timeslots = timesIn(plan.week, week, lost, weekday).map((timeslot): PreviewedTimeslot => {
      const before = capacityIn(plan.week, weekday, timeslot) ?? 0;
      const pasted = capacityIn(week, weekday, timeslot);
      const dropped = lost.get(`${weekday} ${timeslot}`);
      return {
        timeslot,
        before,
        after: pasted ?? (mode === 'merge' ? before : 0),
        ...(dropped === undefined ? {} : { dropped }),
      };
    });
    return timeslots.length > 0 ? [{ weekday, timeslots }] : [];
  });
  const all = days.flatMap(({ timeslots }) => timeslots);
  const changes = all.filter(({ before, after }) => before !== after).length;
  return { faults, notices, week, days, changes, dropped: all.filter((each) => each.dropped !== undefined).length };
}

/** The days with those timeslots only that change or lose something. */
export function onlyDifferences(days: readonly PreviewedDay[]): readonly PreviewedDay[] {
  return days.flatMap((day) => {
    const timeslots = day.timeslots.filter(({ before, after, dropped }) => before !== after || dropped !== undefined);
    return timeslots.length > 0 ? [{ ...day, timeslots }] : [];
  });
}

function droppedIn(notices: readonly StatementDiagnostic[]): ReadonlyMap<string, number> {
  const lost = new Map<string, number>();
  for (const { code, params } of notices)
    if (code === 'statement/half-hour-dropped')
      lost.set(`${params.weekday} ${params.timeslot}`, Number(params.capacity));
  return lost;
}

function timesIn(
  before: CapacityWeek,
  after: CapacityWeek,
  lost: ReadonlyMap<string, number>,
  weekday: Weekday,
): string[] {
  const times = new Set([...Object.keys(before[weekday] ?? {}), ...Object.keys(after[weekday] ?? {})]);
  for (const key of lost.keys()) if (key.startsWith(`${weekday} `)) times.add(key.slice(weekday.length + 1));
  return [...times].sort();
}
