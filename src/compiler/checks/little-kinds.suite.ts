import { Ajv2020 } from 'ajv/dist/2020.js';
import { annotations } from '../../../schemas/dialect.ts';
import { commonSchema } from '../../generated/schemas.ts';
import type { ApplicationType, CallDirection, Phase } from '../../generated/types.ts';
import type { AnyBlockKind, BlockDefinition, Outlet } from '../../model/block.ts';
import type { JsonObject } from '../../model/json.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { createRegistry } from '../../model/registry.ts';

const everywhere: Record<ApplicationType, Phase[]> = {
  default: ['initialize', 'selfService', 'assistedService', 'finalize'],
  callback: ['initialize', 'selfService', 'assistedService', 'finalize'],
  module: ['initialize', 'selfService', 'assistedService', 'finalize'],
};

const ajv = new Ajv2020({
  discriminator: true,
  allErrors: true,
  strict: false,
  keywords: annotations.map((keyword) => ({ keyword })),
  schemas: [commonSchema],
});

type LittleKind = Partial<Omit<BlockDefinition<JsonObject>, 'outlets'>> & {
  readonly properties?: JsonSchema['properties'];
  readonly required?: readonly string[];
  readonly outlets?: readonly Outlet[] | ((properties: JsonObject) => readonly Outlet[]);
  readonly compile?: AnyBlockKind['compile'];
};

function kind(name: string, little: LittleKind): AnyBlockKind {
  const { properties = {}, required = [], outlets = [{ id: 'done', label: 'Done' }], compile, ...rest } = little;
  const schema: JsonSchema = { type: 'object', additionalProperties: false, required, properties };
  return {
    schema,
    // What Ajv makes is a validator as the model has it.
    validate: ajv.compile(schema) as unknown as AnyBlockKind['validate'],
    ...(compile ? { compile } : {}),
    behavior: { enter: () => ({ go: 'done' }) },
    definition: {
      ...{ kind: name, version: 1, title: name, summary: name, help: name, group: 'Data', icon: 'box' },
      ...{ phases: everywhere, waits: false, initial: () => ({}) },
      ...rest,
      outlets: typeof outlets === 'function' ? outlets : () => outlets,
    },
  };
}

const common = (definition: string, beside: JsonSchema = {}): JsonSchema => ({
  $ref: `common.schema.json#/$defs/${definition}`,
  ...beside,
});

/** Kinds of a few properties each: one for every part of the block contract that checks look at. */
export const littleKinds = createRegistry([
  kind('say', { waits: true, properties: { prompts: common('prompts') } }),
  kind('choose', {
    properties: { from: common('textSource') },
    required: ['from'],
    check: (_properties, _view, report) =>
      report({
        code: 'choose/nothing',
        severity: 'error',
        at: ['properties', 'from'],
        message: 'Nothing is chosen.',
      }),
  }),
  kind('set', {
    properties: {
      result: common('resultVariable'),
      count: common('resultVariable', { 'x-type': 'integer' }),
      from: common('textSource'),
      seconds: common('integerSource'),
      to: { type: 'string', 'x-reference': 'routingPoints' },
      region: { type: 'string', 'x-reference': 'regions' },
    },
  }),
  kind('test', {
    properties: { condition: common('expression', { 'x-type': 'boolean', title: 'Condition' }) },
    outlets: [
      { id: 'yes', label: 'Yes' },
      { id: 'no', label: 'No', usuallyOpen: true },
    ],
  }),
  kind('menu', {
    waits: true,
    properties: { keys: { type: 'array', items: { type: 'string' } } },
    outlets: ({ keys }) => (keys as string[]).map((key) => ({ id: key, label: `Key ${key}` })),
  }),
  kind('stop', { outlets: [{ id: 'done', label: 'Stopped', leadsTo: 'finalize' }] }),
  kind('jump', {
    properties: { target: { type: 'string', 'x-reference': 'blocks' } },
    jumps: ({ target }) => [{ outlet: 'done', block: target as string }],
  }),
  kind('wait', {
    waits: true,
    properties: { queue: common('queueSource'), hours: common('hoursSource') },
  }),
  kind('match', {
    properties: { priority: common('resultVariable') },
    handsRouting: ({ priority }) => (priority ? [{ parameter: 'priority', variable: priority as string }] : []),
    outlets: [
      { id: 'matched', label: 'Matched', expects: 'routing' },
      { id: 'nothing', label: 'Nothing Matched', usuallyOpen: true },
    ],
  }),
  kind('route', {
    waits: true,
    properties: { priority: common('variableSource'), skills: common('skillExpression') },
    takeRouting: (properties, handed) => {
      const given = handed.find(({ parameter }) => parameter === 'priority');
      if (!given || properties.priority) return { properties, missing: [] };
      return {
        properties: { ...properties, priority: { from: 'variable', variable: given.variable } },
        missing: ['priority'],
      };
    },
    outlets: [
      { id: 'routed', label: 'Routed', leadsTo: 'finalize' },
      { id: 'failed', label: 'Failed', usuallyOpen: true },
    ],
  }),
  kind('call', {
    properties: { module: { type: 'string', title: 'Module', 'x-reference': 'applications' } },
    required: ['module'],
    calls: ({ module }) => (module as string) || undefined,
  }),
  kind('fulfil', {
    once: true,
    requiredIn: ['callback'],
    phases: { default: [], callback: ['initialize'], module: [] },
    waits: true,
    properties: { direction: { type: 'string' } },
    carriesOut: ({ direction }) => direction as CallDirection | undefined,
  }),
  kind('aged', {
    version: 3,
    properties: { text: { type: 'string', maxLength: 10 } },
    migrations: [
      { from: 1, migrate: ({ words, ...rest }) => ({ ...rest, words: `${words as string}!` }) },
      { from: 2, migrate: ({ words, ...rest }) => ({ ...rest, text: (words as string).toUpperCase() }) },
    ],
  }),
  kind('picky', {
    properties: { mode: { type: 'string' } },
    check: ({ mode }, { blockId }, report) => {
      if (mode === 'bad')
        report({
          code: 'picky/bad-mode',
          severity: 'warning',
          at: ['properties', 'mode'],
          message: `${blockId} has a bad mode.`,
        });
    },
  }),
  kind('shout', {
    properties: { queue: { type: 'string', 'x-reference': 'virtualQueues' } },
    compile: ({ queue }, { queueName }) => ({ loud: queueName(queue as string)?.toUpperCase() ?? '' }),
  }),
  kind('hiding', {
    properties: {
      mode: { type: 'string', default: 'open' },
      queue: { type: 'string', 'x-reference': 'virtualQueues', 'x-when': { property: 'mode', in: ['queue'] } },
    },
  }),
]);
