import type { Behavior } from '../../src/model/block.ts';
import { own } from '../../src/model/json.ts';
import type { SharedModuleStep } from './compile.ts';

export const behavior: Behavior<SharedModuleStep, null> = {
  enter: ({ module, inputs }, context) => ({
    call: {
      program: module,
      inputs: Object.fromEntries(inputs.map(({ name, value }) => [name, context.valueOf(value)])),
    },
    memory: null,
  }),
  resume({ outputs }, _memory, event) {
    const returned = event.type === 'module.returned' ? event.outputs : {};
    const received = outputs.filter(({ variable }) => variable !== '');
    return {
      variables: Object.fromEntries(received.map(({ name, variable }) => [variable, own(returned, name) ?? null])),
      go: 'done',
    };
  },
};
