import type { VariableType } from '../../generated/types.ts';
import type { BlockCheck } from './check.ts';

/** A variable of another type than its place reads or writes. */
export const mistypedVariable: BlockCheck = {
  code: 'variable/mistyped',
  severity: 'error',
  about:
    'A variable has another type than the block reads or sets there, so the caller meets a value that does not fit.',
  ofBlock({ references }, { variables }, find) {
    for (const { collection, key, path, writes, type, hidden } of references) {
      const variable = collection === 'variables' && !hidden ? variables.get(key) : undefined;
      if (!variable || type === undefined) continue;
      if (writes ? fits(type, variable.type) : fits(variable.type, type)) continue;
      find(
        ['properties', ...path],
        writes
          ? `“${key}” holds ${named[variable.type]}, but ${named[type]} is put into it here.`
          : `“${key}” holds ${named[variable.type]}; ${named[type]} is needed here.`,
        { params: { name: key, type: variable.type, wanted: type } },
      );
    }
  },
};

const named: Readonly<Record<VariableType, string>> = {
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object',
};

/** A whole number is a number; nothing else is turned into something else. */
function fits(value: VariableType, place: VariableType): boolean {
  return value === place || (value === 'integer' && place === 'number');
}
