import { describe, expect, it } from 'vitest';
import type { Json, Session } from '../../generated/types.ts';
import { validateSession } from '../../generated/validate/records.js';
import { systemVariables } from '../../model/system-variables.ts';
import { variablesOf } from './index.ts';
import { begin, littleProgram } from './little-programs.suite.ts';

const nap = { nap: ['sleep', { seconds: 1 }, { done: null }] } as const;
const declared = { b: { type: 'string', initial: 'second' }, a: { type: 'integer', initial: 1 } } as const;

/** A record as it is stored, with some of its keys changed. */
function stored(session: Session, changed: { readonly [key: string]: Json | undefined }): Session {
  return JSON.parse(JSON.stringify({ ...session, ...changed }));
}

describe('the values of a session', () => {
  it('stand in the order of names, however the configuration was stored', () => {
    const { a, b } = declared;
    const records = [declared, { a, b }].map((variables) => begin(littleProgram(nap, variables)).session);
    expect(records[0]?.values).toEqual(records[1]?.values);
    expect(records[0]?.values.slice(systemVariables.length)).toEqual([1, 'second']);
    expect(validateSession(records[0])).toBe(true);
  });

  it('begin with those of the system, to which new ones may only be added at the end', () => {
    expect(systemVariables.map(({ name }) => name)).toEqual([
      ...['ANI', 'DNIS', 'InteractionId', 'AppLanguageName', 'Timezone', 'EnableSSRecording', 'RoutingTarget'],
      ...['RoutingVirtualQueue', 'RoutingRequest', 'CallbackId', 'CallbackRequest', 'UserData', 'LastError'],
    ]);
  });

  it('are read from records of before, which had those that were assigned by name', () => {
    const { linked, session } = begin(littleProgram(nap, declared));
    const before = stored(session, { values: undefined, variables: { ANI: '1', a: 5 } });
    expect(variablesOf(linked, before)).toMatchObject({ ANI: '1', DNIS: '', a: 5, b: 'second' });
  });

  it('are read from records of before the latest system variables', () => {
    const { linked, session } = begin(littleProgram(nap, declared));
    const fewer = session.values.toSpliced(systemVariables.length - 1, 1);
    expect(variablesOf(linked, stored(session, { values: fewer }))).toEqual(variablesOf(linked, session));
  });

  it('leave out a variable whose name would be the prototype', () => {
    const variables = JSON.parse('{ "__proto__": { "type": "string" }, "a": { "type": "string" } }');
    const { linked, session } = begin(littleProgram(nap, variables));
    expect(session.values).toHaveLength(systemVariables.length + 1);
    expect(Object.getPrototypeOf(variablesOf(linked, session))).toBe(Object.prototype);
  });
});
