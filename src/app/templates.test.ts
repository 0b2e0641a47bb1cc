import { expect, it } from 'vitest';
import { templates } from './templates.ts';

it('offers a template of every callback scenario', () => {
  expect(templates.map(({ id }) => id)).toEqual([
    'match',
    'in-queue',
    'scheduled',
    'business-to-customer',
    'delayed',
    'airline',
  ]);
});

it.each(templates)('reads $title as an unpublished application of its type', async ({ load, type }) => {
  const application = await load();
  expect(application.type).toBe(type);
  expect(application).not.toHaveProperty('published');
});
