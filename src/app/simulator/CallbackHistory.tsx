import type { Callback, CallbackDeadlines, CallbackHappening } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { moment } from './consumer-words.ts';
import classes from './simulator.module.css';
import { dayOf, span, timeOfDay } from './words.ts';

const happenings: Readonly<Record<CallbackHappening['what'], string>> = {
  created: 'Created',
  queued: 'Entered the queue',
  dialled: 'Customer dialled',
  notReached: 'Customer not reached',
  told: 'Customer told',
  answered: 'Customer answered',
  matched: 'Customer called in and was matched',
  calledIn: 'Customer called in by themselves',
  missed: 'Missed: it has not had its turn in time',
  expired: 'Left the queue: the customer did not call in',
  rescheduled: 'Rescheduled',
  cancelled: 'Cancelled',
  recreated: 'Recreated',
  purged: 'Purged',
  rejected: 'Rejected',
  completed: 'Completed',
};

const people: Readonly<Record<CallbackHappening['by'], string>> = {
  flow: 'by the call flow',
  api: 'by an app',
  console: 'at the console',
  system: '',
};

const comings: Readonly<Record<keyof CallbackDeadlines, string>> = {
  start: 'Enters the queue',
  retry: 'Enters the queue again',
  ring: 'The attempt counts as not answered',
  purge: 'Is purged',
  expiry: 'The customer has to call in',
  missed: 'Counts as missed',
  keep: 'Is forgotten',
};

/** What happened to a callback and who did it, its attempts and push notifications, and what will happen by itself. */
export function CallbackHistory({ callback, now }: { readonly callback: Callback; readonly now: Instant }) {
  const { id, attempts = [], pushed = [], upcomingWithheld, history = [], deadlines = {} } = callback;
  // The names of an object's own keys, which the type cannot say.
  const coming = (Object.entries(deadlines) as [keyof CallbackDeadlines, Instant][]).sort(([, a], [, b]) => a - b);
  return (
    <section className={classes.history} aria-label={`History of ${id}`}>
      <p className={`${classes.dim} cs-mono`}>{id}</p>
      <ol aria-label="What happened">
        {history.map(({ at, what, by, who, why }, index) => (
          // A history only grows: the place of an entry is its identity.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <Moment at={at} now={now} />
            <span>
              {[happenings[what], people[by], who].filter(Boolean).join(' ')}
              {why === undefined ? null : <span className={classes.dim}> {why}</span>}
            </span>
          </li>
        ))}
      </ol>
      {attempts.length > 0 && (
        <ol aria-label="Attempts">
          {attempts.map(({ number, at, result }) => (
            <li key={number}>
              <Moment at={at} now={now} />
              <span>
                Attempt {number}: {result === undefined ? 'in progress' : <span className="cs-mono">{result}</span>}
              </span>
            </li>
          ))}
        </ol>
      )}
      {pushed.length > 0 && (
        <ol aria-label="Push notifications">
          {pushed.map(({ event, at }, index) => (
            // They are only added to: the place of one is its identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <li key={index}>
              <Moment at={at} now={now} />
              <span className="cs-mono">{event}</span>
            </li>
          ))}
        </ol>
      )}
      {upcomingWithheld === undefined ? null : (
        <p className={classes.dim}>CALLBACK_UPCOMING is not sent: {upcomingWithheld}</p>
      )}
      {coming.length > 0 && (
        <ul aria-label="What will happen">
          {coming.map(([what, at]) => (
            <li key={what}>
              <Moment at={at} now={now} />
              <span className={classes.dim}>
                {comings[what]}
                {at > now && at - now < 86_400_000 ? ` in ${span(at - now)}` : ''}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Time of day; with the day where that is another one. */
function Moment({ at, now }: { readonly at: Instant; readonly now: Instant }) {
  return (
    <time dateTime={new Date(at).toISOString()} title={moment(at)} className={classes.entryTime}>
      {dayOf(at) === dayOf(now) ? timeOfDay(at) : `${dayOf(at)} ${timeOfDay(at)}`}
    </time>
  );
}
