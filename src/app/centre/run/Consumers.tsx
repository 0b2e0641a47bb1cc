import type { ConsumerEvent } from '../../../host/traffic/index.ts';
import { formatNumber } from '../../../numbers/index.ts';
import type { DayClock } from '../day/day-clock.ts';
import type { DayView } from '../day/day-run.ts';
import classes from './run.module.css';

const words: Readonly<Record<ConsumerEvent['what'], string>> = {
  requested: 'Asked for a callback',
  push: 'Push',
  accepted: 'Accepted',
  codeReceived: 'Number and code',
  dialled: 'Dialled in',
  answered: 'Took the call',
  talked: 'Talked to an agent',
  refused: 'Refused',
  ended: 'Over',
};

/** Customers whose telephones show push notifications, newest first, with what happened to each. */
export function Consumers({ view, clock }: { readonly view: DayView; readonly clock: DayClock }) {
  const { consumers, consumersTotal } = view;
  if (consumers.length === 0)
    return <p className={classes.note}>No customer with a telephone that shows push notifications has come yet.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={classes.scroll} aria-label="List of consumers" tabIndex={0}>
      {consumersTotal > consumers.length && (
        <p className={classes.note} style={{ padding: '6px 10px' }}>
          The newest {consumers.length} of {consumersTotal}.
        </p>
      )}
      {consumers.map(({ number, events }) => (
        <details key={number} className={classes.consumer}>
          <summary>
            <span className="cs-mono">{formatNumber(number)}</span>
            <span className={classes.dim}>{lastOf(events)}</span>
          </summary>
          <ol className={classes.events} aria-label={`What happened to ${formatNumber(number)}`}>
            {events.map(({ at, what, text }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: events are only added at the end
              <li key={index}>
                <time>{clock.full(at).slice(-8)}</time> {what === 'push' ? `${words.push}: ${text}` : text}
              </li>
            ))}
          </ol>
        </details>
      ))}
    </section>
  );
}

function lastOf(events: readonly ConsumerEvent[]): string {
  const last = events.at(-1);
  return last ? `${words[last.what]}${last.what === 'push' ? `: ${last.text}` : ''}` : '';
}
