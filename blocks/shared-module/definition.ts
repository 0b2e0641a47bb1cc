import type { Application, SharedModuleProperties } from '../../src/generated/types.ts';
import type { BlockDefinition, BlockView } from '../../src/model/block.ts';
import type { Report } from '../../src/model/diagnostic.ts';
import { own } from '../../src/model/json.ts';
import { shortened } from '../highlights.ts';
import { repeated } from '../repeated.ts';
import { checkGivenValue, conversion, typeOfVariable, withArticle } from '../variable-types.ts';

export const definition: BlockDefinition<SharedModuleProperties> = {
  kind: 'shared-module',
  version: 1,
  title: 'Shared Module',
  summary: 'Runs a shared module and comes back.',
  help: [
    'Runs an application of type Shared Module with its own variables and comes back when it ends. The Signature tab hands values to its input variables and takes its output variables over; which variables are inputs and outputs is set in the module.',
    'Publishing freezes the module as it is at that time: an application picks up a change of the module when it is published again.',
    'A module that ends the call, by Terminate Call for instance, does not come back: the application goes on in Finalize.',
  ].join('\n\n'),
  group: 'Logic and Control',
  icon: 'package',
  keywords: ['subroutine', 'call', 'reuse', 'library', 'signature'],
  phases: {
    default: ['initialize', 'selfService', 'assistedService', 'finalize'],
    callback: ['initialize', 'selfService', 'assistedService', 'finalize'],
    module: ['initialize', 'selfService', 'assistedService', 'finalize'],
  },
  initial: () => ({ module: '', inputs: [], outputs: [] }),
  outlets: () => [{ id: 'done', label: 'Returned' }],
  waits: true,
  calls: ({ module }) => (module === '' ? undefined : module),
  renameInSignature(properties, from, to) {
    const renamed = <Entry extends { readonly name: string }>(entry: Entry) =>
      entry.name === from ? { ...entry, name: to } : entry;
    return { ...properties, inputs: properties.inputs.map(renamed), outputs: properties.outputs.map(renamed) };
  },
  highlights: ({ module, inputs, outputs }, { workspace }) => [
    module === '' ? 'no module' : shortened(own(workspace.applications, module)?.name ?? 'missing module'),
    ...(inputs.length + outputs.length > 0 ? [`${inputs.length} in, ${outputs.length} out`] : []),
  ],
  check(properties, view, report) {
    const { module } = properties;
    const at = ['properties', 'module'];
    if (module === '') {
      report({
        code: 'shared-module/no-module',
        severity: 'error',
        at,
        message: 'Choose the module to run: without it the call cannot go on here.',
      });
      return;
    }
    const called = own(view.workspace.applications, module);
    if (!called) return;
    if (called.type !== 'module')
      report({
        code: 'shared-module/not-a-module',
        severity: 'error',
        at,
        message: `“${called.name}” is no shared module: only an application of type Shared Module comes back to its caller.`,
      });
    checkInputs(properties, called, view, report);
    checkOutputs(properties, called, view, report);
  },
};

function checkInputs({ inputs }: SharedModuleProperties, called: Application, view: BlockView, report: Report): void {
  for (const [index, { name, value }] of inputs.entries()) {
    const at = ['properties', 'inputs', String(index)];
    const input = own(called.variables, name);
    if (input?.signature !== 'input')
      report({
        code: 'shared-module/unknown-input',
        severity: 'error',
        at: [...at, 'name'],
        message: `“${called.name}” has no input ${name}: the value goes nowhere.`,
      });
    else
      checkGivenValue('shared-module', value, { name, type: input.type }, [...at, 'value'], view.application, report);
  }
  for (const index of repeated(inputs.map(({ name }) => name)))
    report({
      code: 'shared-module/input-twice',
      severity: 'error',
      at: ['properties', 'inputs', String(index), 'name'],
      message: 'This input is given above already: only the last value counts.',
    });
  const given = new Set(inputs.map(({ name }) => name));
  const missing = Object.entries(called.variables).flatMap(([name, { signature, initial }]) =>
    signature === 'input' && initial === undefined && !given.has(name) ? [name] : [],
  );
  if (missing.length > 0)
    report({
      code: 'shared-module/input-missing',
      severity: 'warning',
      at: ['properties', 'inputs'],
      message: `“${called.name}” gets no value for ${missing.join(', ')}, and there is no initial value either.`,
      params: { missing },
    });
}

function checkOutputs({ outputs }: SharedModuleProperties, called: Application, view: BlockView, report: Report): void {
  for (const [index, { name, variable }] of outputs.entries()) {
    const at = ['properties', 'outputs', String(index)];
    const output = own(called.variables, name);
    if (output?.signature !== 'output') {
      report({
        code: 'shared-module/unknown-output',
        severity: 'error',
        at: [...at, 'name'],
        message: `“${called.name}” has no output ${name}: ${variable || 'the variable'} never gets a value.`,
      });
      continue;
    }
    const type = typeOfVariable(view.application, variable);
    const possible = type ? conversion(output.type, type) : 'always';
    if (possible !== 'always')
      report({
        code: 'shared-module/output-type',
        severity: possible === 'never' ? 'error' : 'warning',
        at: [...at, 'variable'],
        message: `${name} is ${withArticle(output.type)}, and ${variable} is ${withArticle(type ?? output.type)}: it ${
          possible === 'never' ? 'never gets a value.' : 'has no value whenever it cannot be read as one.'
        }`,
      });
  }
}
