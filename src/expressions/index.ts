export { checkExpression, type ExpressionCheck } from './check-expression.ts';
export { type CompiledExpression, compileExpression, type Evaluation } from './compile-expression.ts';
export { completeExpression, explainExpression } from './complete.ts';
export { renameVariable, type VariablePlace, variablesIn } from './names.ts';
export type {
  Completion,
  ExpressionProblem,
  ExpressionProblemCode,
  ExpressionType,
  TypeEnvironment,
} from './problem.ts';
export type { Reading, Scope } from './scope.ts';
export { checkSkillExpression } from './skills/check.ts';
export { completeSkillExpression } from './skills/complete.ts';
export { matchesSkills, skillsIn } from './skills/matches.ts';
export { parseSkillExpression } from './skills/parse.ts';
export { renameSkillIn } from './skills/rename.ts';
export type { SkillExpressionTree } from './skills/tree.ts';
