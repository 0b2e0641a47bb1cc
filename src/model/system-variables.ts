import type { Json, VariableType } from '../generated/types.ts';

/** A variable that every session has. */
export interface SystemVariable {
  readonly name: string;
  readonly type: VariableType;
  /** Value at the start of a session unless the call itself says otherwise; null is no value. */
  readonly initial: Json;
  /** False when a flow may not assign it. */
  readonly writable: boolean;
}

/**
 * The system variables, in the order in which they are shown. They cannot be deleted. Stored sessions keep their values in
 * this order: a new one comes last.
 */
export const systemVariables: readonly SystemVariable[] = [
  {
    name: 'ANI',
    type: 'string',
    initial: '',
    writable: false,
  },
  { name: 'DNIS', type: 'string', initial: '', writable: false },
  { name: 'InteractionId', type: 'string', initial: '', writable: false },
  {
    name: 'AppLanguageName',
    type: 'string',
    initial: 'en-US',
    writable: true,
  },
  {
    name: 'Timezone',
    type: 'string',
    initial: 'UTC',
    writable: true,
  },
  {
    name: 'EnableSSRecording',
    type: 'boolean',
    initial: false,
    writable: true,
  },
  {
    name: 'RoutingTarget',
    type: 'string',
    initial: null,
    writable: true,
  },
  {
    name: 'RoutingVirtualQueue',
    type: 'string',
    initial: null,
    writable: true,
  },
  {
    name: 'RoutingRequest',
    type: 'object',
    initial: null,
    writable: false,
  },
  {
    name: 'CallbackId',
    type: 'string',
    initial: null,
    writable: false,
  },
  {
    name: 'CallbackRequest',
    type: 'object',
    initial: null,
    writable: false,
  },
  {
    name: 'UserData',
    type: 'object',
    initial: {},
    writable: false,
  },
  {
    name: 'LastError',
    type: 'string',
    initial: null,
    writable: false,
  },
];

/** The system variable of that name, if there is one. */
export function systemVariable(name: string): SystemVariable | undefined {
  return systemVariables.find((each) => each.name === name);
}
