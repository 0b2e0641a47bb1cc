import type { HttpRestProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { sourceHighlight } from '../highlights.ts';
import { checkPromptTexts } from '../prompts.ts';
import { repeated } from '../repeated.ts';
import { isWebAddress } from './request.ts';

export const definition: BlockDefinition<HttpRestProperties> = {
  kind: 'http-rest',
  version: 1,
  title: 'HTTP REST',
  summary: 'Asks a web service and keeps parts of its answer.',
  help: [
    'Sends a request and waits for the answer. Inputs become part of the address for GET and DELETE, and the body for POST and PUT. A parameter or header that has no value is left out.',
    'When the answer has a status from 200 to 299, outputs are taken from it by path, such as customer.tier or orders[0].id, and the call goes on by Answered. When there is no answer in time, or another status, every output has no value, LastError says why, and the call goes on by Failed.',
    'Do not write passwords, tokens or keys into the application: whoever can open it could read them. Take them from a secure variable.',
  ].join('\n\n'),
  group: 'Data',
  icon: 'world-www',
  keywords: ['web service', 'api', 'request', 'json', 'rest', 'fetch'],
  phases: {
    default: ['initialize', 'selfService', 'assistedService', 'finalize'],
    callback: ['initialize', 'selfService', 'assistedService', 'finalize'],
    module: ['initialize', 'selfService', 'assistedService', 'finalize'],
  },
  initial: () => ({
    url: { from: 'literal', value: '' },
    method: 'GET',
    encoding: 'json',
    timeoutSeconds: 10,
    fetchAudio: [],
    disableBuffering: false,
    headers: [],
    inputs: [],
    outputs: [],
    statusVariable: '',
  }),
  outlets: () => [
    { id: 'done', label: 'Answered', tone: 'success' },
    {
      id: 'failed',
      label: 'Failed',
      description: 'No answer in time, or a status other than 200 to 299: the outputs have no value.',
      tone: 'failure',
    },
  ],
  waits: true,
  writes: () => ['LastError'],
  highlights: ({ method, url }) => [`${method} ${sourceHighlight(url) || 'no address'}`],
  check({ url, headers, inputs, outputs, fetchAudio }, _view, report) {
    if (url.from === 'literal' && !isWebAddress(url.value))
      report({
        code: 'http-rest/no-web-address',
        severity: 'error',
        at: ['properties', 'url', 'value'],
        message: /^https?:\/\/[^/?#]*@/i.test(url.value)
          ? 'The address must not contain a user name or password: it would be saved with the application.'
          : 'This is no address that begins with https:// or http://: the request always fails.',
      });
    else if (url.from === 'literal' && /^http:/i.test(url.value))
      report({
        code: 'http-rest/not-encrypted',
        severity: 'hint',
        at: ['properties', 'url', 'value'],
        message:
          'The request is not encrypted: everybody on its way can read it. Use https:// where the service has it.',
      });
    for (const [index, { name, value }] of headers.entries())
      if (isSecretName(name) && value.from === 'literal' && value.value !== '')
        report({
          code: 'http-rest/secret-written-down',
          severity: 'error',
          at: ['properties', 'headers', String(index), 'value'],
          message: `What ${name} carries must not be saved with the application: take it from a secure variable.`,
        });
    for (const [index, { name, value }] of inputs.entries())
      if (isSecretName(name) && value.from === 'literal' && value.value !== '')
        report({
          code: 'http-rest/secret-written-down',
          severity: 'warning',
          at: ['properties', 'inputs', String(index), 'value'],
          message: `If ${name} is a secret, it must not be saved with the application: take it from a secure variable.`,
        });
    const lists = [
      ['headers', headers.map(({ name }) => name.toLowerCase())],
      ['inputs', inputs.map(({ name }) => name)],
    ] as const;
    for (const [list, names] of lists)
      for (const index of repeated(names))
        report({
          code: 'http-rest/name-twice',
          severity: 'error',
          at: ['properties', list, String(index), 'name'],
          message: 'This name stands above already: the web service gets only one of the values.',
        });
    for (const [index, { variable }] of outputs.entries())
      if (variable === '')
        report({
          code: 'http-rest/output-lost',
          severity: 'warning',
          at: ['properties', 'outputs', String(index), 'variable'],
          message: 'No variable receives this part of the answer: it is lost.',
        });
    checkPromptTexts('http-rest', 'fetchAudio', fetchAudio, report);
  },
};

function isSecretName(name: string): boolean {
  return /authorization|cookie|api[-_]?key|token|secret|password/i.test(name);
}
