import { useSimulation } from './simulator/state.ts';

/** True while the simulator executes a block. */
export function useIsExecuting(application: string, block: string): boolean {
  return useSimulation((state) => state.executing.get(application)?.has(block) ?? false);
}
