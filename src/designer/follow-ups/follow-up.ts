import type { Application } from '../../generated/types.ts';
import type { Draft } from '../../model/change.ts';
import type { BlockRegistry } from '../../model/registry.ts';

/** An application that a command has changed. */
export interface Touched {
  readonly id: string;
  readonly before: Application;
  /** As the command and earlier follow-ups leave it. */
  readonly after: Application;
}

/**
 * Adds to a change what must follow from it. It acts only on what the change has brought about: faults that an opened
 * workspace had before are findings, not repaired silently.
 */
export type FollowUp = (touched: Touched, draft: Draft, registry: BlockRegistry) => void;
