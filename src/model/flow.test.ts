import { describe, expect, it } from 'vitest';
import type { Application } from '../generated/types.ts';
import { entryAfter, flowOf, refuseConnection, refusePlacement, startOf } from './flow.ts';
import { application, block, kinds } from './little-workspace.suite.ts';

const ways = (given: Application) =>
  [...flowOf(given, kinds).values()].flat().map(({ from, outlet, to, by }) => `${from}.${outlet.id} ${by} ${to}`);

describe('an outlet', () => {
  it('goes where its connection leads', () => {
    expect(ways(application({ a: block('say'), b: block('say') }, ['a.done > b']))).toContain('a.done connection b');
  });

  it('goes on to the entry of the next phase that has one when it is open', () => {
    const given = application({ a: block('say'), b: block('say', 'finalize') }, [], {
      selfService: 'a',
      finalize: 'b',
    });
    expect(ways(given)).toEqual(['a.done phase b', 'b.done phase null']);
  });

  it('goes to Finalize when it is meant to, whatever is drawn', () => {
    const blocks = { a: block('stop'), b: block('say'), z: block('say', 'finalize') };
    expect(ways(application(blocks, ['a.done > b'], { finalize: 'z' }))).toContain('a.done finalize z');
  });

  it('goes where the properties say, and not to a block that is gone', () => {
    const jumping = (target: string) => application({ a: block('jump', 'selfService', { target }), b: block('say') });
    expect(ways(jumping('b'))).toContain('a.done jump b');
    expect(ways(jumping('gone'))).toContain('a.done phase null');
    expect(ways(jumping('constructor'))).toContain('a.done phase null');
  });

  it('of an unknown kind is what its connections name', () => {
    expect(ways(application({ a: block('teleport'), b: block('say') }, ['a.away > b']))).toContain(
      'a.away connection b',
    );
  });

  it('does not exist where the properties cannot be read', () => {
    expect(ways(application({ a: block('menu') }))).toEqual([]);
  });

  it('follows the first of two connections and none to a block that is not there', () => {
    const given = application({ a: block('say'), b: block('say'), c: block('say') }, [
      'a.done > x',
      'a.done > c',
      'a.done > b',
    ]);
    expect(ways(given)).toContain('a.done connection c');
  });
});

describe('phases', () => {
  const given = application({ a: block('say', 'initialize'), b: block('say', 'finalize') }, [], {
    initialize: 'a',
    selfService: 'gone',
    finalize: 'b',
  });

  it('start a session at the first entry, passing over phases without one', () => {
    expect(startOf(given)).toBe('a');
    expect(entryAfter(given, 'initialize')).toBe('b');
    expect(entryAfter(given, 'finalize')).toBeNull();
    expect(startOf(application({}))).toBeNull();
  });
});

describe('a connection', () => {
  const given = application({
    a: block('say'),
    b: block('say', 'assistedService'),
    s: block('stop'),
    j: block('jump', 'selfService', { target: 'a' }),
    u: block('teleport'),
  });
  const refused = (from: string, outlet: string, to: string) => refuseConnection(given, kinds, from, outlet, to);

  it('may stay in its phase or lead to a later one', () => {
    expect(refused('a', 'done', 's')).toBeUndefined();
    expect(refused('a', 'done', 'a')).toBeUndefined();
    expect(refused('a', 'done', 'b')).toBeUndefined();
  });

  it('may not lead back, and the reason names both phases', () => {
    expect(refused('b', 'done', 'a')).toBe('A call cannot go back from Assisted Service to Self Service.');
  });

  it('may not begin at an outlet with a fixed way, an unknown outlet or an unknown kind', () => {
    expect(refused('s', 'done', 'a')).toContain('always goes to Finalize');
    expect(refused('j', 'done', 's')).toContain('names its target');
    expect(refused('a', 'constructor', 's')).toContain('no outlet');
    expect(refused('u', 'done', 'a')).toContain('unknown kind');
  });

  it('may not touch a block that is gone', () => {
    expect(refused('a', 'done', '__proto__')).toContain('does not exist');
  });
});

describe('a block', () => {
  const given = application({ f: block('first', 'initialize') });

  it('may stand where its kind allows it', () => {
    expect(refusePlacement(given, kinds, 'say', 'finalize')).toBeUndefined();
    expect(refusePlacement(given, kinds, 'first', 'finalize')).toContain('may stand in Initialize');
    expect(refusePlacement({ ...given, type: 'callback' }, kinds, 'first', 'initialize')).toContain('cannot be used');
  });

  it('that stands only once may be moved but not repeated', () => {
    expect(refusePlacement(given, kinds, 'first', 'initialize')).toContain('only once');
    expect(refusePlacement(given, kinds, 'first', 'initialize', 'f')).toBeUndefined();
  });

  it('of an unknown kind may stand nowhere', () => {
    expect(refusePlacement(given, kinds, 'toString', 'initialize')).toContain('unknown');
  });
});
