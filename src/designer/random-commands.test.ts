import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validateWorkspace } from '../generated/validate/workspace.js';
import { canonicalJson } from '../model/json.ts';
import { schemaDiagnostics } from '../model/schema-diagnostics.ts';
import { openDesigner } from './open-designer.suite.ts';
import { acts, dangling, perform } from './random-commands.suite.ts';
import { rulesActs } from './random-rules.suite.ts';

/** A designer that never gets round to compiling or saving. */
function open() {
  return openDesigner({ compileDelay: 1e6, saveDelay: 1e6 });
}

function text(designer: ReturnType<typeof open>): string {
  return canonicalJson(designer.store.getState().workspace);
}

describe('any sequence of commands', () => {
  it('is undone to the start and redone to the end, byte for byte', () => {
    fc.assert(
      fc.property(acts(), (sequence) => {
        const designer = open();
        const start = text(designer);
        for (const act of sequence) perform(designer, act);
        const end = text(designer);
        const steps = designer.store.getState().undoSteps.length;
        for (let step = 0; step < steps; step++) designer.undo();
        expect(text(designer)).toBe(start);
        for (let step = 0; step < steps; step++) designer.redo();
        expect(text(designer)).toBe(end);
        designer.dispose();
      }),
      { numRuns: 100 },
    );
  });
  it('leaves a valid workspace in which nothing dangles, with undo and redo in between', () => {
    fc.assert(
      fc.property(acts(), fc.array(fc.boolean()), (sequence, travels) => {
        const designer = open();
        for (const [index, act] of sequence.entries()) {
          perform(designer, act);
          if (travels[index] === true) designer.undo();
          if (travels[index] === false) designer.redo();
        }
        const { workspace, selection } = designer.store.getState();
        expect(schemaDiagnostics(validateWorkspace, workspace)).toEqual([]);
        expect(dangling(workspace)).toEqual([]);
        const selected = workspace.applications[selection.application ?? ''];
        expect(selection.blocks.filter((id) => !selected?.blocks[id])).toEqual([]);
        designer.dispose();
      }),
      { numRuns: 100 },
    );
  });
  it('is so for rules and Call-In groups too, each act done in turn', () => {
    fc.assert(
      fc.property(acts(), (sequence) => {
        const designer = open();
        const start = text(designer);
        for (const [index, [which, a, b, c]] of sequence.entries()) {
          const rules = rulesActs(designer, a, b, c);
          // Every act comes in turn, and once more by chance.
          rules[(index * 7) % rules.length]?.();
          rules[which % rules.length]?.();
        }
        const { workspace, undoSteps } = designer.store.getState();
        expect(schemaDiagnostics(validateWorkspace, workspace)).toEqual([]);
        for (const _ of undoSteps) designer.undo();
        expect(text(designer)).toBe(start);
        for (const _ of undoSteps) designer.redo();
        expect(designer.store.getState().workspace).toEqual(workspace);
        designer.dispose();
      }),
      { numRuns: 50 },
    );
  });
});
