import { terminateCallSchema as schema } from '../../src/generated/block-schemas.ts';
import { terminateCall as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Terminate Call: ends the call and goes to Finalize (guide: sample Match application). */
export const terminateCall = defineBlock({ definition, schema, validate, behavior });
