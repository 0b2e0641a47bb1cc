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

it.each(templates)(
  'reads $title as an application of its type, with the workspace it comes from',
  async ({ load, type }) => {
    const { application, from } = await load();
    expect(application.type).toBe(type);
    expect(Object.values(from.applications)).toContain(application);
  },
);
