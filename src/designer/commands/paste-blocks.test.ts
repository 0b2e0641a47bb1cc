import { describe, expect, it } from 'vitest';
import { copyBlocks, parseCopiedBlocks } from '../copied-blocks.ts';
import { workbench } from '../workbench.suite.ts';
import { addBlock } from './add-block.ts';
import { addVariable } from './add-variable.ts';
import { createApplication } from './create-application.ts';
import { pasteBlocks } from './paste-blocks.ts';
import { setBlockProperties } from './set-block-properties.ts';

const application = 'main';

/** a → b, where b jumps to a and reads `code`, `secret` and ANI; an offer beside them. */
function original() {
  return workbench()
    .do(createApplication, { type: 'module', name: 'Part', id: 'part' })
    .do(addVariable, { application, name: 'code', variable: { type: 'string', signature: 'input', initial: 'x' } })
    .do(addVariable, { application, name: 'secret', variable: { type: 'string', secure: true, initial: 'hush' } })
    .do(addVariable, { application, name: 'unused', variable: { type: 'string' } })
    .do(addBlock, { application, kind: 'say', phase: 'selfService', position: { x: 10, y: 20 }, id: 'a' })
    .do(addBlock, {
      application,
      kind: 'say',
      phase: 'selfService',
      position: { x: 30, y: 50 },
      id: 'b',
      after: { block: 'a', outlet: 'done' },
    })
    .do(setBlockProperties, {
      application,
      block: 'b',
      properties: { target: 'a', variable: 'code', when: 'secret == ANI' },
    })
    .do(addBlock, { application, kind: 'offer', phase: 'selfService', position: { x: 0, y: 0 }, id: 'o' });
}

describe('pasteBlocks', () => {
  it('copies blocks under new ids, with connections and references among them', () => {
    const bench = original();
    const copied = copyBlocks(bench.workspace, application, ['a', 'b']);
    bench.do(pasteBlocks, { application: 'part', copied, phase: 'finalize', at: { x: 100, y: 100 } });
    const part = bench.workspace.applications.part;
    const [a, b] = Object.keys(part?.blocks ?? {}) as [string, string];
    expect(part?.blocks[b]?.properties.target).toBe(a);
    expect(Object.values(part?.connections ?? {})).toEqual([{ from: a, outlet: 'done', to: b }]);
    expect(part?.layout).toEqual({ [a]: { x: 100, y: 100 }, [b]: { x: 120, y: 130 } });
    expect(part?.entry).toEqual({ finalize: a });
  });
  it('declares missing variables, without signature and without secrets', () => {
    const bench = original();
    const copied = copyBlocks(bench.workspace, application, ['b']);
    bench.do(pasteBlocks, { application: 'part', copied });
    expect(bench.workspace.applications.part?.variables).toEqual({
      code: { type: 'string', initial: 'x' },
      secret: { type: 'string', secure: true },
    });
  });
  it('leaves out what may not stand there, and says so', () => {
    const bench = original();
    const copied = copyBlocks(bench.workspace, application, ['a', 'o']);
    const args = { application, copied };
    expect(bench.label(pasteBlocks, args)).toBe('Paste 1 block, without “Offer”');
    expect(Object.keys(bench.do(pasteBlocks, args).main.blocks)).toHaveLength(4);
    const onlyOffer = { application: 'part', copied: copyBlocks(bench.workspace, application, ['o']) };
    expect(bench.refuses(pasteBlocks, onlyOffer)).toMatch(/cannot be used in an application of type Shared Module/);
    expect(bench.refuses(pasteBlocks, { application: 'x', copied })).toMatch(/not exist/);
    const nothing = copyBlocks(bench.workspace, application, ['x']);
    expect(bench.refuses(pasteBlocks, { application, copied: nothing })).toBe('There is no block to paste.');
  });
  it('does not stack copies on one another, and selects the new ones', () => {
    const bench = original();
    const copied = copyBlocks(bench.workspace, application, ['a', 'b']);
    bench.do(pasteBlocks, { application, copied }).do(pasteBlocks, { application, copied });
    const places = Object.values(bench.main.layout).map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(places.length);
    expect(Object.values(bench.main.blocks).map(({ name }) => name)).toContain('Say 6');
  });
});

describe('the clipboard', () => {
  it('gives back what was copied', () => {
    const copied = copyBlocks(original().workspace, application, ['a', 'b']);
    expect(parseCopiedBlocks(JSON.stringify(copied))).toEqual(copied);
  });
  it.each([
    'hello',
    '{"format":"callback-studio/blocks"',
    '{"format":"callback-studio/blocks","version":2}',
    '{"format":"callback-studio/blocks","version":1,"blocks":{"a":{}},"connections":{},"layout":{},"variables":{}}',
    '["callback-studio/blocks"]',
  ])('passes over %s', (text) => {
    expect(parseCopiedBlocks(text)).toBe(undefined);
  });
});
