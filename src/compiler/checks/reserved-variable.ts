import { toPointer } from '../../model/pointer.ts';
import { systemVariable } from '../../model/system-variables.ts';
import type { FlowCheck } from './check.ts';

/** A user variable with the name of a system variable. */
export const reservedVariable: FlowCheck = {
  code: 'variable/reserved',
  severity: 'error',
  about: 'A variable has the name of a system variable, so blocks would read the value of the call instead.',
  ofFlow({ application, pointer }, find) {
    for (const name of Object.keys(application.variables))
      if (systemVariable(name))
        find(
          pointer + toPointer(['variables', name]),
          `“${name}” is a system variable that every call has: give this one another name.`,
          { params: { name } },
        );
  },
};
