import { businessHoursSchema as schema } from '../../src/generated/block-schemas.ts';
import { businessHours as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Business Hours: open or closed now. */
export const businessHours = defineBlock({ definition, schema, validate, behavior });
