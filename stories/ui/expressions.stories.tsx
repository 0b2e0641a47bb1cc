import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import type { VariableType } from '../../src/generated/types.ts';
import { ExpressionField } from '../../src/ui/index.ts';
import { tools } from './parts.tsx';

function LiveExpression({
  text,
  of,
  expected,
}: {
  readonly text: string;
  readonly of: 'expressions' | 'skills';
  readonly expected?: VariableType;
}) {
  const [value, setValue] = useState(text);
  return (
    <div style={{ width: 380, padding: 12 }}>
      <ExpressionField
        aria-label="Condition"
        language={tools[of]}
        value={value}
        onChange={setValue}
        {...(expected ? { expected } : {})}
      />
    </div>
  );
}

const meta: Meta<typeof LiveExpression> = { title: 'UI/Expressions', component: LiveExpression };
export default meta;
type Story = StoryObj<typeof LiveExpression>;

export const Right: Story = { args: { of: 'expressions', text: 'Tries < 3', expected: 'boolean' } };
export const UnknownVariable: Story = { args: { of: 'expressions', text: 'Trys < 3', expected: 'boolean' } };
export const WrongType: Story = { args: { of: 'expressions', text: 'Tries + 1', expected: 'boolean' } };
export const BrokenOff: Story = { args: { of: 'expressions', text: 'Tries < ', expected: 'boolean' } };
export const SeveralLines: Story = {
  args: { of: 'expressions', text: 'isSet(AccessCode)\n  && AccessCode != ""\n  && Tries < 3', expected: 'boolean' },
};
export const Skills: Story = { args: { of: 'skills', text: 'Sales > 3 & (English > 0 | Spanish > 0)' } };
export const UnknownSkill: Story = { args: { of: 'skills', text: 'Sails > 3' } };
