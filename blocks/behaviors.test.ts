import { expect, it } from 'vitest';
import { behaviorsOf } from '../src/model/registry.ts';
import { behaviors } from './behaviors.ts';
import { blocks } from './index.ts';

it('has the behaviour of every kind of block and of no other', () => {
  expect(new Map([...behaviors].sort())).toEqual(new Map([...behaviorsOf(blocks)].sort()));
});
