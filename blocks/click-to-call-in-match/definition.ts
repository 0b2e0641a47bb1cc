import type { ClickToCallInMatchProperties } from '../../src/generated/types.ts';
import { type BlockDefinition, routingParameters } from '../../src/model/block.ts';
import { isBlankSource } from '../queues.ts';
import { criteria, tickedCriteria } from './matching.ts';
import { outletsFor } from './outlets.ts';

export const definition: BlockDefinition<ClickToCallInMatchProperties> = {
  kind: 'click-to-call-in-match',
  version: 1,
  title: 'Click-to-Call-In Match',
  summary: 'Compares the caller with the open Call-In requests.',
  help: [
    'Compares the access code entered, the number called from (ANI) and the number dialled (DNIS) with the open Call-In requests. The request that fits most of the ticked criteria wins, and of equals the newest. There is a way out for every combination of the ticked criteria, and Nothing Matched.',
    'Place it after the User Input that collects the access code, and lead every match to a Route Call block.',
    'When the request continues a callback, the variables of the Routing Parameters tab receive how that callback was to be routed. Use them in the Route Call block, or the call loses its callback’s priority.',
  ].join('\n\n'),
  group: 'Callback',
  icon: 'phone-incoming',
  keywords: ['click to call in', 'access code', 'delayed', 'ani', 'dnis', 'call-in request'],
  phases: { default: ['selfService', 'assistedService'], callback: [], module: ['selfService', 'assistedService'] },
  initial: () => ({
    useAccessCode: true,
    accessCode: { from: 'variable', variable: '' },
    useAni: false,
    ani: { from: 'variable', variable: 'ANI' },
    useDnis: false,
    dnis: { from: 'variable', variable: 'DNIS' },
    routing: {},
    results: {},
  }),
  outlets: (properties) => outletsFor(tickedCriteria(properties)),
  waits: true,
  handsRouting: ({ routing }) =>
    routingParameters.flatMap((parameter) => {
      const variable = routing[parameter];
      return variable ? [{ parameter, variable }] : [];
    }),
  highlights(properties) {
    const ticked = tickedCriteria(properties);
    const labels = criteria.filter(({ id }) => ticked.includes(id)).map(({ label }) => label);
    return [labels.length ? `by ${labels.join(', ')}` : 'no criterion'];
  },
  check(properties, _view, report) {
    const ticked = tickedCriteria(properties);
    if (ticked.length === 0)
      report({
        code: 'click-to-call-in-match/no-criterion',
        severity: 'error',
        at: ['properties'],
        message: 'No criterion is ticked: no caller could ever be matched.',
      });
    for (const { id, label } of criteria)
      if (ticked.includes(id) && isBlankSource(properties[id]))
        report({
          code: 'click-to-call-in-match/criterion-without-source',
          severity: 'error',
          at: ['properties', id],
          message: `${label} is ticked but nothing says where it is found: it would never match.`,
        });
    if (ticked.length > 0 && routingParameters.every((parameter) => !properties.routing[parameter]))
      report({
        code: 'click-to-call-in-match/no-routing-parameters',
        severity: 'hint',
        at: ['properties', 'routing'],
        message:
          'No variable receives a routing parameter: a caller whose request continues a callback loses its priority.',
      });
  },
};
