import type { StoreApi } from 'zustand/vanilla';
import type {
  Application,
  CallbackSettings,
  Configuration,
  Diagnostic,
  InstantText,
  Json,
  Workspace,
} from '../generated/types.ts';
import type { Change } from '../model/change.ts';
import type { BlockRegistry } from '../model/registry.ts';

/** What a command may ask besides the workspace: the kinds of blocks, and ids that have never been used. */
export interface CommandContext {
  readonly registry: BlockRegistry;
  /** A fresh opaque id for a collection's key. */
  newId(): string;
  /** What is selected, for commands that act on the selection. */
  readonly selection: Selection;
}

/** A user's intention. Pure: the same workspace, arguments and ids give the same change. */
export interface Command<Arguments> {
  /** Equals the file's name, such as `connect-blocks`; the name in a diagnostic's fix. */
  readonly name: string;
  /** What the history shows, such as “Connect Offer to Route Call”. */
  label(workspace: Workspace, args: Arguments, context: CommandContext): string;
  /** Why it cannot be done now, as a sentence; undefined when it can. Screens ask it while hovering, `dispatch` asks it again. */
  refuse?(workspace: Workspace, args: Arguments, context: CommandContext): string | undefined;
  change(workspace: Workspace, args: Arguments, context: CommandContext): Change;
  /** Successive dispatches with the same key become one history entry: typing in one field, dragging one block. */
  group?(args: Arguments): string | undefined;
  /** The selection afterwards, for the workspace after the change; left out, it stays. */
  select?(workspace: Workspace, args: Arguments, change: Change): Selection | undefined;
  /** False for what undo must not take back, such as publishing. */
  readonly undoable?: boolean;
}

/** What is selected. All of it is in one application. */
export interface Selection {
  readonly application?: string;
  readonly blocks: readonly string[];
  readonly connections: readonly string[];
  /** JSON Pointer of the field to show and focus, set by a jump from the problems panel. */
  readonly field?: string;
}

/** One undoable step as the history list shows it, newest last. */
export interface HistoryStep {
  readonly label: string;
  readonly at: InstantText;
}

/** How saving stands. `readOnly`: another tab holds the workspace. `failed` keeps the reason and is tried again with the next change. */
export type Saving =
  | { readonly state: 'saved'; readonly at?: InstantText }
  | { readonly state: 'waiting' }
  | { readonly state: 'saving' }
  | { readonly state: 'failed'; readonly reason: string }
  | { readonly state: 'readOnly'; readonly reason: string };

/** What screens read. Everything but the workspace and the selection is derived. */
export interface DesignerState {
  readonly workspace: Workspace;
  readonly selection: Selection;
  readonly undoSteps: readonly HistoryStep[];
  readonly redoSteps: readonly HistoryStep[];
  /** Findings of the latest compilation of the whole workspace. Up to a few hundred milliseconds behind the workspace. */
  readonly diagnostics: readonly Diagnostic[];
  /** The configuration of the latest compilation; undefined while errors forbid one. */
  readonly configuration: Configuration | undefined;
  /** The workspace that `diagnostics` and `configuration` belong to. */
  readonly compiledWorkspace: Workspace | undefined;
  /** Version of CALLBACK_SETTINGS published last by this designer; undefined before it published any. */
  readonly publishedTable: number | undefined;
  readonly saving: Saving;
}

/** A frozen version of an application: what a phone number answers with. */
export interface Publication {
  readonly workspace: string;
  readonly application: string;
  readonly version: number;
  readonly at: InstantText;
  readonly hash: string;
  readonly configuration: Configuration;
}

/** A frozen version of CALLBACK_SETTINGS. Its references are ids of the workspace, which may be gone meanwhile. */
export interface TableVersion {
  readonly workspace: string;
  readonly version: number;
  readonly at: InstantText;
  /** Who published it, as they called themselves. */
  readonly who: string;
  readonly table: CallbackSettings;
  /** Content hash of the table. */
  readonly hash: string;
}

/** Answer to a command: done, or refused with the reason. */
export type Dispatched = { readonly done: true } | { readonly done: false; readonly reason: string };

/** Result of publishing. `diagnostics` are the errors that forbid it, when it was refused. */
export type Published =
  | { readonly done: true; readonly publication: Publication }
  | { readonly done: false; readonly reason: string; readonly diagnostics: readonly Diagnostic[] };

/** Result of publishing CALLBACK_SETTINGS. `diagnostics` are the findings that forbid it, when it was refused for them. */
export type TablePublished =
  | { readonly done: true; readonly version: TableVersion }
  | { readonly done: false; readonly reason: string; readonly diagnostics: readonly Diagnostic[] };

