import type { Variables } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import { setResult } from '../results.ts';
import type { AssignVariablesStep } from './compile.ts';
import { sorted } from './sorting.ts';

export const behavior: Behavior<AssignVariablesStep, null> = {
  enter({ assignments, sortVariable, sortKeys }, context) {
    const variables: Variables = {};
    for (const { variable, value } of assignments)
      setResult(variables, variable, context.valueOf(value, assignments.length > 1 ? variables : undefined));
    if (sortVariable === '') return { variables, go: 'done' };
    const list = context.valueOf({ from: 'variable', variable: sortVariable }, variables);
    if (!Array.isArray(list))
      return { variables, reasons: [`${sortVariable} holds no list: there is nothing to sort.`], go: 'done' };
    setResult(variables, sortVariable, sorted(list, sortKeys));
    return { variables, go: 'done' };
  },
};
