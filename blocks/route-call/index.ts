import { routeCallSchema as schema } from '../../src/generated/block-schemas.ts';
import { routeCall as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { compile } from './compile.ts';
import { definition } from './definition.ts';

/** Route Call: the call waits for an agent (guide: Provisioning the Click-To-Call-In (Delayed) scenario). */
export const routeCall = defineBlock({ definition, schema, validate, compile, behavior });
