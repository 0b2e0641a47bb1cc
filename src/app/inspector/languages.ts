import {
  checkExpression,
  checkSkillExpression,
  completeExpression,
  completeSkillExpression,
  explainExpression,
  type TypeEnvironment,
} from '../../expressions/index.ts';
import type { TextLanguage } from '../../ui/index.ts';

/** Expressions over an application's variables, for a field. */
export function expressionLanguage(environment: TypeEnvironment): TextLanguage {
  return {
    check: (text, expected) => checkExpression(text, environment, expected).problems,
    complete: (text, offset) => completeExpression(text, offset, environment),
    explain: (text, offset) => explainExpression(text, offset, environment),
  };
}

/** Skill expressions over the skills of the directory, for a field. */
export function skillLanguage(skills: readonly string[]): TextLanguage {
  return {
    check: (text) => checkSkillExpression(text, skills).problems,
    complete: (text, offset) => completeSkillExpression(text, offset, skills),
  };
}
