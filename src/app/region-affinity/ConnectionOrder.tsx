import { IconArrowRight } from '@tabler/icons-react';
import type { ConnectionOrder as Order } from '../../generated/types.ts';
import { chooseRegion } from '../../runtime/regions/index.ts';
import classes from './region-affinity.module.css';

/** Whether regions can be reached in the running simulation, by name. */
export type RegionHealth = ReadonlyMap<string, boolean>;

/** The regions of a rule in one line, in the order in which they are tried, and which of them would be taken now. */
export function ConnectionOrder({
  order,
  health,
}: {
  readonly order: Order;
  readonly health: RegionHealth | undefined;
}) {
  const { preferred, fallback } = order;
  const chain = [
    ...preferred.map((region) => ({ region, kind: 'Preferred' })),
    ...fallback.map((region) => ({ region, kind: 'Fallback' })),
  ];
  if (chain.length === 0) return <p className={classes.dim}>No region is tried yet.</p>;
  const choice = health && chooseRegion(order, (region) => health.get(region) ?? true);
  return (
    <>
      <ol className={classes.chain} aria-label="Connection order">
        {chain.map(({ region, kind }, index) => (
          <li key={`${kind} ${region}`}>
            {index > 0 && <IconArrowRight size={15} aria-hidden className={classes.arrow} />}
            <span className={classes.region} data-kind={kind} data-chosen={choice?.region === region || undefined}>
              <span className={classes.rank}>{index + 1}</span>
              <b>{region}</b>
              <small>
                {kind}
                {health?.get(region) === false && <span className={classes.unhealthy}> · not healthy</span>}
              </small>
            </span>
          </li>
        ))}
      </ol>
      {choice && (
        <p className={classes.choice} role="status">
          In the running simulation a queue with this rule{' '}
          {choice.region === undefined ? 'would connect to no region' : `would connect to ${choice.region}`}:{' '}
          {choice.reason}
        </p>
      )}
    </>
  );
}
