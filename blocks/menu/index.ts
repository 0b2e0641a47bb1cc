import { menuSchema as schema } from '../../src/generated/block-schemas.ts';
import { menu as validate } from '../../src/generated/validate/blocks.js';
import { defineBlock } from '../../src/model/block.ts';
import { behavior } from './behavior.ts';
import { definition } from './definition.ts';

/** Menu: a choice by key, each key with its own way on. */
export const menu = defineBlock({ definition, schema, validate, behavior });
