import type { AssignVariablesProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { shortened, sourceHighlight } from '../highlights.ts';
import { repeated } from '../repeated.ts';
import { checkGivenValue, typeOfVariable } from '../variable-types.ts';

export const definition: BlockDefinition<AssignVariablesProperties> = {
  kind: 'assign-variables',
  version: 1,
  title: 'Assign Variables',
  summary: 'Gives variables new values and sorts a list.',
  help: [
    'Carries its assignments out from top to bottom; each sees the values set before it. A value is written, read from another variable, or computed by an expression. Written text is read as the type of the variable: 12 for an integer, true for a boolean, JSON for a list or an object.',
    'An expression that fails gives its variable no value, LastError says why, and the call goes on.',
    'After the assignments the Sort tab sorts a list by up to three properties of its entries.',
  ].join('\n\n'),
  group: 'Logic and Control',
  icon: 'variable',
  keywords: ['set', 'compute', 'expression', 'sort', 'value'],
  phases: {
    default: ['initialize', 'selfService', 'assistedService', 'finalize'],
    callback: ['initialize', 'selfService', 'assistedService', 'finalize'],
    module: ['initialize', 'selfService', 'assistedService', 'finalize'],
  },
  initial: () => ({ assignments: [], sortVariable: '', sortKeys: [] }),
  outlets: () => [{ id: 'done', label: 'Next' }],
  waits: false,
  highlights({ assignments, sortVariable }) {
    const [first, ...rest] = assignments;
    const lines = first ? [`${first.variable || '?'} = ${sourceHighlight(first.value) || '“”'}`] : [];
    if (rest.length > 0) lines.push(`+${rest.length} more`);
    if (sortVariable !== '') lines.push(shortened(`sorts ${sortVariable}`));
    return lines.length > 0 ? lines : ['no assignments'];
  },
  check({ assignments, sortVariable, sortKeys }, view, report) {
    if (assignments.length === 0 && sortVariable === '')
      report({
        code: 'assign-variables/nothing-to-do',
        severity: 'warning',
        at: ['properties', 'assignments'],
        message: 'There is no assignment and nothing to sort: the block does nothing.',
      });
    for (const [index, { variable, value }] of assignments.entries()) {
      const at = ['properties', 'assignments', String(index)];
      const type = typeOfVariable(view.application, variable);
      if (variable === '')
        report({
          code: 'assign-variables/no-variable',
          severity: 'error',
          at: [...at, 'variable'],
          message: 'Choose the variable that gets this value: otherwise it is lost.',
        });
      else if (type)
        checkGivenValue(
          'assign-variables',
          value,
          { name: variable, type },
          [...at, 'value'],
          view.application,
          report,
        );
    }
    if (sortVariable === '' && sortKeys.length > 0)
      report({
        code: 'assign-variables/nothing-to-sort',
        severity: 'warning',
        at: ['properties', 'sortVariable'],
        message: 'There are sort keys but no list to sort: nothing is sorted.',
      });
    for (const index of repeated(sortKeys.map(({ key }) => key)))
      report({
        code: 'assign-variables/sort-key-twice',
        severity: 'warning',
        at: ['properties', 'sortKeys', String(index), 'key'],
        message: 'This property is a sort key already: the second time it changes nothing.',
      });
  },
};
