import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { Fragment, useState } from 'react';
import type { Callback } from '../../generated/types.ts';
import { formatNumber } from '../../numbers/index.ts';
import { CallbackHistory } from './CallbackHistory.tsx';
import { wantedAt } from './consumer-words.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';

const heads = ['Service Name, Customer Number', 'State', 'Desired Callback Time'];

/** All callbacks of the centre: where each stands, and, unfolded, what happened to it. */
export function Callbacks() {
  const snapshot = useSimulation((state) => state.snapshot);
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  if (!snapshot) return null;
  const { callbacks, now } = snapshot;
  if (callbacks.length === 0)
    return (
      <p className={classes.dim}>
        No callback was requested yet. Call a number whose application offers callbacks, request one as a consumer, or
        carry one out above.
      </p>
    );
  const toggle = (id: string) => {
    const next = new Set(unfolded);
    if (!next.delete(id)) next.add(id);
    setUnfolded(next);
  };
  return (
    <table className={classes.table} aria-label="Callbacks">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {callbacks.map((callback) => (
          <Fragment key={callback.id}>
            <Row callback={callback} isUnfolded={unfolded.has(callback.id)} onToggle={() => toggle(callback.id)} />
            {unfolded.has(callback.id) && (
              <tr>
                <td colSpan={heads.length}>
                  <CallbackHistory callback={callback} now={now} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Row({
  callback,
  isUnfolded,
  onToggle,
}: {
  readonly callback: Callback;
  readonly isUnfolded: boolean;
  onToggle(): void;
}) {
  const { virtualQueue, phoneNumber, state, reason, region, attempts = [], expiredAt } = callback;
  const Icon = isUnfolded ? IconChevronDown : IconChevronRight;
  const count = attempts.length;
  return (
    <tr>
      <td>
        <button
          type="button"
          className={classes.unfold}
          aria-expanded={isUnfolded}
          aria-label={`${virtualQueue}: history of the callback to ${formatNumber(phoneNumber)}`}
          onClick={onToggle}
        >
          <Icon size={14} aria-hidden />
          <span>{virtualQueue}</span>
        </button>
        <div className={classes.under}>{formatNumber(phoneNumber)}</div>
      </td>
      <td>
        {state}
        {reason === undefined ? null : <div className={classes.dim}>({reason})</div>}
        {expiredAt === undefined || state === 'COMPLETED' ? null : <div className={classes.dim}>expired</div>}
        {count === 0 ? null : <div className={classes.dim}>{count === 1 ? '1 attempt' : `${count} attempts`}</div>}
        {region === undefined ? null : <div className={classes.dim}>in {region}</div>}
      </td>
      <td>{wantedAt(callback)}</td>
    </tr>
  );
}
