import { type ExpressionProblem, suggestion } from '../problem.ts';
import { conditionsIn } from './matches.ts';
import { type ParsedSkills, parseSkillExpression } from './parse.ts';

/** Parses a skill expression and looks its skills up. An unknown skill is a warning: it can still be created (rule R22). */
export function checkSkillExpression(text: string, knownSkills: readonly string[]): ParsedSkills {
  const parsed = parseSkillExpression(text);
  if (!parsed.expression) return parsed;
  const known = new Set(knownSkills);
  const unknown = conditionsIn(parsed.expression)
    .filter((each) => each.of === 'skill' && !known.has(each.name))
    .map(
      ({ name, start, end }): ExpressionProblem => ({
        message: `There is no skill “${name}”${suggestion(name, knownSkills) || '.'}`,
        start,
        end,
        severity: 'warning',
        code: 'unknown-skill',
        name,
      }),
    );
  return {
    expression: parsed.expression,
    problems: [...parsed.problems, ...unknown].sort((a, b) => a.start - b.start || a.end - b.end),
  };
}
