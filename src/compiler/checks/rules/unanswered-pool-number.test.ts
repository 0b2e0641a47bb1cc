import { expect, it } from 'vitest';
import { flow } from '../little-workspace.suite.ts';
import { groupOf, places, told } from './little-rules.suite.ts';

const code = 'rules/unanswered-pool-number';
const applications = {
  match: flow('m: match'),
  caller: flow('c: call {"module":"module"}'),
  module: flow('m: match', { type: 'module' }),
  unreached: flow('s: stop\n m: match'),
};
const numbers = (...answers: string[]) =>
  Object.fromEntries(answers.map((application, index) => [`p${index}`, { number: `+1${index}`, application }]));

it('finds numbers that lead nowhere, or to an application that recognises nobody', () => {
  expect(told(code, { applications, phoneNumbers: {}, callInGroups: { g: groupOf('G', '+10') } })).toEqual([
    'warning /callInGroups/g/dnisPool/0/number: +10 of “G” leads to no application that recognises Call-In callers: who is told to dial it reaches nobody.',
  ]);
  const parts = {
    applications,
    phoneNumbers: numbers('match', 'unreached'),
    callInGroups: { g: groupOf('G', '+10', '+11', '+12') },
  };
  expect(told(code, parts)).toEqual([
    'warning /callInGroups/g/dnisPool/1/number: 2 numbers of “G”, such as +11, lead to no application that recognises Call-In callers: who is told to dial it reaches nobody.',
  ]);
});

it('is content with applications that match, themselves or by a module', () => {
  const parts = {
    applications,
    phoneNumbers: numbers('match', 'caller'),
    callInGroups: { g: groupOf('G', '+10', '+11') },
  };
  expect(places(code, parts)).toEqual([]);
});
