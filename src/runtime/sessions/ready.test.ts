import { describe, expect, it } from 'vitest';
import type { Json } from '../../generated/types.ts';
import type { Behavior, PreparingBehavior } from '../../model/block.ts';
import type { Behaviors } from '../../model/registry.ts';
import { link, relink, startSession, variablesOf } from './index.ts';
import { littleConfiguration, littleProgram } from './little-programs.suite.ts';

const figures = { callsWaiting: 0, callbacks: 0, agentsReady: 0, agentsLoggedIn: 0, estimatedWaitTime: -1 };
const facts = { figures: () => figures };

function arriveAt(linked: ReturnType<typeof link>, id: string) {
  const event = { type: 'call.arrived', at: 0, from: id, to: '+12125550100', interaction: id } as const;
  return startSession(linked, { id, program: 'main', event, facts });
}

describe('a step whose behaviour makes it ready', () => {
  let made = 0;
  const greet: PreparingBehavior<{ text: string }, null> = {
    prepare({ text }, readers) {
      made += 1;
      const greeting = readers.expression(text);
      return { enter: (context) => ({ variables: { greeting: greeting(context) }, go: 'done' }) };
    },
  };
  const behaviors: Behaviors = new Map([['greet', greet]]);
  const greeted = (text: string) => {
    const program = littleProgram(
      { only: ['greet', { text }, { done: null }] },
      { greeting: { type: 'string' }, unset: { type: 'integer' } },
    );
    const linked = link(littleConfiguration({ main: program }), behaviors);
    return ['1', '2'].map((id) => variablesOf(linked, arriveAt(linked, id).session));
  };

  it('is made ready once and answers each session for itself', () => {
    made = 0;
    expect(greeted('"Hello " + ANI').map(({ greeting }) => greeting)).toEqual(['Hello 1', 'Hello 2']);
    expect(made).toBe(1);
  });

  it.each([
    ['that reads nothing', '1 / 0'],
    ['that reads a variable', 'string(1 / (unset + 1))'],
  ])('notes an expression %s and fails in every session', (_, text) => {
    for (const { greeting, LastError } of greeted(text)) {
      expect(greeting).toBeNull();
      expect(LastError).toContain(text);
    }
  });
});

describe('a step that reads tables', () => {
  it('reads those of the configuration at hand after another one was published', () => {
    const hours: Behavior<Json, null> = {
      enter: (_step, context) => ({ go: context.businessHours('hours') ? 'open' : 'closed' }),
    };
    const program = littleProgram({ only: ['hours', {}, { open: null, closed: null }] });
    const before = littleConfiguration({ main: program });
    const linked = link(before, new Map([['hours', hours]]));
    const businessHours = { hours: { name: 'Hours', timeZone: 'UTC', week: {} } } as never;
    const after = relink(linked, { ...before, businessHours });
    const left = [linked, after].map((each) => arriveAt(each, '1').trace.map(({ outlet }) => outlet));
    expect(left).toEqual([
      [undefined, 'closed', undefined],
      [undefined, 'open', undefined],
    ]);
  });
});
