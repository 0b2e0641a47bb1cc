import { expect, it } from 'vitest';
import { findings, flow } from './little-workspace.suite.ts';

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
