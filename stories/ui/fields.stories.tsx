import type { Meta, StoryObj } from '@storybook/react-vite';
import { LiveForm, oneProperty } from './parts.tsx';

const meta: Meta<typeof LiveForm> = { title: 'UI/Fields', component: LiveForm };
export default meta;
type Story = StoryObj<typeof LiveForm>;

const common = (name: string) => `common.schema.json#/$defs/${name}`;

export const Text: Story = {
  args: {
    schema: oneProperty({ title: 'Label', type: 'string', minLength: 1, description: 'What the option stands for.' }),
    value: { it: 'Sales' },
  },
};

export const TextWithAnError: Story = {
  args: {
    ...Text.args,
    value: { it: '' },
    diagnostics: [
      { code: 'schema/min-length', severity: 'error', at: '/it', message: 'This must not be empty.' },
      { code: 'menu/label', severity: 'warning', at: '/it', message: 'The card shows nothing for this option.' },
    ],
  },
};

export const NumberWithAUnit: Story = {
  args: {
    schema: oneProperty({ title: 'Input timeout', type: 'integer', minimum: 1, maximum: 120, 'x-unit': 'seconds' }),
    value: { it: 5 },
  },
};

export const YesOrNo: Story = {
  args: {
    schema: oneProperty({ title: 'Disable barge-in', type: 'boolean', description: 'Prompts cannot be cut short.' }),
    value: { it: true },
  },
};

export const FewValues: Story = {
  args: { schema: oneProperty({ title: 'Agents need', type: 'string', enum: ['all', 'any'] }), value: { it: 'any' } },
};

export const ManyValues: Story = {
  args: {
    schema: oneProperty({ title: 'Key', type: 'string', enum: ['1', '2', '3', '4', '5', '6', '7', '8', '9'] }),
    value: { it: '3' },
  },
};

export const SeveralValues: Story = {
  args: {
    schema: oneProperty({
      title: 'Match criteria',
      type: 'array',
      uniqueItems: true,
      items: { type: 'string', enum: ['accessCode', 'ani', 'dnis'] },
    }),
    value: { it: ['ani'] },
  },
};

export const ReferenceThatIsMissing: Story = {
  args: {
    schema: oneProperty({ title: 'Virtual Queue', type: 'string', 'x-reference': 'virtualQueues' }),
    value: { it: 'q9' },
  },
};

export const SourceAsAVariable: Story = {
  args: {
    schema: oneProperty({ $ref: common('queueSource'), title: 'Virtual Queue' }),
    value: { it: { from: 'variable', variable: 'AccessCode' } },
  },
};

export const SourceAsAnExpression: Story = {
  args: {
    schema: oneProperty({ $ref: common('integerSource'), title: 'Overall timeout', 'x-unit': 'seconds' }),
    value: { it: { from: 'expression', expression: 'Tries * 10' } },
  },
};

export const Prompts: Story = {
  args: {
    schema: oneProperty({ $ref: common('prompts'), title: 'Prompts' }),
    value: {
      it: [
        { type: 'text', text: 'Your access code is' },
        { type: 'variable', variable: 'AccessCode', as: 'digits' },
        { type: 'announcement', announcement: 'gone' },
      ],
    },
  },
};

export const List: Story = {
  args: {
    schema: oneProperty({
      title: 'Headers',
      type: 'array',
      maxItems: 30,
      items: {
        type: 'object',
        required: ['name', 'value'],
        properties: {
          name: { title: 'Name', type: 'string', description: 'Name of the header.' },
          value: { $ref: common('textSource'), title: 'Value' },
        },
      },
    }),
    value: { it: [{ name: 'Accept', value: { from: 'literal', value: 'application/json' } }] },
  },
};

export const EmptyList: Story = { args: { ...List.args, value: { it: [] } } };

export const AnyJson: Story = {
  args: { schema: oneProperty({ title: 'Initial value' }), value: { it: { tier: 'gold' } } },
};
