import type { Json, VariableType } from '../../generated/types.ts';
import { isJsonObject } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import type { FlowCheck } from './check.ts';

/** A variable whose initial value is not of its type. */
export const mistypedInitialValue: FlowCheck = {
  code: 'variable/mistyped-initial-value',
  severity: 'error',
  about: 'The initial value of a variable is not of its type.',
  ofFlow({ application, pointer }, find) {
    // No value is a value of every type.
    for (const [name, { type, initial }] of Object.entries(application.variables))
      if (initial !== undefined && initial !== null && !isOf[type](initial))
        find(
          pointer + toPointer(['variables', name, 'initial']),
          `The initial value of “${name}” is not of type ${type}: calls would start with a value that does not fit.`,
          { params: { name, type } },
        );
  },
};

const isOf: Readonly<Record<VariableType, (value: Json) => boolean>> = {
  string: (value) => typeof value === 'string',
  integer: (value) => Number.isSafeInteger(value),
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  list: (value) => Array.isArray(value),
  object: isJsonObject,
};
