import type { Json } from '../generated/types.ts';

/** Where an expression reads its variables. An object and not a function: whoever keeps variables can be one itself. */
export interface Scope {
  /** Null when it has no value. */
  variable(name: string): Json;
}

/** Gives the value, or ends with a Failure. Holds no state, so one may serve any number of sessions. */
export type Run = (scope: Scope) => Json;

/** How the variable of a name is read, for whoever knows it beforehand; undefined leaves it to the scope, which is asked by name. */
export type Reading = (name: string) => Run | undefined;
