import { describe, expect, it } from 'vitest';
import type { Block } from '../../generated/types.ts';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const aged = (version: number, properties: Block['properties']) =>
  flow('', { blocks: { a: { kind: 'aged', version, name: 'a', phase: 'selfService', properties } } });

describe('unknown-kind', () => {
  it('finds a block of a kind that is not in the registry', () => {
    expect(findings(flow('a: teleport'), 'block/unknown-kind')).toMatchObject([
      { at: '/applications/main/blocks/a/kind', severity: 'error' },
    ]);
  });

  it('is not led to a prototype by a hostile name', () => {
    expect(placesOf(flow('a: constructor\n b: toString'), 'block/unknown-kind')).toHaveLength(2);
  });
});

describe('unknown-version', () => {
  const code = 'block/unknown-version';

  it('finds a block of a newer studio', () => {
    expect(placesOf(aged(4, {}), code)).toEqual(['blocks/a/version']);
  });

  it('finds a block whose properties no migration can lift', () => {
    expect(placesOf(aged(2, {}), code)).toEqual(['blocks/a/version']);
  });

  it('is content with older blocks that can be lifted', () => {
    expect(placesOf(aged(1, { words: 'hello' }), code)).toEqual([]);
  });
});

describe('older-version', () => {
  it('hints at a block that was lifted', () => {
    expect(findings(aged(1, { words: 'hello' }), 'block/older-version')).toMatchObject([{ severity: 'hint' }]);
    expect(placesOf(aged(3, { text: 'HELLO' }), 'block/older-version')).toEqual([]);
  });
});

describe('schema faults', () => {
  it('tells them at the property they are about', () => {
    expect(placesOf(aged(3, { text: 'far too long a text' }), 'schema/max-length')).toEqual([
      'blocks/a/properties/text',
    ]);
  });

  it('tells those of the lifted properties', () => {
    expect(placesOf(aged(2, { words: 'far too long a text' }), 'schema/max-length')).toHaveLength(1);
  });
});

describe('block-finding', () => {
  it('passes on what a kind has to say, its places made absolute', () => {
    expect(findings(flow('a: picky {"mode":"bad"}\n b: picky {"mode":"good"}'), 'picky/bad-mode')).toEqual([
      {
        code: 'picky/bad-mode',
        severity: 'warning',
        at: '/applications/main/blocks/a/properties/mode',
        message: 'a has a bad mode.',
      },
    ]);
  });
});
