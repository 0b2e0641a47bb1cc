import { milestoneSchema as schema } from '../../src/generated/block-schemas.ts';
import { milestone as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Milestone: records for reporting that the call came by. */
export const milestone = defineBlock({ definition, schema, validate, behavior });
