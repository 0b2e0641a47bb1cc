import type { RouteCallProperties } from '../../src/generated/types.ts';
import type { BlockDefinition, BlockView } from '../../src/model/block.ts';
import { own } from '../../src/model/json.ts';
import { sourceHighlight } from '../highlights.ts';
import { checkQueue, isBlankSource, queueHighlight } from '../queues.ts';
import { takeRouting } from './take-routing.ts';

export const definition: BlockDefinition<RouteCallProperties> = {
  kind: 'route-call',
  version: 1,
  title: 'Route Call',
  summary: 'Lets the call wait in a virtual queue until a suitable agent is free.',
  help: [
    'The call waits in the virtual queue; among the waiting calls the one with the highest priority comes first, then the one that has waited longest. When an agent gets the call, the flow goes to Finalize and skips what lies between.',
    'Which agents: skills chosen here with one proficiency for all, which can be lowered step by step while the caller waits; a skill expression; the variables that a Click-to-Call-In Match block has filled; or RoutingTarget and RoutingVirtualQueue, set by a Menu option.',
    'After the overall timeout, or when no agent can take the call, the flow goes on by Not Routed: several Route Call blocks may follow one another.',
  ].join('\n\n'),
  group: 'Routing',
  icon: 'route',
  keywords: ['queue', 'agent', 'skill', 'priority', 'target', 'treatment'],
  phases: { default: ['assistedService'], callback: ['assistedService'], module: ['assistedService'] },
  initial: () => ({
    routingType: 'skills',
    virtualQueue: { from: 'literal', value: '' },
    skills: [],
    combine: 'all',
    level: 1,
    reduce: { enabled: false, step: 1, every: 30, minimum: 0 },
    skillExpression: { from: 'literal', value: '' },
    overallTimeout: { from: 'literal', value: 0 },
    clearEarlierTargets: true,
    onlyIfReady: false,
    priority: {
      start: { from: 'literal', value: 0 },
      interval: { from: 'literal', value: 60 },
      limit: { from: 'literal', value: 100 },
    },
    keepPriority: false,
    selection: 'longestIdle',
    greeting: [],
    busyTreatment: [{ type: 'text', text: 'All our agents are busy. Please stay on the line.' }],
    agentGreeting: [],
    extensions: [],
    results: {},
  }),
  outlets: () => [
    {
      id: 'routed',
      label: 'Routed',
      description: 'An agent got the call; the flow goes to Finalize.',
      leadsTo: 'finalize',
      tone: 'success',
    },
    {
      id: 'failed',
      label: 'Not Routed',
      description: 'The timeout passed, no agent was ready, or the queue or skill expression does not exist.',
      tone: 'failure',
    },
  ],
  waits: true,
  takeRouting,
  highlights: (properties, view) => [
    ...queueHighlight(properties.virtualQueue, view.workspace),
    targetHighlight(properties, view),
  ],
  check(properties, _view, report) {
    checkQueue('route-call', properties.virtualQueue, report);
    const { routingType, level, reduce, overallTimeout } = properties;
    if (routingType === 'skills' && reduce.enabled && reduce.minimum >= level)
      report({
        code: 'route-call/nothing-to-reduce',
        severity: 'warning',
        at: ['properties', 'reduce', 'minimum'],
        message: `Skill requirements never drop: they start at ${level} and may not fall below ${reduce.minimum}.`,
      });
    if (routingType === 'expression' && isBlankSource(properties.skillExpression))
      report({
        code: 'route-call/blank-expression',
        severity: 'warning',
        at: ['properties', 'skillExpression'],
        message: 'The skill expression is blank: any agent of the queue may get the call.',
      });
    if (overallTimeout.from === 'literal' && overallTimeout.value < 0)
      report({
        code: 'route-call/negative-timeout',
        severity: 'error',
        at: ['properties', 'overallTimeout'],
        message: 'The overall timeout is below 0 seconds: write 0 to let callers wait for ever.',
      });
  },
};

function targetHighlight(properties: RouteCallProperties, { workspace }: BlockView): string {
  const { routingType, skills, combine, level, skillExpression } = properties;
  switch (routingType) {
    case 'skills': {
      if (skills.length === 0) return 'any agent';
      const names = skills.slice(0, 2).map((id) => own(workspace.directory.skills, id)?.name ?? 'missing skill');
      const more = skills.length > 2 ? ` +${skills.length - 2}` : '';
      return `${names.map(shortName).join(combine === 'all' ? ' and ' : ' or ')}${more} ≥ ${level}`;
    }
    case 'menu':
      return 'as the menu says';
    default:
      return isBlankSource(skillExpression) ? 'any agent' : sourceHighlight(skillExpression);
  }
}

function shortName(name: string): string {
  return name.length > 30 ? `${name.slice(0, 29)}…` : name;
}
