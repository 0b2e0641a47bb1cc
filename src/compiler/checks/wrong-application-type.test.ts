import { expect, it } from 'vitest';
import { flow, placesOf } from './little-workspace.suite.ts';

const code = 'reference/wrong-application-type';
const applications = {
  main: flow('a: call {"module":"main"}'),
  back: flow('initialize\n f: fulfil', { type: 'callback', name: 'Back' }),
};

it('finds a number answered by a Callback application', () => {
  const phoneNumbers = { p: { number: '+12125550123', application: 'back' } };
  expect(placesOf({ applications: { back: applications.back }, phoneNumbers }, code)).toEqual([
    '/phoneNumbers/p/application',
  ]);
});

it('finds callbacks carried out by a Default application', () => {
  const callbackSettings = { default: { callbackApplication: 'main' }, rows: {} };
  expect(placesOf({ applications: { main: flow('a: stop') }, callbackSettings }, code)).toEqual([
    '/callbackSettings/default/callbackApplication',
  ]);
});

it('finds a call to what is no module', () => {
  expect(placesOf({ applications: { main: applications.main } }, code)).toEqual(['blocks/a']);
});
