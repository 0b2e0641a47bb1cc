import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { paletteGroups } from '../src/model/block.ts';
import { blockKinds, blocks } from './index.ts';

const definitions = blockKinds.map((kind) => kind.definition);

describe('the list of blocks', () => {
  it('names every folder that defines a block', () => {
    const folders = readdirSync(import.meta.dirname).filter((name) =>
      existsSync(join(import.meta.dirname, name, 'definition.ts')),
    );
    expect(definitions.map((each) => each.kind).sort()).toEqual(folders.sort());
  });

  it('has each block tested against the contract', () => {
    for (const { kind } of definitions)
      expect(existsSync(join(import.meta.dirname, kind, `${kind}.test.ts`)), kind).toBe(true);
  });

  it('stands in palette order, group after group', () => {
    const order = definitions.map((each) => paletteGroups.indexOf(each.group));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  it('has no title and no icon twice', () => {
    expect(new Set(definitions.map((each) => each.title)).size).toBe(definitions.length);
    expect(new Set(definitions.map((each) => each.icon)).size).toBe(definitions.length);
  });

  it('gives a kind by its name, and nothing for names of prototypes', () => {
    expect(blocks.get('play-message')?.definition.title).toBe('Play Message');
    expect(blocks.get('__proto__')).toBeUndefined();
    expect(blocks.get('constructor')).toBeUndefined();
  });
});
