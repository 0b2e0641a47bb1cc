import { checkExpression } from '../../expressions/index.ts';
import type { BlockCheck } from './check.ts';

/** What the expression language says against an expression. The code names the fault: `expression/syntax`, `expression/type`. */
export const expressionFault: BlockCheck = {
  code: 'expression/fault',
  severity: 'error',
  about: 'An expression cannot be understood or gives a value of the wrong type; at run time it would have no value.',
  ofBlock({ expressions }, { environment }, find) {
    for (const { language, text, type, path, hidden } of expressions) {
      if (language !== 'cel' || hidden) continue;
      for (const problem of checkExpression(text, environment, type).problems)
        find(['properties', ...path], problem.message, {
          // The same fault has the same code wherever the name stands.
          code: problem.code === 'unknown-variable' ? 'variable/undeclared' : `expression/${problem.code}`,
          severity: problem.severity,
          params: { start: problem.start, end: problem.end, ...(problem.name ? { name: problem.name } : {}) },
        });
    }
  },
};
