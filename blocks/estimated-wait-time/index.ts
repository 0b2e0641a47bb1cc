import { estimatedWaitTimeSchema as schema } from '../../src/generated/block-schemas.ts';
import { estimatedWaitTime as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Estimated Wait Time: figures of a queue into variables. */
export const estimatedWaitTime = defineBlock({ definition, schema, validate, behavior });
