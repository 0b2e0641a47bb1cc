import { recordUtteranceSchema as schema } from '../../src/generated/block-schemas.ts';
import { recordUtterance as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Record Utterance: records what the caller says. */
export const recordUtterance = defineBlock({ definition, schema, validate, behavior });
