import { blocks } from '../../../blocks/index.ts';
import { compile } from '../../compiler/index.ts';
import type { Application, Block, Configuration, Workspace } from '../../generated/types.ts';
import type { JsonObject } from '../../model/json.ts';

/** Path of the benchmark's flow: kinds in order, each with what its initial properties lack. */
const steps: readonly (readonly [string, JsonObject])[] = [
  ['assign-variables', assign('attempts', 'attempts + 1')],
  ['assign-variables', assign('greeting', '"Welcome " + ANI')],
  ['segmentation', { options: [{ id: 'yes', label: 'First', condition: 'attempts < 3' }] }],
  ['play-message', { prompts: [{ type: 'variable', variable: 'greeting', as: 'text' }] }],
  [
    'user-input',
    { prompts: [{ type: 'text', text: 'Your code, please.' }], minDigits: 6, maxDigits: 6, result: 'code' },
  ],
  ['segmentation', { options: [{ id: 'yes', label: 'Six digits', condition: 'size(code) == 6' }] }],
  ['assign-variables', assign('accepted', 'true')],
  ['play-message', { prompts: [{ type: 'text', text: 'Thank you.' }] }],
  ['user-input', { prompts: [{ type: 'text', text: 'Your choice?' }], minDigits: 1, maxDigits: 1, result: 'choice' }],
  ['assign-variables', assign('attempts', 'attempts + 1')],
  ['milestone', { milestone: 'chosen' }],
  ['terminate-call', {}],
];

function assign(variable: string, expression: string): JsonObject {
  return { assignments: [{ variable, value: { from: 'expression', expression } }] };
}

/** An application of `repeats` such paths one after another, twelve blocks each. */
export function flowApplication(repeats = 1): Application {
  const application: Application = {
    name: 'Benchmark',
    type: 'default',
    entry: { selfService: 'b0' },
    variables: {
      attempts: { type: 'integer', initial: 0 },
      greeting: { type: 'string' },
      code: { type: 'string' },
      accepted: { type: 'boolean', initial: false },
      choice: { type: 'string' },
    },
    blocks: {},
    connections: {},
    layout: {},
  };
  const last = repeats * steps.length - 1;
  for (let index = 0; index <= last; index++) {
    const [wanted, properties] = steps[index % steps.length] ?? ['', {}];
    // Only the very last block ends the call; the others in its place go on.
    const kind = wanted === 'terminate-call' && index < last ? 'milestone' : wanted;
    application.blocks[`b${index}`] = blockOf(
      kind,
      `Step ${index}`,
      kind === wanted ? properties : { milestone: `round ${index}` },
    );
    application.layout[`b${index}`] = { x: (index % 40) * 280, y: Math.floor(index / 40) * 180 };
    if (index === last) break;
    const outlet = kind === 'segmentation' ? 'yes' : 'done';
    application.connections[`c${index}`] = { from: `b${index}`, outlet, to: `b${index + 1}` };
  }
  return application;
}

function blockOf(kind: string, name: string, properties: JsonObject): Block {
  const definition = blocks.get(kind)?.definition;
  if (!definition) throw new Error(`no kind ${kind}`);
  return {
    kind,
    version: definition.version,
    name,
    phase: 'selfService',
    properties: { ...definition.initial('default'), ...properties },
  };
}

/** A workspace with nothing but these applications. */
export function flowWorkspace(applications: Readonly<Record<string, Application>>): Workspace {
  return {
    schemaVersion: 1,
    id: 'benchmark',
    name: 'Benchmark',
    applications: { ...applications },
    phoneNumbers: {},
    announcements: {},
    virtualQueues: {},
    callbackSettings: { default: {}, rows: {} },
    businessHours: {},
    specialDays: {},
    numberRules: {},
    capacityRules: {},
    callInGroups: {},
    directory: { skills: {}, agents: {}, routingPoints: {} },
  };
}

/** The flow of twelve steps, compiled. */
export function flowConfiguration(): Configuration {
  const { configuration, diagnostics } = compile(flowWorkspace({ flow: flowApplication() }), { registry: blocks });
  if (!configuration) throw new Error(diagnostics.map(({ at, message }) => `${at}: ${message}`).join('\n'));
  return configuration;
}
