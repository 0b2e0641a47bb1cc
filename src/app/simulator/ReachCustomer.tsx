import { Button } from '@mantine/core';
import type { SimulatedCall } from '../../host/simulation.ts';
import { own } from '../../model/json.ts';
import { perform } from './actions.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';

/** Attempts where the virtual queue has no settings. */
const usualAttempts = 3;

/** What becomes of the next attempt to reach the customer of a callback: somebody answers, or nobody. */
export function ReachCustomer({ call }: { readonly call: SimulatedCall }) {
  const { session, program } = call;
  const made = useSimulation(
    ({ trace }) =>
      trace.filter(
        (entry) =>
          entry.session === session &&
          entry.what === 'resumed' &&
          (entry.event === 'callback.attemptFailed' || entry.event === 'call.answered'),
      ).length,
  );
  const most = useSimulation(({ started, snapshot }) => {
    const { configuration } = started?.options ?? {};
    if (!configuration || !own(configuration.programs, program)) return usualAttempts;
    const callback = snapshot?.callbacks.find((each) => each.phoneNumber === call.to || each.phoneNumber === call.from);
    return (
      configuration.queues.find(({ name }) => name === callback?.virtualQueue)?.settings?.maxAttempts ?? usualAttempts
    );
  });
  const attempt = made + 1;
  const answer = (party: 'human' | 'machine') =>
    perform({ do: 'event', event: { type: 'call.answered', party } }, session);
  const fail = (result: 'BUSY' | 'NO_ANSWER') =>
    perform(
      { do: 'event', event: { type: 'callback.attemptFailed', result, attempt, final: attempt >= most } },
      session,
    );
  return (
    <fieldset className={classes.reach} aria-label="The customer">
      <p className={classes.dim}>
        Attempt {attempt} of {Math.max(most, attempt)} to reach the customer. What happens?
      </p>
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
