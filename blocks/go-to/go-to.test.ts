import { describe, expect, it } from 'vitest';
import type { Block, Phase } from '../../src/generated/types.ts';
import { blockContract } from '../contract.suite.ts';
import { findings } from '../findings.suite.ts';
import { goTo } from './index.ts';

const block = (phase: Phase): Block => ({ kind: 'menu', version: 1, name: 'Main menu', phase, properties: {} });
const around = { application: { blocks: { menu: block('selfService'), route: block('assistedService') } } };

blockContract(goTo, {
  examples: [{ name: 'goes on at its target', properties: { target: 'menu' }, ...around, leavesBy: 'target' }],
});

describe('the jump of go-to', () => {
  it('leads from its outlet to the target', () => {
    expect(goTo.definition.jumps?.({ target: 'menu' })).toEqual([{ outlet: 'target', block: 'menu' }]);
  });

  it('is none while there is no target', () => {
    expect(goTo.definition.jumps?.({ target: '' })).toEqual([]);
  });
});

describe('findings of go-to', () => {
  it('is content with a target in the same phase', () => {
    expect(findings(goTo, { target: 'menu' }, around)).toEqual([]);
  });

  it('refuses to have no target', () => {
    expect(findings(goTo, { target: '' }, around)).toEqual(['error no-target at /properties/target']);
  });

  it('refuses a target in another phase', () => {
    expect(findings(goTo, { target: 'route' }, around)).toEqual(['error other-phase at /properties/target']);
  });
});
