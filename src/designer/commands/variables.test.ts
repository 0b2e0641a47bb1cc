import { describe, expect, it } from 'vitest';
import { workbench } from '../workbench.suite.ts';
import { addBlock } from './add-block.ts';
import { addVariable } from './add-variable.ts';
import { changeVariable } from './change-variable.ts';
import { createApplication } from './create-application.ts';
import { removeVariable } from './remove-variable.ts';
import { renameVariable } from './rename-variable.ts';
import { setBlockProperties } from './set-block-properties.ts';

const application = 'main';
const position = { x: 0, y: 0 };

describe('variables', () => {
  it('are declared, changed and removed', () => {
    const bench = workbench()
      .do(addVariable, { application, name: 'code', variable: { type: 'string' } })
      .do(changeVariable, { application, name: 'code', variable: { type: 'integer', initial: 1 } });
    expect(bench.main.variables).toEqual({ code: { type: 'integer', initial: 1 } });
    expect(bench.do(removeVariable, { application, name: 'code' }).main.variables).toEqual({});
  });
  it.each(['', '1st', 'a b', 'a'.repeat(64), '__proto__', 'ANI', 'true', 'in'])('cannot be called “%s”', (name) => {
    expect(workbench().refuses(addVariable, { application, name, variable: { type: 'string' } })).toBeTypeOf('string');
  });
  it('may be called like something every object has', () => {
    const bench = workbench().do(addVariable, { application, name: 'constructor', variable: { type: 'string' } });
    expect(Object.keys(bench.main.variables)).toEqual(['constructor']);
  });
  it('that are not there cannot be changed', () => {
    const bench = workbench().do(addVariable, { application, name: 'code', variable: { type: 'string' } });
    const reason = 'There is no variable “toString”.';
    const name = 'toString';
    expect(bench.refuses(changeVariable, { application, name, variable: { type: 'string' } })).toBe(reason);
    expect(bench.refuses(removeVariable, { application, name })).toBe(reason);
    expect(bench.refuses(renameVariable, { application, name, newName: 'x' })).toBe(reason);
    expect(bench.refuses(renameVariable, { application, name: 'code', newName: 'ANI' })).toMatch(/system variable/);
    expect(bench.refuses(addVariable, { application, name: 'code', variable: { type: 'string' } })).toMatch(/already/);
    expect(bench.refuses(addVariable, { application: 'x', name, variable: { type: 'string' } })).toMatch(/not exist/);
    expect(bench.refuses(removeVariable, { application: 'x', name })).toMatch(/not exist/);
    expect(bench.refuses(changeVariable, { application: 'x', name, variable: { type: 'list' } })).toMatch(/not exist/);
    expect(bench.refuses(renameVariable, { application: 'x', name, newName: 'y' })).toMatch(/not exist/);
  });
});

describe('renameVariable', () => {
  it('renames references and expressions and keeps the place in the list', () => {
    const bench = workbench()
      .do(addVariable, { application, name: 'code', variable: { type: 'string' } })
      .do(addVariable, { application, name: 'other', variable: { type: 'string' } })
      .do(addBlock, { application, kind: 'say', phase: 'selfService', position, id: 'a' })
      .do(setBlockProperties, {
        application,
        block: 'a',
        properties: { variable: 'code', when: 'code == "code" && codes.code != other', text: 'code' },
      })
      .do(renameVariable, { application, name: 'code', newName: 'pin' });
    expect(Object.keys(bench.main.variables)).toEqual(['pin', 'other']);
    expect(bench.main.blocks.a?.properties).toEqual({
      variable: 'pin',
      when: 'pin == "code" && codes.code != other',
      text: 'code',
    });
  });
  it('renames inputs where the module is called, and nowhere else', () => {
    const bench = workbench()
      .do(createApplication, { type: 'module', name: 'Part', id: 'part' })
      .do(addVariable, { application: 'part', name: 'who', variable: { type: 'string', signature: 'input' } });
    for (const [id, module] of [
      ['a', 'part'],
      ['b', 'main'],
    ] as const)
      bench
        .do(addBlock, { application, kind: 'module', phase: 'selfService', position, id })
        .do(setBlockProperties, { application, block: id, properties: { module, inputs: { who: 'ANI' } } });
    bench.do(renameVariable, { application: 'part', name: 'who', newName: 'caller' });
    expect(bench.main.blocks.a?.properties.inputs).toEqual({ caller: 'ANI' });
    expect(bench.main.blocks.b?.properties.inputs).toEqual({ who: 'ANI' });
  });
});
