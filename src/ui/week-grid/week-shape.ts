/** A column of the grid. */
export interface WeekDay {
  readonly id: string;
  /** Whole name, as heard and as found in pasted titles. */
  readonly label: string;
  /** As shown in the column's head. */
  readonly short: string;
}

/** The days and the times of a week, in the order in which they are shown. */
export interface WeekShape {
  readonly days: readonly WeekDay[];
  /** Starts of the lines, HH:MM. */
  readonly times: readonly string[];
  /** How columns are spoken of where they are no days. */
  readonly words?: ColumnWords;
}

/** How the columns of a grid are spoken of. */
export interface ColumnWords {
  /** One of them within a sentence. */
  readonly column: string;
  readonly columns: string;
  /** The line that sets a whole column. */
  readonly setColumn: string;
  readonly setEverything: string;
}

/** A week's own words. */
export const dayWords: ColumnWords = {
  column: 'day',
  columns: 'days',
  setColumn: 'Set Day',
  setEverything: 'Set the whole week',
};

/** A cell of the week by its day and time. */
export interface WeekCell {
  readonly day: string;
  readonly time: string;
}

/** A wish to set a cell; null takes its value away. */
export interface WeekEdit extends WeekCell {
  readonly value: number | null;
}

/** Where a wish came from. */
export type WeekHow = 'type' | 'paste' | 'fill' | 'clear' | 'copyDay';

/** What may be written. Both ends are allowed. */
export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  /** True where a number may have one or two places behind a point. */
  readonly hasFractions?: boolean;
}

/** The values of a week. */
export interface WeekValues {
  /** What the cell was given; undefined where it was given nothing. */
  given(day: string, time: string): number | undefined;
  /** What counts where nothing was given. Left out, that is 0, and a 0 that is set is the same as nothing. */
  beneath?(day: string, time: string): number;
}

/** What counts in a cell. */
export function countsAt(values: WeekValues, day: string, time: string): number {
  return values.given(day, time) ?? values.beneath?.(day, time) ?? 0;
}

/** Those of the wishes that change something, each cell once: of several the last counts. */
export function changing(edits: readonly WeekEdit[], values: WeekValues): WeekEdit[] {
  const last = new Map(edits.map((edit) => [`${edit.day} ${edit.time}`, edit]));
  return [...last.values()].filter(({ day, time, value }) => {
    const before = values.given(day, time) ?? null;
    return values.beneath ? value !== before : (value ?? 0) !== (before ?? 0);
  });
}
