import { expect, it } from 'vitest';
import { createWatch, secondsOfPatience } from './watch.ts';

/** A watch whose looks are taken by hand. */
function watched({ answers }: { readonly answers: boolean }) {
  let look: (() => void) | undefined;
  let asked = 0;
  let stuck = 0;
  const watch = createWatch({
    ask: () => {
      asked += 1;
      if (answers) watch.heard();
    },
    onStuck: () => {
      stuck += 1;
    },
    every: (_, take) => {
      look = take;
      return () => {
        look = undefined;
      };
    },
  });
  const pass = (seconds: number) => {
    for (let second = 0; second < seconds; second++) look?.();
  };
  return { watch, pass, asked: () => asked, stuck: () => stuck };
}

it('asks again and again, and is content with any answer', () => {
  const { watch, pass, asked, stuck } = watched({ answers: true });
  watch.heard();
  watch.begin();
  pass(60);
  expect([asked(), stuck()]).toEqual([60, 0]);
});

it('takes for stuck, once, whoever was loaded and is silent for some seconds', () => {
  const { watch, pass, stuck } = watched({ answers: false });
  watch.heard();
  watch.begin();
  pass(secondsOfPatience);
  expect(stuck()).toBe(0);
  pass(60);
  expect(stuck()).toBe(1);
});

it('expects nothing of whoever is not loaded yet', () => {
  const { watch, pass, asked, stuck } = watched({ answers: false });
  watch.begin();
  pass(60);
  expect([asked(), stuck()]).toEqual([0, 0]);
});

it('does not look before it has begun or after it has ended', () => {
  const { watch, pass, asked } = watched({ answers: false });
  watch.heard();
  pass(60);
  watch.begin();
  watch.end();
  pass(60);
  expect(asked()).toBe(0);
});
