import type { Meta, StoryObj } from '@storybook/react-vite';
import { addresses } from '../../../src/app/addresses.ts';
import { Laboratory } from '../../../src/app/numbers/Laboratory.tsx';
import { NumbersScreen } from '../../../src/app/numbers/NumbersScreen.tsx';
import { laboratoryTexts, sampleTexts } from '../../../src/app/numbers/sample-texts.ts';
import { addBlockedPattern, createNumberRule, type Designer } from '../../../src/designer/index.ts';
import type { NumberRule } from '../../../src/generated/types.ts';
import { sampleWorkspace } from '../../sample.ts';
import { ControlScreen } from '../ControlScreen.tsx';

const meta: Meta = { title: 'App/Tools/Permitted & Blocked Numbers' };
export default meta;

type Rules = Readonly<Record<string, NumberRule>>;

const rule = 'north-america';
const rules = sampleWorkspace.numberRules;

const story = (
  numberRules: Rules,
  { id, samples, prepare }: { id?: string; samples?: string; prepare?: (designer: Designer) => void } = {},
): StoryObj => ({
  render: () => {
    if (id !== undefined) sampleTexts.set(id, samples ?? '');
    return (
      <ControlScreen
        workspace={{ ...sampleWorkspace, numberRules }}
        at={id === undefined ? addresses.numberRules : addresses.numberRule(id)}
        {...(prepare ? { prepare } : {})}
      >
        <NumbersScreen id={id} />
      </ControlScreen>
    );
  },
});

const withPatterns = (...blockedPatterns: string[]): Rules => ({
  [rule]: { name: 'North America', countries: ['US', 'CA', 'PR'], blockedPatterns },
});

export const NoRules = story({});
export const NewRule = story(rules, {
  id: 'new',
  prepare: (designer) => void designer.dispatch(createNumberRule, { name: 'Europe', id: 'new' }),
});
export const WithFindings = story(
  withPatterns('^1234[0-9]+', '^12345', '^1204[0-9]*', '^1(787|939)', '1 212', '^44', '^1(?!212)', '+1900', '0199$'),
  { id: rule, samples: '+1 234 555 0123\n+1 787 555 0123\n+1 617 555 0199\n+44 20 7946 0123\nno number' },
);
export const NotSaved = story(rules, {
  id: rule,
  prepare: (designer) => void designer.dispatch(addBlockedPattern, { rule, pattern: '^1617' }),
});
export const TenThousandPatterns = story(
  withPatterns(...Array.from({ length: 10_000 }, (_, index) => `^1${2_000_000 + index}[0-9]+`)),
  { id: rule },
);

const saved: NumberRule = { name: 'North America', countries: ['US', 'CA'], blockedPatterns: ['^\\+1900'] };
const queues = [
  { name: 'Sales_VQ', defaultCountry: 'US' },
  { name: 'London_VQ', defaultCountry: 'GB' },
];

const laboratory = (draft: NumberRule, text: string): StoryObj => ({
  render: () => {
    laboratoryTexts.set('story', text);
    return <Laboratory id="story" rule={{ saved, draft }} queues={queues} isUnsaved={draft !== saved} />;
  },
});

export const EmptyLaboratory = laboratory(saved, '');
export const LaboratoryWithChanges = laboratory(
  { ...saved, countries: ['US', 'GB'], blockedPatterns: ['^1617'] },
  '+1 212 555 0123\n+1 617 555 0123\n+1 604 555 0123\n+44 20 7946 0123\n617 555 0199\nhello',
);
