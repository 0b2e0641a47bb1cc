import { createContext, useContext } from 'react';
import type { Diagnostic, Traffic } from '../../../generated/types.ts';
import { type Path, toPointer } from '../../../model/pointer.ts';

/** A wish to change one place of the plan; without a value it is left out. Values are parts of a plan, which is JSON. */
export interface PlanEdit {
  /** From the plan on. */
  readonly at: Path;
  readonly value?: unknown;
}

/** What the parts of a plan's form share. */
export interface PlanScope {
  readonly id: string;
  readonly plan: Traffic;
  /** Findings about this plan, with pointers from the workspace on. */
  readonly findings: readonly Diagnostic[];
  /** Changes places of the plan as one step of undo; gives the reason when that is refused. */
  change(...edits: readonly PlanEdit[]): string | undefined;
}

const Scope = createContext<PlanScope | undefined>(undefined);

/** Gives the parts of a plan's form below their scope. */
export const PlanScopeProvider = Scope.Provider;

/** The plan that is being edited around here. Throws outside of one: that is our mistake. */
export function usePlanScope(): PlanScope {
  const scope = useContext(Scope);
  if (!scope) throw new Error('a part of a traffic plan stands outside of one');
  return scope;
}

/** JSON Pointer from the workspace on of a place in a plan. */
export function planPointer(plan: string, at: Path): string {
  return toPointer(['trafficPlans', plan, ...at]);
}
