/** A line of a file with numbers for a pool. */
export interface PoolLine {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /** As it is written, without blanks around it. */
  readonly number: string;
  /** Empty when there is none. */
  readonly description: string;
  /** What is wrong with how the line is written. Whoever edits the line leaves it out. */
  readonly fault?: string;
  /** Everything that is wrong with it, as sentences; empty when it can be imported. */
  readonly problems: readonly string[];
}

/** What a file holds. */
export interface PoolReading {
  /** In the order of the file, without the header and blank lines. */
  readonly lines: readonly PoolLine[];
  /** Why nothing can be read, as a sentence; there are no lines then. */
  readonly problem?: string;
}
