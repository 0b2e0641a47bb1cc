import { useMemo } from 'react';
import { useSimulation } from '../simulator/state.ts';
import type { RegionHealth } from './ConnectionOrder.tsx';

/** Whether each region can be reached in the running simulation, by name; undefined while none runs. */
export function useRegionHealth(): RegionHealth | undefined {
  const regions = useSimulation((state) => state.snapshot?.regions);
  return useMemo(() => regions && new Map(regions.map(({ region, healthy }) => [region, healthy])), [regions]);
}
