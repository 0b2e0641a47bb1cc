import type { Completion } from '../problem.ts';
import { tokenizeSkills } from './tokens.ts';

/** Statistics of an agent that a skill expression may ask for. */
const statistics: readonly (readonly [string, string])[] = [['StatAgentLoggedIn', '1 while the agent is logged in.']];

const comparisons = ['>', '>=', '=', '<', '<=', '<>'];

/** What may be written at the cursor of a skill expression: a skill, then a comparison, then a level, then & or |. */
export function completeSkillExpression(
  text: string,
  offset: number,
  knownSkills: readonly string[],
): readonly Completion[] {
  const tokens = tokenizeSkills(text);
  const word = tokens.find((token) => token.start < offset && offset <= token.end && isWord(token.kind));
  const from = word?.start ?? offset;
  const to = word?.end ?? offset;
  const before = tokens.filter((token) => token.kind !== 'end' && token.end <= from).at(-1);
  const typed = text.slice(from, offset).toLowerCase();
  const fitting = (offers: readonly Omit<Completion, 'from' | 'to'>[]): Completion[] => {
    const all = offers.map((offer) => ({ ...offer, from, to }));
    const starting = all.filter((offer) => offer.label.toLowerCase().startsWith(typed));
    return [
      ...starting,
      ...all.filter((offer) => !starting.includes(offer) && offer.label.toLowerCase().includes(typed)),
    ];
  };
  if (word?.kind === 'level' || before?.kind === 'comparison') return [];
  if (before?.kind === 'name' || before?.kind === 'statistic')
    return word ? [] : fitting(comparisons.map(comparisonOffer));
  if (before?.kind === 'level' || before?.kind === ')')
    return fitting([
      {
        label: '&',
        kind: 'keyword',
        detail: 'and',
        description: 'Both must hold; read from left to right.',
        insert: '& ',
      },
      {
        label: '|',
        kind: 'keyword',
        detail: 'or',
        description: 'One must hold; read from left to right.',
        insert: '| ',
      },
    ]);
  return fitting([
    ...knownSkills.map((name) => ({ label: name, kind: 'skill' as const, detail: 'skill', insert: name })),
    ...statistics.map(([name, description]) => ({
      label: `$(${name})`,
      kind: 'statistic' as const,
      detail: 'statistic',
      description,
      insert: `$(${name})`,
    })),
  ]);
}

function comparisonOffer(comparison: string): Omit<Completion, 'from' | 'to'> {
  return { label: comparison, kind: 'keyword', detail: 'comparison', insert: `${comparison} ` };
}

function isWord(kind: string): boolean {
  return kind === 'name' || kind === 'level' || kind === 'statistic' || kind === 'error';
}
