import type { VariableType } from '../../generated/types.ts';
import { parsePointer } from '../../model/pointer.ts';
import type { BlockCheck, FindingDetails } from './check.ts';

/** A property names a variable that the application does not have. Names inside expressions are found with the expression. */
export const undeclaredVariable: BlockCheck = {
  code: 'variable/undeclared',
  severity: 'error',
  about: 'A block reads or sets a variable that the application does not have.',
  ofBlock({ references, kind, block, isValid, pointer }, { variables }, find) {
    for (const { collection, key, path, writes, type, hidden } of references) {
      if (collection !== 'variables' || hidden || variables.has(key)) continue;
      find(
        ['properties', ...path],
        writes
          ? `There is no variable “${key}”: the result is kept nowhere.`
          : `There is no variable “${key}”: the caller's flow goes on without a value.`,
        declare(pointer, key, type),
      );
    }
    for (const name of (isValid && kind?.definition.writes?.(block.properties)) || [])
      if (!variables.has(name)) find([], `“${block.name}” sets “${name}”, which is no variable of this application.`);
  },
};

function declare(pointer: string, name: string, type: VariableType = 'string'): FindingDetails {
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,62}$/.test(name)) return { params: { name } };
  const application = parsePointer(pointer)[1] ?? '';
  return {
    params: { name },
    fix: {
      title: `Declare “${name}” as ${type}`,
      command: 'add-variable',
      arguments: { application, name, variable: { type } },
    },
  };
}
