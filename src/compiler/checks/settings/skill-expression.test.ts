import { expect, it } from 'vitest';
import { found } from './little-table.suite.ts';

const code = 'expression/syntax';

it('finds an expression that cannot be understood', () => {
  expect(found(code, { skillExpression: 'Sales >' })).toEqual(['error R4 save r1.skillExpression']);
});

it('lets an unknown skill through to drafts, not to a published table', () => {
  expect(found('expression/unknown-skill', { skillExpression: 'Sles > 1' })).toEqual([
    'warning R22 publish r1.skillExpression',
  ]);
});

it('is content with known skills', () => {
  expect(found('expression/unknown-skill', { skillExpression: 'Sales > 1' })).toEqual([]);
});
