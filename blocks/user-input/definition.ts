import type { UserInputProperties } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { own } from '../../src/model/json.ts';
import { checkAsking, initialRetry } from '../asking.ts';
import { promptHighlights } from '../prompts.ts';
import { conversion, typeOfVariable, withArticle } from '../variable-types.ts';
import { grammars } from './grammar.ts';

export const definition: BlockDefinition<UserInputProperties> = {
  kind: 'user-input',
  version: 1,
  title: 'User Input',
  summary: 'Asks the caller for digits, a date, a number or the like.',
  help: [
    'Plays its prompts and collects what the caller enters on the keys of the phone or says. The grammar decides what fits: digits, number, currency, date, time, phone or boolean. On the keypad a date is entered as year, month and day, a time as hours and minutes, * is the decimal point, and 1 means yes, 2 no.',
    'Input that does not fit, or none at all, is asked for again as often as the Retry tab allows. When the timeout or the retries are used up, the result variable has no value and the call goes on: connect that outlet, or look at the variable with a Segmentation.',
    'A key pressed during an earlier Play Message is taken as the first of the input, unless that block disables buffering.',
  ].join('\n\n'),
  group: 'User Interaction',
  icon: 'keyboard',
  keywords: ['dtmf', 'digits', 'collect', 'access code', 'speech', 'ask'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({
    prompts: [{ type: 'text', text: '' }],
    disableBargeIn: false,
    timeoutSeconds: 5,
    grammar: 'digits',
    minDigits: 1,
    maxDigits: 10,
    mode: 'dtmf',
    interDigitSeconds: 3,
    terminator: '#',
    ...initialRetry,
    result: '',
  }),
  outlets: () => [
    { id: 'done', label: 'Collected' },
    {
      id: 'noInput',
      label: 'Timeout or retries used up',
      description: 'The result variable has no value.',
      usuallyOpen: true,
      tone: 'failure',
    },
  ],
  waits: true,
  highlights: ({ prompts, grammar, result }, { workspace }) => [
    ...promptHighlights(prompts, workspace),
    result === '' ? grammar : `${grammar} → ${result}`,
  ],
  check(properties, { application }, report) {
    checkAsking('user-input', properties, report);
    const { grammar, minDigits, maxDigits, terminator, result } = properties;
    if (grammar === 'digits' && minDigits > maxDigits)
      report({
        code: 'user-input/no-length-fits',
        severity: 'error',
        at: ['properties', 'maxDigits'],
        message: `At least ${minDigits} but at most ${maxDigits} digits are asked for: nothing the caller enters can fit.`,
        params: { minDigits, maxDigits },
      });
    if (terminator === '*' && (grammar === 'number' || grammar === 'currency'))
      report({
        code: 'user-input/terminator-is-decimal-point',
        severity: 'error',
        at: ['properties', 'terminator'],
        message: `* is the decimal point of a ${grammar}: the caller could not enter one, since * ends the input.`,
      });
    if (result === '') {
      report({
        code: 'user-input/answer-lost',
        severity: 'warning',
        at: ['properties', 'result'],
        message: 'There is no result variable: the caller’s answer is lost.',
      });
      return;
    }
    const type = typeOfVariable(application, result);
    const { type: given, loses = {} } = grammars[grammar];
    const loss = type && own(loses, type);
    const possible = type ? conversion(given, type) : 'always';
    if (loss !== undefined || possible !== 'always')
      report({
        code: 'user-input/result-type',
        severity: loss === undefined ? 'error' : 'warning',
        at: ['properties', 'result'],
        message: `The grammar ${grammar} gives ${withArticle(given)}, and ${result} is ${withArticle(type ?? given)}: ${loss ?? 'it never gets a value.'}`,
        params: { variable: result, type: type ?? given, given },
      });
  },
};
