import { goToSchema as schema } from '../../src/generated/block-schemas.ts';
import { goTo as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Go To: goes on at another block of the phase. */
export const goTo = defineBlock({ definition, schema, validate, behavior });
