import { expect, it } from 'vitest';
import { blocks } from '../../../../blocks/index.ts';
import { compile } from '../../../compiler/index.ts';
import { loadSample } from '../../sample.ts';

it('meets a new user as a plan that can be played', async () => {
  const sample = await loadSample();
  expect(Object.keys(sample.trafficPlans ?? {})).toEqual(['busy-tuesday']);
  const { configuration, diagnostics } = compile(sample, { registry: blocks });
  expect(configuration).toBeDefined();
  expect(diagnostics.filter(({ at }) => at.startsWith('/trafficPlans'))).toEqual([]);
});
