/** A moment as milliseconds since 1970-01-01T00:00:00Z. Where people or files read it, it is ISO 8601. */
export type Instant = number;
