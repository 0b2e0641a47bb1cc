import { expect, it } from 'vitest';
import type { Block } from '../../generated/types.ts';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const aged = (version: number, properties: Block['properties']) =>
  flow('', { blocks: { a: { kind: 'aged', version, name: 'a', phase: 'selfService', properties } } });

it('hints at a block that was lifted', () => {
  expect(findings(aged(1, { words: 'hello' }), 'block/older-version')).toMatchObject([{ severity: 'hint' }]);
  expect(placesOf(aged(3, { text: 'HELLO' }), 'block/older-version')).toEqual([]);
});
