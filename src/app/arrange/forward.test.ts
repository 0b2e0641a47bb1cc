import fc from 'fast-check';
import { expect, it } from 'vitest';
import { forward, type Way } from './forward.ts';

/** Ways written as `a>b`, and jumps as `a~b`. */
const ways = (text: string): Way[] =>
  text.split(' ').map((each) => ({ from: each[0] ?? '', to: each[2] ?? '', jumps: each[1] === '~' }));
const written = (found: readonly Way[]) =>
  found.map(({ from, to, jumps }) => from + (jumps ? '~' : '>') + to).join(' ');

it('leaves out what comes back to where the flow has been', () => {
  expect(written(forward(['a', 'b', 'c'], ways('a>b b>c c>a b>b')))).toBe('a>b b>c');
});

it('leaves out jumps to the first block and to blocks that connections reach', () => {
  expect(written(forward(['a', 'b', 'c'], ways('a>b b>c c~a a~c')))).toBe('a>b b>c');
});

it('follows a jump that alone reaches its target', () => {
  expect(written(forward(['a', 'b', 'c'], ways('a>b b~c')))).toBe('a>b b~c');
});

it('leaves no loop in any flow', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  fc.assert(
    fc.property(fc.array(fc.record({ from: name, to: name, jumps: fc.boolean() })), (given) => {
      const left = forward(['a', 'b', 'c', 'd', 'e'], given);
      let open = new Set<string>(['a', 'b', 'c', 'd', 'e']);
      // Blocks that nothing open leads to are taken away until none is left, which no loop would let happen.
      for (let round = 0; round < 5; round++) {
        const reached = new Set<string>(left.filter(({ from }) => open.has(from)).map(({ to }) => to));
        open = new Set([...open].filter((each) => reached.has(each)));
      }
      expect(open.size).toBe(0);
    }),
  );
});
