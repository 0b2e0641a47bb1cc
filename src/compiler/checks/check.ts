import type { Diagnostic, Severity } from '../../generated/types.ts';
import type { Path } from '../../model/pointer.ts';
import type { LinkedApplication, LinkedBlock, LinkedWorkspace } from '../link.ts';
import type { Surroundings } from '../surroundings.ts';

/** What every check says of itself: it stands in the list of findings and in the reference. */
export interface CheckTitle {
  /** `area/fault`; the fault is the file's name. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence for the user: what is found, and what it means for the caller. */
  readonly about: string;
}

/** What a finding may say beyond place and message. Code and severity are those of the check unless they are given. */
export type FindingDetails = Partial<Pick<Diagnostic, 'code' | 'severity' | 'params' | 'fix'>>;

/** Reports a finding at a place. */
export type Find<Place> = (at: Place, message: string, details?: FindingDetails) => void;

/** A check of one block beside the variables and skills around it, and of nothing else: its findings are remembered. */
export interface BlockCheck extends CheckTitle {
  /** Places are paths from the block. */
  ofBlock(block: LinkedBlock, around: Surroundings, find: Find<Path>): void;
}

/** A check of one application by itself: its findings are remembered while the application stays the same. */
export interface FlowCheck extends CheckTitle {
  /** Places are JSON Pointers into the workspace. */
  ofFlow(application: LinkedApplication, find: Find<string>): void;
}

/** A check of one application in its workspace. */
export interface ApplicationCheck extends CheckTitle {
  /** Places are JSON Pointers into the workspace. */
  ofApplication(application: LinkedApplication, linked: LinkedWorkspace, find: Find<string>): void;
}

/** A check of what stands outside the applications, or between them. */
export interface WorkspaceCheck extends CheckTitle {
  /** Places are JSON Pointers into the workspace. */
  ofWorkspace(linked: LinkedWorkspace, find: Find<string>): void;
}

export type Check = BlockCheck | FlowCheck | ApplicationCheck | WorkspaceCheck;
