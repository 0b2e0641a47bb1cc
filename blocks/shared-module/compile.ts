import type { SharedModuleProperties } from '../../src/generated/types.ts';
import type { CompileBlock, Source } from '../../src/model/block.ts';
import { own } from '../../src/model/json.ts';
import { typedSource } from '../variable-types.ts';

/** What the runtime reads: written values have the type of the module's input. */
export type SharedModuleStep = Omit<SharedModuleProperties, 'inputs'> & {
  readonly inputs: readonly { readonly name: string; readonly value: Source }[];
};

export const compile: CompileBlock<SharedModuleProperties> = ({ module, inputs, outputs }, { view }) => {
  const signature = own(view.workspace.applications, module)?.variables ?? {};
  return {
    module,
    inputs: inputs.map(({ name, value }) => ({ name, value: typedSource(value, own(signature, name)?.type) })),
    outputs: outputs.map((output) => ({ ...output })),
  };
};
