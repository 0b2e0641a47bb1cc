import { checkSkillExpression } from '../../expressions/index.ts';
import type { ExpressionUse } from '../../model/references.ts';
import type { BlockCheck, FindingDetails } from './check.ts';

/** What the skill language says against a skill expression. An unknown skill is a warning: the directory may lag behind. */
export const skillExpressionFault: BlockCheck = {
  code: 'expression/skill-fault',
  severity: 'error',
  about: 'A skill expression cannot be understood or names an unknown skill, so no agent may be found for the caller.',
  ofBlock({ expressions }, { skills }, find) {
    for (const use of expressions)
      if (!use.hidden) faultsOf(use, skills, (message, details) => find(['properties', ...use.path], message, details));
  },
};

function faultsOf(
  { language, text }: ExpressionUse,
  skills: readonly string[],
  find: (message: string, details: FindingDetails) => void,
): void {
  if (language !== 'skills') return;
  for (const problem of checkSkillExpression(text, skills).problems)
    find(problem.message, {
      code: `expression/${problem.code}`,
      severity: problem.code === 'unknown-skill' ? 'warning' : problem.severity,
      params: { start: problem.start, end: problem.end, ...(problem.name ? { name: problem.name } : {}) },
    });
}
