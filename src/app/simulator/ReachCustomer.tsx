import { Button } from '@mantine/core';
import type { SimulatedCall } from '../../host/simulation.ts';
import { perform } from './actions.ts';
import classes from './simulator.module.css';

/** What becomes of the attempt to reach the customer of a callback: somebody answers, or nobody. */
export function ReachCustomer({ call }: { readonly call: SimulatedCall }) {
  const { session, ringing: attempt } = call;
  if (attempt === undefined)
    return (
      <p className={classes.dim}>
        The customer is dialled when it is the callback’s turn and a suitable agent is ready.
      </p>
    );
  const answer = (party: 'human' | 'machine') =>
    perform({ do: 'event', event: { type: 'call.answered', party } }, session);
  const fail = (result: 'BUSY' | 'NO_ANSWER') =>
    perform({ do: 'event', event: { type: 'callback.attemptFailed', result, attempt, final: false } }, session);
  return (
    <fieldset className={classes.reach} aria-label="The customer">
      <p className={classes.dim}>Attempt {attempt}: the customer’s telephone rings. What happens?</p>
      <div className={classes.actions}>
        <Button size="xs" variant="default" onClick={() => answer('human')}>
          A person answers
        </Button>
        <Button size="xs" variant="default" onClick={() => answer('machine')}>
          A machine answers
        </Button>
        <Button size="xs" variant="default" onClick={() => fail('BUSY')}>
          Busy
        </Button>
        <Button size="xs" variant="default" onClick={() => fail('NO_ANSWER')}>
          No answer
        </Button>
      </div>
    </fieldset>
  );
}
