import { describe, expect, it } from 'vitest';
import type { Workspace } from '../../generated/types.ts';
import { emptyWorkspace, workbench } from '../workbench.suite.ts';
import { addApplication } from './add-application.ts';
import { addBlock } from './add-block.ts';
import { addPhoneNumber } from './add-phone-number.ts';
import { assignPhoneNumber } from './assign-phone-number.ts';
import { createApplication } from './create-application.ts';
import { deleteApplication } from './delete-application.ts';
import { describeApplication } from './describe-application.ts';
import { duplicateApplication } from './duplicate-application.ts';
import { recordPublication } from './record-publication.ts';
import { removePhoneNumber } from './remove-phone-number.ts';
import { renameApplication } from './rename-application.ts';
import { renameWorkspace } from './rename-workspace.ts';
import { setBlockProperties } from './set-block-properties.ts';

const published = { version: 3, at: '2026-01-01T00:00:00Z', hash: 'h' };
const number = '+12125550123';

describe('applications', () => {
  it('start empty and unpublished', () => {
    const { workspace } = workbench().do(createApplication, { type: 'callback', name: ' Dial ', id: 'dial' });
    expect(workspace.applications.dial).toEqual({
      name: 'Dial',
      type: 'callback',
      entry: {},
      variables: {},
      blocks: {},
      connections: {},
      layout: {},
    });
  });
  it('have names of their own', () => {
    const bench = workbench().do(createApplication, { type: 'default', name: 'Second', id: 'second' });
    const reason = 'The name “Main” is already taken.';
    expect(bench.refuses(createApplication, { type: 'default', name: 'MAIN' })).toBe(reason);
    expect(bench.refuses(renameApplication, { application: 'second', name: 'main' })).toBe(reason);
    expect(bench.refuses(addApplication, { application: bench.main, name: 'Main' })).toBe(reason);
    expect(bench.refuses(createApplication, { type: 'default', name: 'Third', id: 'main' })).toMatch(/id main/);
    expect(bench.do(renameApplication, { application: 'main', name: 'Other' }).main.name).toBe('Other');
  });
  it('are copied without what was published', () => {
    const bench = workbench()
      .do(recordPublication, { application: 'main', published })
      .do(duplicateApplication, { application: 'main', id: 'copy' })
      .do(addApplication, { application: emptyWorkspace.applications.main as never, id: 'added' });
    expect(bench.workspace.applications.copy?.name).toBe('Main (copy)');
    expect(bench.workspace.applications.copy).not.toHaveProperty('published');
    expect(bench.workspace.applications.added?.name).toBe('Main 2');
  });
  it('come in whole or not at all', () => {
    // What a file holds may be anything.
    const application = { name: 'X', type: 'default' } as unknown as Workspace['applications'][string];
    expect(workbench().refuses(addApplication, { application })).toMatch(/not a whole application: \/entry/);
  });
  it('are described', () => {
    const bench = workbench().do(describeApplication, { application: 'main', description: 'Sales' });
    expect(bench.main.description).toBe('Sales');
    expect(bench.do(describeApplication, { application: 'main', description: '' }).main).not.toHaveProperty(
      'description',
    );
    expect(bench.refuses(describeApplication, { application: 'main', description: 'x'.repeat(4001) })).toMatch(/4000/);
  });
  it('that are gone refuse everything', () => {
    const application = 'hasOwnProperty';
    const bench = workbench();
    for (const reason of [
      bench.refuses(renameApplication, { application, name: 'x' }),
      bench.refuses(describeApplication, { application, description: '' }),
      bench.refuses(duplicateApplication, { application }),
      bench.refuses(deleteApplication, { application }),
      bench.refuses(recordPublication, { application, published }),
    ])
      expect(reason).toBe('The application does not exist any more.');
  });
});

describe('deleteApplication', () => {
  it('takes an unused application away', () => {
    expect(workbench().do(deleteApplication, { application: 'main' }).workspace.applications).toEqual({});
  });
  it('says which phone numbers, settings rows and blocks still use it', () => {
    const bench = workbench({
      ...emptyWorkspace,
      virtualQueues: { q: { name: 'Sales' } },
      callbackSettings: {
        default: { callbackApplication: 'main' },
        rows: { r: { virtualQueue: 'q', callbackApplication: 'main' } },
      },
    })
      .do(addPhoneNumber, { number, id: 'p' })
      .do(assignPhoneNumber, { phoneNumber: 'p', application: 'main' })
      .do(createApplication, { type: 'default', name: 'Caller', id: 'caller' })
      .do(addBlock, { application: 'caller', kind: 'module', phase: 'finalize', position: { x: 0, y: 0 }, id: 'm' })
      .do(setBlockProperties, { application: 'caller', block: 'm', properties: { module: 'main' } });
    expect(bench.refuses(deleteApplication, { application: 'main' })).toBe(
      '“Main” is still used by the phone number +12125550123, the DEFAULT row of CALLBACK_SETTINGS, the CALLBACK_SETTINGS row of “Sales” and 1 more.',
    );
  });
});

describe('phone numbers', () => {
  it('are answered by Default applications only', () => {
    const bench = workbench()
      .do(addPhoneNumber, { number, description: 'Main line', id: 'p' })
      .do(createApplication, { type: 'module', name: 'Part', id: 'part' });
    expect(bench.refuses(assignPhoneNumber, { phoneNumber: 'p', application: 'part' })).toMatch(/type Shared Module/);
    expect(bench.refuses(assignPhoneNumber, { phoneNumber: 'p', application: 'x' })).toMatch(/application/);
    expect(bench.refuses(assignPhoneNumber, { phoneNumber: 'x', application: null })).toMatch(/phone number/);
    bench.do(assignPhoneNumber, { phoneNumber: 'p', application: 'main' });
    expect(bench.workspace.phoneNumbers.p).toEqual({ number, description: 'Main line', application: 'main' });
    bench.do(assignPhoneNumber, { phoneNumber: 'p', application: null });
    expect(bench.workspace.phoneNumbers.p).not.toHaveProperty('application');
    expect(bench.do(removePhoneNumber, { phoneNumber: 'p' }).workspace.phoneNumbers).toEqual({});
    expect(bench.refuses(removePhoneNumber, { phoneNumber: 'p' })).toMatch(/not exist/);
  });
  it('are in E.164 and not there twice', () => {
    const bench = workbench().do(addPhoneNumber, { number });
    expect(bench.refuses(addPhoneNumber, { number: '212 555' })).toMatch(/form \+12125550123/);
    expect(bench.refuses(addPhoneNumber, { number })).toMatch(/already there/);
  });
});

describe('renameWorkspace', () => {
  it('refuses an empty name', () => {
    expect(workbench().refuses(renameWorkspace, { name: ' ' })).toBe('A name must not be empty.');
    expect(workbench().do(renameWorkspace, { name: 'Bank' }).workspace.name).toBe('Bank');
  });
});
