import { clickToCallInMatchSchema as schema } from '../../src/generated/block-schemas.ts';
import { clickToCallInMatch as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Click-to-Call-In Match: compares the caller with open Call-In requests (guide: Provisioning the Click-To-Call-In (Delayed) scenario). */
export const clickToCallInMatch = defineBlock({ definition, schema, validate, behavior });
