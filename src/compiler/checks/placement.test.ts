import { describe, expect, it } from 'vitest';
import { findings, flow, placesOf } from './little-workspace.suite.ts';

describe('wrong-phase', () => {
  const code = 'flow/wrong-phase';

  it('finds a block in a type of application where it cannot be used', () => {
    expect(placesOf(flow('initialize\n a: fulfil'), code)).toEqual(['blocks/a/phase']);
  });

  it('finds a block in a phase where it may not stand, and says where it may', () => {
    const [found] = findings(flow('selfService\n a: fulfil', { type: 'callback' }), code);
    expect(found?.message).toContain('may stand in Initialize');
  });

  it('is content with a block where it belongs', () => {
    expect(placesOf(flow('initialize\n a: fulfil', { type: 'callback' }), code)).toEqual([]);
  });
});

describe('repeated-block', () => {
  it('finds the second block of a kind that stands only once', () => {
    const application = flow('initialize\n a: fulfil\n b: fulfil\n a.done > b', { type: 'callback' });
    expect(placesOf(application, 'flow/repeated-block')).toEqual(['blocks/b']);
  });
});

describe('missing-block', () => {
  const code = 'flow/missing-block';

  it('finds a Callback application without the block that carries callbacks out', () => {
    expect(placesOf(flow('a: say', { type: 'callback' }), code)).toEqual(['blocks']);
  });

  it('asks nothing of applications of other types', () => {
    expect(placesOf(flow('a: say'), code)).toEqual([]);
  });
});
