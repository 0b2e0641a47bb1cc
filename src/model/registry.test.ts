import { expect, it } from 'vitest';
import { kinds } from './little-workspace.suite.ts';
import { behaviorsOf, createRegistry } from './registry.ts';

it('finds kinds by name, and none by a name that every object has', () => {
  expect(kinds.get('say')?.definition.title).toBe('say');
  for (const name of ['constructor', '__proto__', 'toString']) expect(kinds.get(name)).toBeUndefined();
});

it('refuses two kinds of one name: that is our mistake', () => {
  const [first] = kinds.kinds;
  if (!first) throw new Error('no kinds');
  expect(() => createRegistry([first, first])).toThrow('two kinds');
});

it('hands a runtime the behaviour of every kind', () => {
  expect([...behaviorsOf(kinds).keys()]).toEqual(kinds.kinds.map(({ definition }) => definition.kind));
});
