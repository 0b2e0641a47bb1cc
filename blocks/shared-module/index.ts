import { sharedModuleSchema as schema } from '../../src/generated/block-schemas.ts';
import { sharedModule as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { compile } from './compile.ts';
import { definition } from './definition.ts';

/** Shared Module: runs another application and comes back. */
export const sharedModule = defineBlock({ definition, schema, validate, compile, behavior });
