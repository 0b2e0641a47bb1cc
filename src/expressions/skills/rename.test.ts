import { expect, it } from 'vitest';
import { renameSkillIn } from './rename.ts';

it('a skill is renamed wherever it stands, and nothing else', () => {
  expect(renameSkillIn('Sales > 2 & (Sales_2<9|!Sales = 1)', 'Sales', 'Selling')).toBe(
    'Selling > 2 & (Sales_2<9|!Selling = 1)',
  );
  expect(renameSkillIn('$(Sales) > 2', 'Sales', 'Selling')).toBe('$(Sales) > 2');
});

it('half an expression is renamed too, and text without the skill stays', () => {
  expect(renameSkillIn('Sales >', 'Sales', 'Selling')).toBe('Selling >');
  expect(renameSkillIn(')) <- what', 'Sales', 'Selling')).toBe(')) <- what');
});
