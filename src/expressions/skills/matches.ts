import type { SkillComparison, SkillExpressionTree } from './tree.ts';

/**
 * True when an agent fits. `levelOf` gives 0 for a skill the agent does not have, so `Skill < 3` fits such an agent too;
 * a statistic that nobody provides counts as 0.
 */
export function matchesSkills(
  tree: SkillExpressionTree,
  levelOf: (skill: string) => number,
  statistic: (name: string) => number = () => 0,
): boolean {
  switch (tree.kind) {
    case 'condition':
      return holds(tree.of === 'skill' ? levelOf(tree.name) : statistic(tree.name), tree.comparison, tree.level);
    case 'not':
      return !matchesSkills(tree.condition, levelOf, statistic);
    case 'chain': {
      let result = matchesSkills(tree.first, levelOf, statistic);
      for (const { operator, condition } of tree.steps)
        if (operator === '&' ? result : !result) result = matchesSkills(condition, levelOf, statistic);
      return result;
    }
  }
}

/** Names of the skills an expression asks for, each once, in the order of the text. */
export function skillsIn(tree: SkillExpressionTree): readonly string[] {
  return [...new Set(conditionsIn(tree).flatMap((each) => (each.of === 'skill' ? [each.name] : [])))];
}

/** All conditions of an expression, in the order of the text. */
export function conditionsIn(tree: SkillExpressionTree): readonly (SkillExpressionTree & { kind: 'condition' })[] {
  if (tree.kind === 'condition') return [tree];
  if (tree.kind === 'not') return conditionsIn(tree.condition);
  return [tree.first, ...tree.steps.map((step) => step.condition)].flatMap(conditionsIn);
}

function holds(value: number, comparison: SkillComparison, level: number): boolean {
  switch (comparison) {
    case '=':
      return value === level;
    case '<>':
      return value !== level;
    case '>':
      return value > level;
    case '>=':
      return value >= level;
    case '<':
      return value < level;
    case '<=':
      return value <= level;
  }
}
