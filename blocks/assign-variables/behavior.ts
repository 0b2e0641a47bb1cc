import type { Variables } from '../../src/generated/types.ts';
import type { PreparingBehavior } from '../../src/model/block.ts';
import { leave } from '../moves.ts';
import { resultVariable, setResult } from '../results.ts';
import type { AssignVariablesStep } from './compile.ts';
import { sorted } from './sorting.ts';

export const behavior: PreparingBehavior<AssignVariablesStep, null> = {
  prepare({ assignments, sortVariable, sortKeys }, readers) {
    const parts = assignments.map(({ variable, value }) => ({ variable, read: readers.source(value) }));
    const several = parts.length > 1;
    const [only] = parts;
    // Most of them assign one variable and sort nothing.
    if (only !== undefined && !several && sortVariable === '') {
      const { variable, read } = only;
      return { enter: (context) => leave('done', resultVariable(variable, read(context))) };
    }
    const list = readers.source({ from: 'variable', variable: sortVariable });
    return {
      enter(context) {
        const variables: Variables = {};
        for (const { variable, read } of parts)
          setResult(variables, variable, read(context, several ? variables : undefined));
        if (sortVariable === '') return leave('done', variables);
        const sorting = list(context, variables);
        if (!Array.isArray(sorting))
          return leave('done', variables, [`${sortVariable} holds no list: there is nothing to sort.`]);
        setResult(variables, sortVariable, sorted(sorting, sortKeys));
        return leave('done', variables);
      },
    };
  },
};
