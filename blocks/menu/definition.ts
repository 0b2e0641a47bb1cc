import type { MenuProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { checkAsking, initialRetry } from '../asking.ts';
import { shortened } from '../highlights.ts';
import { promptHighlights } from '../prompts.ts';
import { repeated } from '../repeated.ts';

export const definition: BlockDefinition<MenuProperties> = {
  kind: 'menu',
  version: 1,
  title: 'Menu',
  summary: 'Offers the caller a choice by key.',
  help: [
    'Plays its prompts and waits for one key. Each option has its own outlet. A key that is not offered, or none, is asked for again as often as the Retry tab allows; then the call goes on by “Timeout or retries used up”.',
    'An option may put a skill expression into RoutingTarget and a virtual queue into RoutingVirtualQueue. A later Route Call can take both from there.',
  ].join('\n\n'),
  group: 'User Interaction',
  icon: 'list-numbers',
  keywords: ['dtmf', 'choice', 'ivr', 'options', 'press'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({
    options: [
      { id: 'option1', key: '1', label: 'First choice' },
      { id: 'option2', key: '2', label: 'Second choice' },
    ],
    prompts: [{ type: 'text', text: '' }],
    disableBargeIn: false,
    timeoutSeconds: 5,
    ...initialRetry,
    result: '',
  }),
  outlets: ({ options }) => [
    ...options.map(({ id, key, label }) => ({ id, label: `${key} ${label}` })),
    {
      id: 'noInput',
      label: 'Timeout or retries used up',
      description: 'No key that is offered was pressed.',
      usuallyOpen: true,
      tone: 'failure',
    },
  ],
  waits: true,
  writes: ({ options }) => [
    ...(options.some((each) => each.routingTarget) ? ['RoutingTarget'] : []),
    ...(options.some((each) => each.routingVirtualQueue) ? ['RoutingVirtualQueue'] : []),
  ],
  highlights: ({ prompts, options }, { workspace }) => [
    ...promptHighlights(prompts, workspace),
    shortened(options.map(({ key }) => key).join(' ') || 'no options'),
  ],
  check(properties, _view, report) {
    checkAsking('menu', properties, report);
    const { options } = properties;
    if (options.length === 0)
      report({
        code: 'menu/no-options',
        severity: 'error',
        at: ['properties', 'options'],
        message: 'The menu has no options: whatever the caller presses, nothing is chosen.',
      });
    for (const index of repeated(options.map(({ key }) => key)))
      report({
        code: 'menu/key-twice',
        severity: 'error',
        at: ['properties', 'options', String(index), 'key'],
        message: `Key ${options[index]?.key} is offered twice: callers who press it never get to this option.`,
      });
    for (const index of repeated(['noInput', ...options.map(({ id }) => id)]))
      report({
        code: 'menu/option-twice',
        severity: 'error',
        at: ['properties', 'options', String(index - 1), 'id'],
        message: 'Another way out has the same id: remove this option and add it again.',
      });
  },
};
