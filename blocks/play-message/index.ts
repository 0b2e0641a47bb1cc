import { playMessageSchema as schema } from '../../src/generated/block-schemas.ts';
import { playMessage as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Play Message: plays prompts to the caller (guide: sample Match application). */
export const playMessage = defineBlock({ definition, schema, validate, behavior });
