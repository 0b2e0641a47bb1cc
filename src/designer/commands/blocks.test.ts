import { describe, expect, it } from 'vitest';
import type { Phase } from '../../generated/types.ts';
import { workbench } from '../workbench.suite.ts';
import { addBlock } from './add-block.ts';
import { applyBlockProperties } from './apply-block-properties.ts';
import { arrangeBlocks } from './arrange-blocks.ts';
import { connectBlocks } from './connect-blocks.ts';
import { describeBlock } from './describe-block.ts';
import { disconnect } from './disconnect.ts';
import { moveBlocks } from './move-blocks.ts';
import { removeBlocks } from './remove-blocks.ts';
import { renameBlock } from './rename-block.ts';
import { setBlockProperties } from './set-block-properties.ts';
import { setPhaseEntry } from './set-phase-entry.ts';

const position = { x: 0, y: 0 };

/** A block of a kind under an id, in Self Service unless told. */
function block(kind: string, id: string, phase: Phase = 'selfService') {
  return { application: 'main', kind, phase, position, id };
}

/** Blocks a → b → c in Self Service. */
function chain() {
  return workbench()
    .do(addBlock, block('say', 'a'))
    .do(addBlock, { ...block('say', 'b'), after: { block: 'a', outlet: 'done' } })
    .do(addBlock, { ...block('say', 'c'), after: { block: 'b', outlet: 'done' } });
}

/** Connections as “a.done→b”. */
function wires({ main }: ReturnType<typeof workbench>): string[] {
  return Object.values(main.connections)
    .map(({ from, outlet, to }) => `${from}.${outlet}→${to}`)
    .sort();
}

describe('addBlock', () => {
  it('starts an empty phase with the first block and leaves the entry to it', () => {
    const bench = workbench().do(addBlock, block('say', 'a')).do(addBlock, block('say', 'b'));
    expect(bench.main.entry).toEqual({ selfService: 'a' });
  });
  it('gives a new block the properties of its kind, a place and a name that is not taken', () => {
    const { main } = workbench().do(addBlock, block('ask', 'a')).do(addBlock, block('ask', 'b'));
    expect(main.blocks.b).toEqual({
      kind: 'ask',
      version: 1,
      name: 'Ask 2',
      phase: 'selfService',
      properties: { options: ['yes', 'no'] },
    });
    expect(main.layout.b).toEqual(position);
  });
  it('is connected behind an outlet and leads on to what had followed', () => {
    const bench = chain().do(addBlock, { ...block('say', 'n'), after: { block: 'a', outlet: 'done' } });
    expect(wires(bench)).toEqual(['a.done→n', 'b.done→c', 'n.done→b']);
  });
  it('stands in the middle of a connection', () => {
    const bench = chain();
    const [id] = Object.entries(bench.main.connections).find(([, { from }]) => from === 'b') ?? [];
    bench.do(addBlock, { ...block('ask', 'n'), onConnection: id as string });
    expect(wires(bench)).toEqual(['a.done→b', 'b.done→n', 'n.yes→c']);
  });
  it('is refused in a connection when it does not lead on', () => {
    const bench = chain();
    const onConnection = Object.keys(bench.main.connections)[0] as string;
    expect(bench.refuses(addBlock, { ...block('stop', 'n'), onConnection })).toBe(
      '“Stop” does not go on to another block, so it cannot stand in a connection.',
    );
  });
  it('is refused in a connection it would turn backwards', () => {
    const bench = chain();
    const onConnection = Object.keys(bench.main.connections)[0] as string;
    expect(bench.refuses(addBlock, { ...block('say', 'n', 'finalize'), onConnection })).toMatch(/cannot go back/);
  });
  it('takes the place of what followed when it leads nowhere', () => {
    const bench = chain().do(addBlock, { ...block('stop', 'n'), after: { block: 'b', outlet: 'done' } });
    expect(wires(bench)).toEqual(['a.done→b', 'b.done→n']);
  });
  it.each([
    ['an unknown kind', block('spell', 'n'), 'The kind spell is unknown.'],
    ['a phase it may not stand in', block('route', 'n'), /may stand in Assisted Service/],
    ['a taken id', block('say', 'a'), 'The id a is already taken.'],
    ['an id that is no id', block('say', '../a'), /cannot be an id/],
    ['a missing application', { ...block('say', 'n'), application: 'gone' }, /application does not exist/],
    ['a missing connection', { ...block('say', 'n'), onConnection: 'gone' }, /connection does not exist/],
    ['a missing outlet', { ...block('say', 'n'), after: { block: 'a', outlet: 'no' } }, /has no outlet no/],
    ['a prototype as block', { ...block('say', 'n'), after: { block: 'constructor', outlet: 'done' } }, /not exist/],
  ])('is refused for %s', (_, args, reason) => {
    expect(chain().refuses(addBlock, args)).toMatch(reason);
  });
  it('is refused twice where once is the rule', () => {
    expect(workbench().do(addBlock, block('offer', 'a')).refuses(addBlock, block('offer', 'b'))).toBe(
      'Offer may stand in an application only once.',
    );
  });
});

