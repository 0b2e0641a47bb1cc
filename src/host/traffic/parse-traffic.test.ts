import { describe, expect, it } from 'vitest';
import type { Json, Traffic, TrafficAgents, TrafficRequests } from '../../generated/types.ts';
import { littleCentreConfiguration } from '../little-centre.suite.ts';
import { parseTraffic, trafficFaults } from './parse-traffic.ts';

const shifts = [{ fromMinutes: 0, toMinutes: 60 }];
const traffic: Traffic = {
  ...{ schemaVersion: 1, name: 'x', startsAt: '2026-03-02T10:00:00Z', hours: 1 },
  agents: [{ agent: 'ann', shifts }],
  callers: [{ to: '+1 212-555-0100', handling: { mean: 180 } }],
};
const surroundings = { ...littleCentreConfiguration(), callInGroups: [{ name: 'help' }] };
const codes = (more: Partial<Traffic>) =>
  trafficFaults({ ...traffic, ...more }, surroundings).map(({ code, at }) => `${code} ${at}`);
const agents = (...all: TrafficAgents[]) => codes({ agents: all });

describe('traffic', () => {
  it('is read when it follows its schema', () => {
    expect(parseTraffic(JSON.stringify(traffic))).toEqual({ traffic, diagnostics: [] });
    expect(codes({})).toEqual([]);
  });

  it.each<[string, string, string]>([
    ['that is no JSON', '{', 'traffic/not-json'],
    ['of another version', '{"schemaVersion":2}', 'traffic/unknown-version'],
    ['with a forbidden key', '{"schemaVersion":1,"__proto__":{}}', 'traffic/forbidden-key'],
  ])('%s is refused', (_, text, code) => expect(parseTraffic(text).diagnostics[0]?.code).toBe(code));

  it('needs a moment to start at', () =>
    expect(codes({ startsAt: '2026-12-31T23:59:60Z' })).toEqual(['traffic/no-moment /startsAt']));

  it('counts agents of its own only', () => {
    expect(agents({ agent: 'ann', count: 2, shifts })).toEqual(['traffic/count-without-skills /agents/0/count']);
    expect(agents({ agent: 'team', count: 2, skills: {}, shifts })).toEqual([]);
    const many = Array.from({ length: 3 }, (_, index) => ({ agent: `t${index}`, count: 1000, skills: {}, shifts }));
    expect(agents(...many)).toEqual(['traffic/too-many-agents /agents']);
  });

  it('has nobody twice, neither by name nor by number', () => {
    const twice = ['traffic/agent-twice /agents/1/agent'];
    expect(agents({ agent: 'ann', shifts }, { agent: 'ann', shifts })).toEqual(twice);
    const team = { agent: 'team', count: 2, skills: {}, shifts };
    expect(agents(team, { agent: 'team-2', skills: {}, shifts })).toEqual(twice);
    expect(agents(team, { agent: 'bob', skills: {}, shifts })).toEqual(twice);
  });

  it('has shifts one after the other', () =>
    expect(agents({ agent: 'ann', shifts: [...shifts, { fromMinutes: 30, toMinutes: 90 }] })).toEqual([
      'traffic/shift-order /agents/0/shifts/1',
    ]));

  it('ends a rate after it begins', () =>
    expect(
      codes({
        callers: [{ to: '+12125550100', handling: { mean: 1 }, rates: [{ fromMinutes: 9, toMinutes: 9, perHour: 1 }] }],
      }),
    ).toEqual(['traffic/rate-order /callers/0/rates/0']));

  it('has somebody who comes', () => expect(codes({ callers: [] })).toEqual(['traffic/nobody-comes /callers']));

  it.each<[string, Partial<TrafficRequests>, string[]]>([
    ['at a queue that is there', { virtualQueue: 'Sales' }, []],
    ['at a queue that nobody has', { virtualQueue: 'Selas' }, ['traffic/unknown-queue /requests/0/virtualQueue']],
    ['for nothing at all', {}, ['traffic/nothing-asked /requests/0']],
    ['for a number of no group', { dialIn: { group: 'x' } }, ['traffic/unknown-group /requests/0/dialIn/group']],
    [
      'to be told of a turn that no telephone shows',
      { virtualQueue: 'Sales', dialIn: { group: 'help' } },
      ['traffic/never-told /requests/0/push'],
    ],
    ['for a number of a group', { dialIn: { group: 'help' } }, []],
    [
      'before it begins',
      { virtualQueue: 'Sales', rates: [{ fromMinutes: 5, toMinutes: 5, perHour: 1 }] },
      ['traffic/rate-order /requests/0/rates/0'],
    ],
    [
      'from more than a whole',
      { virtualQueue: 'Sales', reached: { busy: 0.7, machine: 0.7 } },
      ['traffic/shares /requests/0/reached'],
    ],
  ])('finds customers who ask %s', (_, request, found) =>
    expect(codes({ requests: [{ handling: { mean: 1 }, ...request }] })).toEqual(found),
  );

  it('takes the access code for keys, and no other word', () => {
    const keyed = (pressed: string) =>
      parseTraffic({
        ...traffic,
        callers: [{ to: '1', handling: { mean: 1 }, keys: [{ presses: [pressed] }] }],
      } as unknown as Json);
    expect(keyed('code').diagnostics).toEqual([]);
    expect(keyed('codes').diagnostics[0]?.at).toBe('/callers/0/keys/0/presses/0');
  });
});
