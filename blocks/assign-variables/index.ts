import { assignVariablesSchema as schema } from '../../src/generated/block-schemas.ts';
import { assignVariables as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { compile } from './compile.ts';
import { definition } from './definition.ts';

/** Assign Variables: gives variables values and sorts a list. */
export const assignVariables = defineBlock({ definition, schema, validate, compile, behavior });
