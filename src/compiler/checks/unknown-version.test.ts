import { expect, it } from 'vitest';
import type { Block } from '../../generated/types.ts';
import { flow, placesOf } from './little-workspace.suite.ts';

const aged = (version: number, properties: Block['properties']) =>
  flow('', { blocks: { a: { kind: 'aged', version, name: 'a', phase: 'selfService', properties } } });

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
