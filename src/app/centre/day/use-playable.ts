import type { Configuration, Traffic } from '../../../generated/types.ts';
import { own } from '../../../model/json.ts';
import { useDesignerState } from '../../designer-context.tsx';
import type { SimulationSource } from '../../simulator/state.ts';
import { type Runnable, useConfiguration } from '../../simulator/use-configuration.ts';

/** What a plan is played with. */
export interface Playable {
  readonly configuration: Configuration | undefined;
  /** Why there is none. */
  readonly runnable: Runnable;
}

/**
 * The configuration that a plan is played with: the draft, or what was published. A plan calls one application first of all; its
 * newest publication is what is meant by published.
 */
export function usePlayable(plan: Traffic | undefined, source: SimulationSource): Playable {
  const phoneNumbers = useDesignerState((state) => state.workspace.phoneNumbers);
  const called = digits(plan?.callers?.[0]?.to ?? '');
  const routes = Object.values(phoneNumbers);
  const route = routes.find(({ number }) => digits(number) === called) ?? routes.find(({ application }) => application);
  const applications = useDesignerState((state) => state.workspace.applications);
  const id = route?.application;
  const runnable = useConfiguration(source, id !== undefined && own(applications, id) ? id : undefined);
  return { configuration: runnable.configuration, runnable };
}

function digits(number: string): string {
  return number.replace(/[^0-9]/g, '');
}