describe('removeBlocks', () => {
  it('takes connections and positions along', () => {
    const bench = chain().do(removeBlocks, { application: 'main', blocks: ['b'] });
    expect(wires(bench)).toEqual([]);
    expect(Object.keys(bench.main.layout)).toEqual(['a', 'c']);
  });
  it('starts the phase with the block that had followed, over others that are removed too', () => {
    const bench = chain()
      .do(addBlock, block('say', 'd'))
      .do(removeBlocks, { application: 'main', blocks: ['a', 'b'] });
    expect(bench.main.entry).toEqual({ selfService: 'c' });
  });
  it('leaves a phase without an entry when nobody can tell where it should start', () => {
    const bench = workbench();
    for (const id of ['a', 'b', 'c']) bench.do(addBlock, block('say', id));
    expect(bench.do(removeBlocks, { application: 'main', blocks: ['a'] }).main.entry).toEqual({});
  });
  it('leaves faults that were there before alone', () => {
    const bench = chain();
    const broken = {
      ...bench.workspace,
      applications: {
        main: { ...bench.main, connections: { ...bench.main.connections, x: { from: 'c', outlet: 'no', to: 'lost' } } },
      },
    };
    const { main } = workbench(broken).do(removeBlocks, { application: 'main', blocks: ['a'] });
    expect(main.connections.x).toEqual({ from: 'c', outlet: 'no', to: 'lost' });
  });
  it('is refused for what is gone and for nothing', () => {
    expect(chain().refuses(removeBlocks, { application: 'main', blocks: ['x'] })).toMatch(/block does not exist/);
    expect(chain().refuses(removeBlocks, { application: 'main', blocks: [], connections: ['x'] })).toMatch(
      /connection/,
    );
    expect(chain().refuses(removeBlocks, { application: 'main', blocks: [] })).toBe('Nothing is selected.');
    expect(chain().refuses(removeBlocks, { application: 'x', blocks: ['a'] })).toMatch(/application does not exist/);
  });
});

describe('moveBlocks', () => {
  it('keeps both entries valid when an entry moves to another phase', () => {
    const bench = chain().do(moveBlocks, { application: 'main', moves: { a: { x: 5, y: 6, phase: 'initialize' } } });
    expect(bench.main.entry).toEqual({ initialize: 'a', selfService: 'b' });
    expect(bench.main.layout.a).toEqual({ x: 5, y: 6 });
    expect(wires(bench)).toEqual(['a.done→b', 'b.done→c']);
  });
  it('drops connections that a move has turned backwards', () => {
    const bench = chain().do(moveBlocks, { application: 'main', moves: { b: { x: 0, y: 0, phase: 'finalize' } } });
    expect(wires(bench)).toEqual(['a.done→b']);
  });
  it('is refused where a block may not stand, and for places that are no numbers', () => {
    const bench = workbench().do(addBlock, block('route', 'r', 'assistedService'));
    expect(bench.refuses(moveBlocks, { application: 'main', moves: { r: { x: 0, y: 0, phase: 'finalize' } } })).toMatch(
      /not in Finalize/,
    );
    expect(bench.refuses(moveBlocks, { application: 'main', moves: { r: { x: Number.NaN, y: 0 } } })).toMatch(/moved/);
    expect(bench.refuses(moveBlocks, { application: 'main', moves: { x: { x: 0, y: 0 } } })).toMatch(/not exist/);
    expect(bench.refuses(moveBlocks, { application: 'x', moves: {} })).toMatch(/application/);
  });
  it('lets a block that may stand only once move', () => {
    const bench = workbench().do(addBlock, block('offer', 'o'));
    expect(bench.refuses(moveBlocks, { application: 'main', moves: { o: { x: 0, y: 0, phase: 'finalize' } } })).toBe(
      undefined,
    );
  });
});

describe('connectBlocks and disconnect', () => {
  it('replaces what the outlet was connected to', () => {
    const bench = chain().do(connectBlocks, { application: 'main', from: 'a', outlet: 'done', to: 'c' });
    expect(wires(bench)).toEqual(['a.done→c', 'b.done→c']);
  });
  it('is refused for an outlet that always goes to Finalize', () => {
    const bench = chain().do(addBlock, block('stop', 's'));
    expect(bench.refuses(connectBlocks, { application: 'main', from: 's', outlet: 'ended', to: 'a' })).toMatch(
      /always goes to Finalize/,
    );
    expect(bench.refuses(connectBlocks, { application: 'x', from: 's', outlet: 'ended', to: 'a' })).toMatch(
      /not exist/,
    );
  });
  it('takes connections away', () => {
    const bench = chain();
    bench.do(disconnect, { application: 'main', connections: Object.keys(bench.main.connections) });
    expect(wires(bench)).toEqual([]);
    expect(bench.refuses(disconnect, { application: 'main', connections: ['x'] })).toMatch(/not exist/);
    expect(bench.refuses(disconnect, { application: 'x', connections: [] })).toMatch(/not exist/);
  });
});

