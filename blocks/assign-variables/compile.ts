import type { AssignVariablesProperties } from '../../src/generated/types.ts';
import type { CompileBlock, Source } from '../../src/model/block.ts';
import { typedSource, typeOfVariable } from '../variable-types.ts';

/** What the runtime reads: written values have the type of their variable. */
export type AssignVariablesStep = Omit<AssignVariablesProperties, 'assignments'> & {
  readonly assignments: readonly { readonly variable: string; readonly value: Source }[];
};

export const compile: CompileBlock<AssignVariablesProperties> = (
  { assignments, sortVariable, sortKeys },
  { view },
) => ({
  assignments: assignments.map(({ variable, value }) => ({
    variable,
    value: typedSource(value, typeOfVariable(view.application, variable)),
  })),
  sortVariable,
  sortKeys: sortKeys.map((key) => ({ ...key })),
});
