import type { Variables } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import { leave } from '../moves.ts';
import { setResult } from '../results.ts';
import type { AssignVariablesStep } from './compile.ts';
import { sorted } from './sorting.ts';

export const behavior: Behavior<AssignVariablesStep, null> = {
  enter({ assignments, sortVariable, sortKeys }, context) {
    const variables: Variables = {};
    for (const { variable, value } of assignments)
      setResult(variables, variable, context.valueOf(value, assignments.length > 1 ? variables : undefined));
    if (sortVariable === '') return leave('done', variables);
    const list = context.valueOf({ from: 'variable', variable: sortVariable }, variables);
    if (!Array.isArray(list))
      return leave('done', variables, [`${sortVariable} holds no list: there is nothing to sort.`]);
    setResult(variables, sortVariable, sorted(list, sortKeys));
    return leave('done', variables);
  },
};