/** The headless editor: one workspace, its history, its findings. Screens subscribe to `store` and call the rest. */
export interface Designer {
  readonly store: StoreApi<DesignerState>;
  readonly registry: BlockRegistry;
  /** Asks whether a command may be done now; undefined when it may. */
  refuse<Arguments>(command: Command<Arguments>, args: Arguments): string | undefined;
  dispatch<Arguments>(command: Command<Arguments>, args: Arguments): Dispatched;
  /** Runs the command of a diagnostic's fix. */
  applyFix(fix: { readonly command: string; readonly arguments: Readonly<Record<string, Json>> }): Dispatched;
  undo(): void;
  redo(): void;
  /** Ends the current group: the next dispatch is a history entry of its own. */
  endGroup(): void;
  select(selection: Selection): void;
  /** Compiles the application, freezes it as the next version and stores it. */
  publish(application: string): Promise<Published>;
  /** Published versions of an application, newest first. */
  publications(application: string): Promise<readonly Publication[]>;
  /** Freezes CALLBACK_SETTINGS as its next version and stores it; `who` is the name to be shown in its history. */
  publishTable(who: string): Promise<TablePublished>;
  /** Published versions of CALLBACK_SETTINGS, newest first. */
  tableVersions(): Promise<readonly TableVersion[]>;
  /** Replaces the workspace's content by another's, as one undoable step. Its id and what is published here stay. */
  replaceWorkspace(workspace: Workspace, label: string): Dispatched;
  /** Takes the right to write from the tab that has it; this one then shows what that tab saved last. */
  takeOver(): Promise<void>;
  /** Compiles now instead of after the usual pause. */
  compileNow(): void;
  /** Saves now; resolves when it is on disk or has failed (see `saving`). */
  flush(): Promise<void>;
  dispose(): void;
}

/** A stored workspace and the revision it was stored as. */
export interface StoredWorkspace {
  readonly workspace: Workspace;
  /** Counts savings. A save that was based on an older revision is refused. */
  readonly revision: number;
  readonly savedAt: InstantText;
}

/** A list entry: no workspace is loaded for it. */
export interface WorkspaceSummary {
  readonly id: string;
  readonly name: string;
  readonly revision: number;
  readonly savedAt: InstantText;
}

/** Thrown by `save` when somebody else saved since; nothing was overwritten. */
export class StaleRevisionError extends Error {
  override readonly name = 'StaleRevisionError';
}

/** Where workspaces are kept (`src/storage`). Rejections carry a message for people, such as a full disk. */
export interface WorkspaceStorage {
  list(): Promise<readonly WorkspaceSummary[]>;
  load(id: string): Promise<StoredWorkspace | undefined>;
  /** Stores a workspace if `basedOn` is still its revision (0: it is not stored yet); gives the new revision. */
  save(workspace: Workspace, basedOn: number): Promise<StoredWorkspace>;
  remove(id: string): Promise<void>;
  /** Stores a publication if its version is the next one of its application. */
  publish(publication: Publication): Promise<void>;
  publications(workspace: string, application: string): Promise<readonly Publication[]>;
  /** Stores a version of CALLBACK_SETTINGS if it is the next one of its workspace. */
  publishTable(version: TableVersion): Promise<void>;
  /** Versions of CALLBACK_SETTINGS, newest first. */
  tableVersions(workspace: string): Promise<readonly TableVersion[]>;
}

/** Answer of `Locks.acquire`: whether this holder may write, and how to hear that it changed. */
export interface WriteLock {
  readonly held: boolean;
  /**
   * Called when the lock is gained (the other holder went away) or lost. A holder who is asked to give way still has the
   * lock (`held`) while the listener's promise is pending, to save for the last time; one who was pushed out has it no more.
   */
  onChange(listener: (held: boolean) => void | Promise<void>): () => void;
  /** Takes the lock from its holder, who then becomes read-only. */
  takeOver(): Promise<void>;
  release(): void;
}

/** Makes sure that one tab at a time writes a workspace (Web Locks in a browser). */
export interface Locks {
  acquire(workspace: string): Promise<WriteLock>;
}

/** What `createDesigner` takes. `revision` is that of the stored workspace, 0 for a new one. */
export interface DesignerOptions {
  readonly registry: BlockRegistry;
  readonly workspace: Workspace;
  readonly revision: number;
  readonly storage: WorkspaceStorage;
  readonly locks?: Locks;
  /** The moment, in milliseconds since 1970. */
  now(): number;
  newId?(): string;
  /** Milliseconds of quiet before a save; default 300. */
  readonly saveDelay?: number;
  /** Milliseconds of quiet before a compilation; default 120. */
  readonly compileDelay?: number;
}

/** Clipboard content of blocks: plain JSON with a type tag, so that it survives other tabs and other workspaces. */
export interface CopiedBlocks {
  readonly format: 'callback-studio/blocks';
  readonly version: 1;
  readonly blocks: Application['blocks'];
  readonly connections: Application['connections'];
  readonly layout: Application['layout'];
  /** User variables of their application. Pasting declares those that the blocks use and that are missing. */
  readonly variables: Application['variables'];
}
