import { callbackV2Schema as schema } from '../../src/generated/block-schemas.ts';
import { callbackV2 as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Callback V2: offers callbacks, and carries them out (guide: Provisioning Callback in Designer). */
export const callbackV2 = defineBlock({ definition, schema, validate, behavior });
