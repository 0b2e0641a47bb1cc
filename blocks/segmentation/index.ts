import { segmentationSchema as schema } from '../../src/generated/block-schemas.ts';
import { segmentation as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Segmentation: leaves by the first condition that is true. */
export const segmentation = defineBlock({ definition, schema, validate, behavior });
