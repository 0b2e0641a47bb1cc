import { httpRestSchema as schema } from '../../src/generated/block-schemas.ts';
import { httpRest as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** HTTP REST: asks a web service. */
export const httpRest = defineBlock({ definition, schema, validate, behavior });
