import { userInputSchema as schema } from '../../src/generated/block-schemas.ts';
import { userInput as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** User Input: asks for digits, a date, a number or the like (guide: sample Match application). */
export const userInput = defineBlock({ definition, schema, validate, behavior });
