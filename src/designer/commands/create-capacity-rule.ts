import type { CapacityRule } from '../../generated/types.ts';
import { createRule } from '../rule-commands.ts';
import { capacityRules } from '../rule-kinds.ts';

/** Adds a capacity rule without capacity in any timeslot. */
export const createCapacityRule = createRule<
  'capacityRules',
  { readonly timeslotLength: CapacityRule['timeslotLength'] }
>('create-capacity-rule', capacityRules, ({ timeslotLength }) => ({ timeslotLength, week: {} }));
