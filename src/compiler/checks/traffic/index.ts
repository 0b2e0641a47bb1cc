import type { Check } from '../check.ts';
import { unplayableTrafficPlan } from './unplayable-traffic-plan.ts';

/** Checks of traffic plans. */
export const trafficChecks: readonly Check[] = [unplayableTrafficPlan];
