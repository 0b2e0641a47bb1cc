import { callbackVqWatermarkSchema as schema } from '../../src/generated/block-schemas.ts';
import { callbackVqWatermark as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Callback VQ Watermark: how many callbacks a queue holds. */
export const callbackVqWatermark = defineBlock({ definition, schema, validate, behavior });
