import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemoryStorage } from '../storage/memory-storage.ts';
import {
  addBlock,
  addVariable,
  deleteApplication,
  duplicateApplication,
  moveBlocks,
  recordPublication,
  renameApplication,
  renameWorkspace,
  setBlockProperties,
} from './index.ts';
import { openDesigner } from './open-designer.suite.ts';
import { emptyWorkspace } from './workbench.suite.ts';

const application = 'main';
const position = { x: 0, y: 0 };
const block = (id: string, kind = 'say') => ({ application, kind, phase: 'selfService' as const, position, id });
const published = { version: 1, at: '2026-01-01T00:00:00Z', hash: 'h' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function main(designer: ReturnType<typeof openDesigner>) {
  return designer.store.getState().workspace.applications.main;
}

describe('dispatch', () => {
  it('answers with the reason and changes nothing when it is refused', () => {
    const designer = openDesigner();
    expect(designer.dispatch(addBlock, block('a', 'spell'))).toEqual({
      done: false,
      reason: 'The kind spell is unknown.',
    });
    expect(designer.store.getState().workspace).toBe(emptyWorkspace);
    expect(designer.refuse(addBlock, block('a', 'spell'))).toBe('The kind spell is unknown.');
  });
  it('makes no history entry of a command that changes nothing', () => {
    const designer = openDesigner();
    expect(designer.dispatch(renameApplication, { application, name: 'Main' })).toEqual({ done: true });
    expect(designer.store.getState().undoSteps).toEqual([]);
  });
  it('lets nothing in that a file could not hold', () => {
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    const set = (properties: Parameters<typeof setBlockProperties.change>[1]['properties']) =>
      designer.dispatch(setBlockProperties, { application, block: 'a', properties });
    expect(set(JSON.parse('{"__proto__":{"x":1}}'))).toMatchObject({ done: false });
    expect(set({ x: Number.POSITIVE_INFINITY })).toMatchObject({ done: false });
    expect(set(JSON.parse(`${'{"a":'.repeat(80)}1${'}'.repeat(80)}`))).toMatchObject({ done: false });
    expect(main(designer)?.blocks.a?.properties).toEqual({});
  });
  it('keeps the identity of what it does not touch', () => {
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    const before = main(designer);
    designer.dispatch(moveBlocks, { application, moves: { a: { x: 9, y: 9 } } });
    expect(main(designer)?.blocks).toBe(before?.blocks);
  });
});

describe('history', () => {
  it('joins what belongs to one group and nothing else', () => {
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    designer.dispatch(addBlock, block('b'));
    const drag = (id: string, x: number) =>
      designer.dispatch(moveBlocks, { application, moves: { [id]: { x, y: 0 } } });
    for (const x of [1, 2, 3]) drag('a', x);
    for (const x of [1, 2]) drag('b', x);
    designer.endGroup();
    drag('b', 3);
    expect(designer.store.getState().undoSteps.map(({ label }) => label)).toEqual([
      'Add Say',
      'Add Say',
      'Move “Say”',
      'Move “Say 2”',
      'Move “Say 2”',
    ]);
    for (let step = 0; step < 3; step++) designer.undo();
    expect(main(designer)?.layout).toEqual({ a: position, b: position });
  });
  it('forgets a group that ended where it began', () => {
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    const type = (text: string) =>
      designer.dispatch(setBlockProperties, {
        application,
        block: 'a',
        properties: text ? { text } : {},
        field: '/text',
      });
    type('H');
    type('');
    expect(designer.store.getState().undoSteps).toHaveLength(1);
  });
  it('brings the selection back', () => {
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    designer.dispatch(addBlock, block('b'));
    expect(designer.store.getState().selection.blocks).toEqual(['b']);
    designer.undo();
    expect(designer.store.getState().selection.blocks).toEqual(['a']);
    designer.redo();
    expect(designer.store.getState().selection.blocks).toEqual(['b']);
  });
  it('forgets what was undone when something new is done', () => {
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    designer.undo();
    designer.dispatch(addBlock, block('b'));
    designer.redo();
    expect(Object.keys(main(designer)?.blocks ?? {})).toEqual(['b']);
    expect(designer.store.getState().redoSteps).toEqual([]);
  });
  it('never takes a publication back, whatever is undone and redone', () => {
    const designer = openDesigner();
    designer.dispatch(duplicateApplication, { application, id: 'copy' });
    designer.dispatch(renameApplication, { application: 'copy', name: 'Second' });
    designer.dispatch(recordPublication, { application: 'copy', published });
    const copy = () => designer.store.getState().workspace.applications.copy;
    expect(designer.store.getState().undoSteps).toHaveLength(2);
    designer.undo();
    expect(copy()).toMatchObject({ name: 'Main (copy)', published });
    designer.undo();
    expect(copy()).toBe(undefined);
    designer.redo();
    expect(copy()?.published).toEqual(published);
    designer.dispatch(deleteApplication, { application: 'copy' });
    designer.undo();
    expect(copy()?.published).toEqual(published);
  });
  it('has the replacement of the whole workspace as one step, with id and publications kept', () => {
    const designer = openDesigner();
    designer.dispatch(recordPublication, { application, published });
    const foreign = { ...emptyWorkspace, id: 'other', name: 'Imported' };
    expect(designer.replaceWorkspace(foreign, 'Import a file')).toEqual({ done: true });
    expect(designer.store.getState().workspace).toMatchObject({
      id: 'w',
      name: 'Imported',
      applications: { main: { published } },
    });
    designer.undo();
    expect(designer.store.getState().workspace.name).toBe('Workbench');
  });
});

describe('compilation', () => {
  it('comes after a pause and tells which workspace it belongs to', () => {
    const designer = openDesigner({ compileDelay: 120 });
    designer.dispatch(addBlock, block('a'));
    vi.advanceTimersByTime(119);
    expect(designer.store.getState().compiledWorkspace).toBe(undefined);
    designer.dispatch(renameWorkspace, { name: 'Bank' });
    vi.advanceTimersByTime(120);
    const { compiledWorkspace, workspace } = designer.store.getState();
    expect(compiledWorkspace).toBe(workspace);
  });
});

describe('publish', () => {
  it('gives numbers in order and never one twice, from two designers too', async () => {
    vi.useRealTimers();
    const storage = createMemoryStorage(() => 0);
    const one = openDesigner({ storage });
    one.dispatch(addBlock, block('a'));
    const two = openDesigner({ storage, workspace: one.store.getState().workspace });
    const results = await Promise.all([one.publish(application), two.publish(application), one.publish(application)]);
    expect(results.map((each) => (each.done ? each.publication.version : each.reason)).sort()).toEqual([1, 2, 3]);
    const stored = await one.publications(application);
    expect(stored.map(({ version }) => version)).toEqual([3, 2, 1]);
    expect(stored.map(({ configuration }) => configuration.programs[application]?.version)).toEqual([3, 2, 1]);
    expect(main(one)?.published?.version).toBe(
      Math.max(...results.filter((_, at) => at !== 1).map((each) => (each.done ? each.publication.version : 0))),
    );
    one.dispose();
    two.dispose();
  });
  it('is refused with the errors, for this application only', async () => {
    vi.useRealTimers();
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    designer.dispatch(duplicateApplication, { application, id: 'broken' });
    designer.dispatch(addVariable, { application: 'broken', name: 'v', variable: { type: 'integer', initial: 'x' } });
    designer.dispatch(setBlockProperties, { application: 'broken', block: 'a', properties: { variable: 'nobody' } });
    const refused = await designer.publish('broken');
    expect(refused).toMatchObject({ done: false, reason: expect.stringMatching(/must be mended first/) });
    expect(refused.done === false && refused.diagnostics.length).toBeGreaterThan(0);
    expect(await designer.publish(application)).toMatchObject({ done: true });
    expect(await designer.publish('gone')).toMatchObject({ done: false });
    designer.dispose();
  });
});

describe('a fix', () => {
  it('runs the command it names', () => {
    const designer = openDesigner();
    designer.dispatch(addBlock, block('a'));
    const fix = {
      command: 'apply-block-properties',
      arguments: { application, block: 'a', properties: { text: 'Hi' } },
    };
    expect(designer.applyFix(fix)).toEqual({ done: true });
    expect(main(designer)?.blocks.a?.properties).toEqual({ text: 'Hi' });
  });
});
