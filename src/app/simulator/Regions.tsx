import { Switch } from '@mantine/core';
import { perform } from './actions.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';

/** The regions that Region Affinity rules name, to be made unreachable and healthy again. Nothing without such rules. */
export function Regions() {
  const regions = useSimulation((state) => state.snapshot?.regions);
  if (!regions || regions.length === 0) return null;
  return (
    <section className={classes.regions} aria-label="Regions">
      <h2 className={classes.title}>Regions</h2>
      <p className={classes.dim}>A region that is not healthy is passed over by the next call or callback.</p>
      <ul>
        {regions.map(({ region, healthy }) => (
          <li key={region}>
            <Switch
              size="xs"
              label={region}
              aria-label={`${region} is healthy`}
              checked={healthy}
              onChange={(event) => perform({ do: 'region', region, healthy: event.currentTarget.checked })}
            />
            <span className={classes.dim}>{healthy ? 'Healthy' : 'Not healthy'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
