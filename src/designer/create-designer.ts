import { createStore } from 'zustand/vanilla';
import { createCompiler } from '../compiler/index.ts';
import type { Workspace } from '../generated/types.ts';
import { applyChange, type Change, invertChange } from '../model/change.ts';
import { own } from '../model/json.ts';
import { createAutosave } from './autosave.ts';
import { commands } from './commands/index.ts';
import { recordPublication } from './commands/record-publication.ts';
import type {
  Command,
  Designer,
  DesignerOptions,
  DesignerState,
  Dispatched,
  Published,
  Selection,
  TablePublished,
} from './designer.ts';
import { withFollowUps } from './follow-ups/index.ts';
import {
  closeGroup,
  emptyHistory,
  type History,
  recordStep,
  stepBack,
  stepForward,
  withLastingChange,
} from './history.ts';
import { newId as randomId } from './new-id.ts';
import { publishApplication } from './publish.ts';
import { publishTable } from './publish-table.ts';
import { emptySelection, keepSelectable } from './selection.ts';
import { refuseUnstorable } from './storable.ts';
import { holdWriteLock } from './write-lock.ts';

/** Opens a workspace for editing. The caller disposes it. */
export function createDesigner(options: DesignerOptions): Designer {
  const { registry, storage, locks, now, newId = randomId, saveDelay = 300, compileDelay = 120 } = options;
  const compiler = createCompiler(registry);
  let history: History = emptyHistory;
  let compileTimer: ReturnType<typeof setTimeout> | undefined;
  let publishing: Promise<unknown> = Promise.resolve();

  const store = createStore<DesignerState>(() => ({
    workspace: options.workspace,
    selection: emptySelection,
    undoSteps: [],
    redoSteps: [],
    diagnostics: [],
    configuration: undefined,
    compiledWorkspace: undefined,
    publishedTable: undefined,
    saving: { state: 'saved' },
  }));
  const autosave = createAutosave({
    storage,
    revision: options.revision,
    delay: saveDelay,
    workspace: () => store.getState().workspace,
    report: (saving) => store.setState({ saving }),
  });
  const instant = () => new Date(now()).toISOString();
  const context = () => ({ registry, newId, selection: store.getState().selection });

  function compileNow(): void {
    clearTimeout(compileTimer);
    compileTimer = undefined;
    const { workspace, compiledWorkspace } = store.getState();
    if (workspace === compiledWorkspace) return;
    const { diagnostics, configuration } = compiler.compile(workspace);
    store.setState({ diagnostics, configuration, compiledWorkspace: workspace });
  }

  function scheduleCompile(): void {
    clearTimeout(compileTimer);
    compileTimer = setTimeout(compileNow, compileDelay);
  }

  /** Shows a workspace and the history that goes with it, and sets off what follows from a new one. */
  function show(workspace: Workspace, next: History, selection: Selection): void {
    const changed = workspace !== store.getState().workspace;
    history = next;
    store.setState({
      workspace,
      selection: keepSelectable(workspace, selection),
      undoSteps: next.done,
      redoSteps: next.undone,
    });
    if (changed) scheduleCompile();
  }

  function record(label: string, change: Change, next: Workspace, selected?: Selection, group?: string): void {
    const before = store.getState().selection;
    const after = selected ?? before;
    show(next, recordStep(history, { label, at: instant(), change, group, before, after }), after);
    autosave.changed();
  }

  function refuse<Arguments>(command: Command<Arguments>, args: Arguments): string | undefined {
    return autosave.closed ?? command.refuse?.(store.getState().workspace, args, context());
  }

  function dispatch<Arguments>(command: Command<Arguments>, args: Arguments): Dispatched {
    const { workspace, selection } = store.getState();
    const refused = refuse(command, args);
    if (refused !== undefined) return { done: false, reason: refused };
    const { change, workspace: after } = withFollowUps(workspace, command.change(workspace, args, context()), registry);
    const unstorable = refuseUnstorable(change);
    if (unstorable !== undefined) return { done: false, reason: unstorable };
    if (change.length === 0) return { done: true };
    if (command.undoable === false) {
      show(after, withLastingChange(history, change), selection);
      autosave.changed();
      return { done: true };
    }
    const key = command.group?.(args);
    const selected = command.select?.(after, args, change);
    const group = key === undefined ? undefined : `${command.name} ${key}`;
    record(command.label(workspace, args, context()), change, after, selected, group);
    return { done: true };
  }

  function travel(step: ReturnType<typeof stepBack>, direction: 'back' | 'forward'): void {
    if (!step || autosave.closed !== undefined) return;
    const { change, before, after } = step.entry;
    const applied = direction === 'back' ? invertChange(change) : change;
    show(applyChange(store.getState().workspace, applied), step.history, direction === 'back' ? before : after);
    autosave.changed();
  }

  async function publish(application: string): Promise<Published> {
    if (autosave.closed !== undefined) return { done: false, reason: autosave.closed, diagnostics: [] };
    const { workspace } = store.getState();
    const published = await publishApplication(workspace, application, compiler, storage, instant());
    if (published.done) {
      const { version, at, hash } = published.publication;
      dispatch(recordPublication, { application, published: { version, at, hash } });
      await autosave.flush();
    }
    return published;
  }

  async function freezeTable(who: string): Promise<TablePublished> {
    if (autosave.closed !== undefined) return { done: false, reason: autosave.closed, diagnostics: [] };
    const published = await publishTable(store.getState().workspace, who, compiler, storage, instant());
    if (published.done) {
      store.setState({ publishedTable: published.version.version });
      await autosave.flush();
    }
    return published;
  }

  const lock = holdWriteLock({
    locks,
    storage,
    autosave,
    workspace: options.workspace.id,
    reload: (workspace) => show(workspace, emptyHistory, store.getState().selection),
    warn: (reason) => store.setState({ saving: { state: 'failed', reason } }),
  });
  scheduleCompile();
  if (options.revision === 0) lock.ready.then(() => autosave.changed());

  return {
    store,
    registry,
    refuse,
    dispatch,
    applyFix(fix) {
      const command = commands.find(({ name }) => name === fix.command);
      if (!command) throw new Error(`a finding names the unknown command ${fix.command}`);
      // A fix is made by our own checks for the command it names.
      return dispatch(command, fix.arguments as never);
    },
    undo: () => travel(stepBack(history), 'back'),
    redo: () => travel(stepForward(history), 'forward'),
    endGroup() {
      history = closeGroup(history);
    },
    select: (selection) => store.setState(({ workspace }) => ({ selection: keepSelectable(workspace, selection) })),
    publish(application) {
      const result = publishing.then(() => publish(application));
      publishing = result.catch(() => undefined);
      return result;
    },
    publications: (application) => storage.publications(options.workspace.id, application),
    publishTable(who) {
      const result = publishing.then(() => freezeTable(who));
      publishing = result.catch(() => undefined);
      return result;
    },
    tableVersions: () => storage.tableVersions(options.workspace.id),
    replaceWorkspace(replacement, label) {
      const { workspace } = store.getState();
      const next = { ...replacement, id: workspace.id, applications: withPublished(replacement, workspace) };
      // Workspaces are JSON; their generated type does not say so itself.
      const change = [{ path: [], before: workspace, after: next }] as unknown as Change;
      const reason = autosave.closed ?? refuseUnstorable(change);
      if (reason !== undefined) return { done: false, reason };
      record(label, change, next, emptySelection);
      return { done: true };
    },
    takeOver: lock.takeOver,
    compileNow,
    flush: autosave.flush,
    dispose() {
      clearTimeout(compileTimer);
      lock.release(autosave.flush());
    },
  };
}

/** Applications of the replacement with what is published of them here: the stored versions are those of this workspace. */
function withPublished(replacement: Workspace, current: Workspace): Workspace['applications'] {
  return Object.fromEntries(
    Object.entries(replacement.applications).map(([id, { published: _, ...application }]) => {
      const published = own(current.applications, id)?.published;
      return [id, published ? { ...application, published } : application];
    }),
  );
}
