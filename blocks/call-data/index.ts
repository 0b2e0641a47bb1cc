import { callDataSchema as schema } from '../../src/generated/block-schemas.ts';
import { callData as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Call Data: reads and edits the data attached to the call. */
export const callData = defineBlock({ definition, schema, validate, behavior });
