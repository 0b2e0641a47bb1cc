import { describe, expect, it } from 'vitest';
import type { Application } from '../../generated/types.ts';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

const withVariables = (text: string, variables: Application['variables']) => flow(text, { variables });

describe('undeclared-variable', () => {
  const code = 'variable/undeclared';

  it('finds a variable that is read, and offers to declare it with the type the place needs', () => {
    expect(findings(flow('a: set {"seconds":{"from":"variable","variable":"delay"}}'), code)).toMatchObject([
      {
        at: '/applications/main/blocks/a/properties/seconds/variable',
        severity: 'error',
        fix: {
          command: 'add-variable',
          arguments: { application: 'main', name: 'delay', variable: { type: 'integer' } },
        },
      },
    ]);
  });

  it('finds a variable that is set, and one inside an expression', () => {
    expect(placesOf(flow('a: set {"result":"x"}\n b: test {"condition":"y == 1"}'), code)).toEqual([
      'blocks/a/properties/result',
      'blocks/b/properties/condition',
    ]);
  });

  it('offers no declaration of what cannot be a name', () => {
    expect(findings(flow('a: set {"result":"<script>"}'), code)[0]?.fix).toBeUndefined();
  });

  it('knows user variables and system variables', () => {
    const text = 'a: set {"result":"x","from":{"from":"variable","variable":"ANI"}}';
    expect(placesOf(withVariables(text, { x: { type: 'string' } }), code)).toEqual([]);
  });

  it('does not take a member of every object for a variable', () => {
    expect(placesOf(flow('a: set {"result":"constructor"}'), code)).toHaveLength(1);
  });
});

describe('unassignable-variable', () => {
  it('finds a result that goes into a variable of the call', () => {
    expect(placesOf(flow('a: set {"result":"ANI"}'), 'variable/unassignable')).toEqual(['blocks/a/properties/result']);
    expect(placesOf(flow('a: set {"result":"Timezone"}'), 'variable/unassignable')).toEqual([]);
  });
});

describe('mistyped-variable', () => {
  const code = 'variable/mistyped';
  const reading = 'a: set {"seconds":{"from":"variable","variable":"x"}}';
  const writing = 'a: set {"count":"x"}';

  it('finds a variable of another type than is read', () => {
    expect(placesOf(withVariables(reading, { x: { type: 'string' } }), code)).toHaveLength(1);
    expect(placesOf(withVariables(reading, { x: { type: 'number' } }), code)).toHaveLength(1);
    expect(placesOf(withVariables(reading, { x: { type: 'integer' } }), code)).toEqual([]);
  });

  it('finds a variable of another type than is written; a whole number fits a number', () => {
    expect(placesOf(withVariables(writing, { x: { type: 'boolean' } }), code)).toHaveLength(1);
    expect(placesOf(withVariables(writing, { x: { type: 'number' } }), code)).toEqual([]);
  });
});

describe('unused-variable', () => {
  const code = 'variable/unused';

  it('hints at a variable that no block mentions', () => {
    expect(findings(withVariables('a: say', { x: { type: 'string' } }), code)).toMatchObject([
      { at: '/applications/main/variables/x', severity: 'hint', fix: { command: 'remove-variable' } },
    ]);
  });

  it('counts results, sources and names inside expressions', () => {
    const text = 'a: set {"result":"x","from":{"from":"variable","variable":"y"}}\n b: test {"condition":"z > 1"}';
    const variables = { x: { type: 'string' }, y: { type: 'string' }, z: { type: 'integer' } } as const;
    expect(placesOf(withVariables(text, variables), code)).toEqual([]);
  });
});

describe('reserved-variable', () => {
  it('finds a variable with the name of a system variable', () => {
    expect(placesOf(withVariables('a: say', { ANI: { type: 'string' } }), 'variable/reserved')).toEqual([
      'variables/ANI',
    ]);
  });
});

describe('mistyped-initial-value', () => {
  const code = 'variable/mistyped-initial-value';

  it('finds an initial value of another type', () => {
    expect(placesOf(withVariables('a: say', { x: { type: 'integer', initial: 1.5 } }), code)).toEqual([
      'variables/x/initial',
    ]);
    expect(placesOf(withVariables('a: say', { x: { type: 'object', initial: [] } }), code)).toHaveLength(1);
  });

  it('is content with a fitting value and with none', () => {
    const variables = { x: { type: 'list', initial: [] }, y: { type: 'string', initial: null } } as const;
    expect(placesOf(withVariables('a: say', { ...variables, x: { type: 'list', initial: [] } }), code)).toEqual([]);
  });
});
