import type { Json, VariableType } from '../generated/types.ts';

/** A variable that every session has. */
export interface SystemVariable {
  readonly name: string;
  readonly type: VariableType;
  readonly description: string;
  /** Value at the start of a session unless the call itself says otherwise; null is no value. */
  readonly initial: Json;
  /** False when a flow may not assign it. */
  readonly writable: boolean;
}

/** The system variables, in the order in which they are shown. They cannot be deleted. */
export const systemVariables: readonly SystemVariable[] = [
  {
    name: 'ANI',
    type: 'string',
    description: 'Number the call comes from; empty when it is withheld.',
    initial: '',
    writable: false,
  },
  { name: 'DNIS', type: 'string', description: 'Number that was dialled.', initial: '', writable: false },
  { name: 'InteractionId', type: 'string', description: 'Id of the call.', initial: '', writable: false },
  {
    name: 'AppLanguageName',
    type: 'string',
    description: 'Language of the prompts, such as en-US.',
    initial: 'en-US',
    writable: true,
  },
  {
    name: 'Timezone',
    type: 'string',
    description: 'Time zone in which dates and times are spoken.',
    initial: 'UTC',
    writable: true,
  },
  {
    name: 'EnableSSRecording',
    type: 'boolean',
    description: 'Record the Self Service phase.',
    initial: false,
    writable: true,
  },
  {
    name: 'RoutingTarget',
    type: 'string',
    description: 'Skill expression chosen by a menu option, used by Route Call.',
    initial: null,
    writable: true,
  },
  {
    name: 'RoutingVirtualQueue',
    type: 'string',
    description: 'Virtual queue chosen by a menu option, used by Route Call.',
    initial: null,
    writable: true,
  },
  {
    name: 'RoutingRequest',
    type: 'object',
    description:
      'What the call waits for, or waited for last: virtual queue, skill expression, priority and since when. Routing blocks set it.',
    initial: null,
    writable: false,
  },
  {
    name: 'CallbackId',
    type: 'string',
    description: 'Id of the callback that this session carries out.',
    initial: null,
    writable: false,
  },
  {
    name: 'CallbackRequest',
    type: 'object',
    description: 'The request of the callback that this session carries out.',
    initial: null,
    writable: false,
  },
  {
    name: 'UserData',
    type: 'object',
    description: 'Data attached to the call by key: what came with a callback, and what Call Data attached.',
    initial: {},
    writable: false,
  },
  {
    name: 'LastError',
    type: 'string',
    description: 'What went wrong last: a failed expression or request.',
    initial: null,
    writable: false,
  },
];

/** The system variable of that name, if there is one. */
export function systemVariable(name: string): SystemVariable | undefined {
  return systemVariables.find((each) => each.name === name);
}
