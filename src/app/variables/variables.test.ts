import { describe, expect, it } from 'vitest';
import { blocks } from '../../../blocks/index.ts';
import type { Application, Block } from '../../generated/types.ts';
import type { JsonObject } from '../../model/json.ts';
import { variableUses } from './uses.ts';
import { editedVariable, variableForm } from './variable-form.ts';

const block = (kind: string, properties: JsonObject): Block => ({
  kind,
  version: 1,
  name: kind,
  phase: 'selfService',
  properties,
});

const application = (given: Application['blocks']): Application => ({
  name: 'A',
  type: 'default',
  entry: {},
  variables: {},
  blocks: given,
  connections: {},
  layout: {},
});

describe('variableUses', () => {
  it('finds readers in prompts and expressions, and writers in results', () => {
    const uses = variableUses(
      application({
        say: block('play-message', { prompts: [{ type: 'variable', variable: 'Code', as: 'digits' }] }),
        choose: block('segmentation', { options: [{ id: 'o1', label: 'Few', condition: 'Tries < 3 && Code != ""' }] }),
        set: block('assign-variables', {
          assignments: [{ variable: 'Code', value: { from: 'expression', expression: 'string(Tries)' } }],
        }),
      }),
      blocks,
    );
    expect(uses.get('Code')).toEqual({ writers: ['set'], readers: ['say', 'choose'] });
    expect(uses.get('Tries')).toEqual({ writers: [], readers: ['choose', 'set'] });
  });
  it('asks nothing of a kind that does not exist', () => {
    expect(variableUses(application({ odd: block('from-elsewhere', { variable: 'Code' }) }), blocks).size).toBe(0);
  });
});

describe('the form of a variable', () => {
  it('asks for the initial value by type, and only where there is one', () => {
    expect(variableForm({ type: 'boolean', initial: false }, 'default').properties?.initial?.type).toBe('boolean');
    expect(variableForm({ type: 'boolean' }, 'default').properties?.initial).toBeUndefined();
  });
  it('asks for the signature in a module only', () => {
    expect(variableForm({ type: 'string' }, 'module').properties?.signature).toBeDefined();
    expect(variableForm({ type: 'string' }, 'default').properties?.signature).toBeUndefined();
  });
  it('replaces the initial value when the type changes', () => {
    expect(editedVariable({ type: 'string', initial: 'x' }, { type: 'integer', initial: 'x' })).toEqual({
      type: 'integer',
      initial: 0,
    });
    expect(editedVariable({ type: 'string' }, { type: 'integer' })).toEqual({ type: 'integer' });
  });
});
