import type { Variables } from '../../src/generated/types.ts';
import type { Behavior } from '../../src/model/block.ts';
import type { AssignVariablesStep } from './compile.ts';
import { sorted } from './sorting.ts';

export const behavior: Behavior<AssignVariablesStep, null> = {
  enter({ assignments, sortVariable, sortKeys }, context) {
    let variables: Variables = {};
    // A computed key in a literal is always an own property, whatever the variable is named.
    for (const { variable, value } of assignments)
      variables = { ...variables, [variable]: context.valueOf(value, variables) };
    if (sortVariable === '') return { variables, go: 'done' };
    const list = context.valueOf({ from: 'variable', variable: sortVariable }, variables);
    if (!Array.isArray(list))
      return { variables, reasons: [`${sortVariable} holds no list: there is nothing to sort.`], go: 'done' };
    return { variables: { ...variables, [sortVariable]: sorted(list, sortKeys) }, go: 'done' };
  },
};