describe('properties', () => {
  it('drops the connections of outlets that vanish with them', () => {
    const bench = chain()
      .do(addBlock, block('ask', 'q'))
      .do(connectBlocks, { application: 'main', from: 'q', outlet: 'yes', to: 'a' })
      .do(connectBlocks, { application: 'main', from: 'q', outlet: 'no', to: 'b' })
      .do(setBlockProperties, { application: 'main', block: 'q', properties: { options: ['no', 'maybe'] } });
    expect(wires(bench)).toEqual(['a.done→b', 'b.done→c', 'q.no→b']);
  });
  it('are laid over those there are by a fix', () => {
    const bench = workbench()
      .do(addBlock, block('ask', 'q'))
      .do(applyBlockProperties, { application: 'main', block: 'q', properties: { text: 'Hello' } });
    expect(bench.main.blocks.q?.properties).toEqual({ options: ['yes', 'no'], text: 'Hello' });
  });
  it('cannot be set on a block that is gone', () => {
    const args = { application: 'main', block: 'toString', properties: {} };
    expect(chain().refuses(setBlockProperties, args)).toMatch(/not exist/);
    expect(chain().refuses(applyBlockProperties, args)).toMatch(/not exist/);
  });
});

describe('names and descriptions of blocks', () => {
  const args = { application: 'main', block: 'a' };
  it('are text, whatever they look like', () => {
    const name = '<img src=x onerror=alert(1)>';
    expect(chain().do(renameBlock, { ...args, name: ` ${name} ` }).main.blocks.a?.name).toBe(name);
  });
  it('are refused when empty, taken or too long', () => {
    expect(chain().refuses(renameBlock, { ...args, name: '  ' })).toBe('A name must not be empty.');
    expect(chain().refuses(renameBlock, { ...args, name: 'say 2' })).toBe('The name “Say 2” is already taken.');
    expect(chain().refuses(renameBlock, { ...args, name: 'x'.repeat(256) })).toMatch(/at most 255/);
    expect(chain().refuses(renameBlock, { ...args, block: 'x', name: 'y' })).toMatch(/not exist/);
    expect(chain().refuses(renameBlock, { ...args, application: 'x', name: 'y' })).toMatch(/not exist/);
    expect(chain().refuses(describeBlock, { ...args, description: 'x'.repeat(4001) })).toMatch(/at most 4000/);
    expect(chain().refuses(describeBlock, { ...args, block: 'x', description: '' })).toMatch(/not exist/);
  });
  it('may keep their own name', () => {
    expect(chain().refuses(renameBlock, { ...args, name: 'SAY' })).toBe(undefined);
  });
  it('take an empty description away', () => {
    const bench = chain().do(describeBlock, { ...args, description: 'Greets' });
    expect(bench.main.blocks.a?.description).toBe('Greets');
    expect(bench.do(describeBlock, { ...args, description: '' }).main.blocks.a).not.toHaveProperty('description');
  });
});

describe('setPhaseEntry', () => {
  it('starts a phase with a block of it, or with none', () => {
    const bench = chain().do(setPhaseEntry, { application: 'main', phase: 'selfService', block: 'c' });
    expect(bench.main.entry).toEqual({ selfService: 'c' });
    expect(bench.do(setPhaseEntry, { application: 'main', phase: 'selfService', block: null }).main.entry).toEqual({});
  });
  it('is refused for a block of another phase', () => {
    expect(chain().refuses(setPhaseEntry, { application: 'main', phase: 'finalize', block: 'a' })).toBe(
      '“Say” stands in Self Service, so Finalize cannot start with it.',
    );
    expect(chain().refuses(setPhaseEntry, { application: 'main', phase: 'finalize', block: 'x' })).toMatch(/not exist/);
    expect(chain().refuses(setPhaseEntry, { application: 'x', phase: 'finalize', block: null })).toMatch(/not exist/);
  });
});

describe('arrangeBlocks', () => {
  it('passes over blocks that are gone', () => {
    const bench = chain().do(arrangeBlocks, { application: 'main', positions: { a: { x: 7, y: 8 }, x: position } });
    expect(bench.main.layout).toEqual({ a: { x: 7, y: 8 }, b: position, c: position });
  });
  it('is refused for a layout that is no layout', () => {
    const positions = { a: { x: Number.POSITIVE_INFINITY, y: 0 } };
    expect(chain().refuses(arrangeBlocks, { application: 'main', positions })).toMatch(/not a number/);
    expect(chain().refuses(arrangeBlocks, { application: 'x', positions: {} })).toMatch(/not exist/);
  });
});
