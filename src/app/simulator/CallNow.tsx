import { Button } from '@mantine/core';
import { IconPhone } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Callback, CallInRequest } from '../../generated/types.ts';
import type { Instant } from '../../model/instant.ts';
import { formatNumber } from '../../numbers/index.ts';
import { perform } from './actions.ts';
import classes from './consumer.module.css';
import { isValid, validUntil } from './consumer.ts';
import shared from './simulator.module.css';
import { span } from './words.ts';

/** The number and the access code that the consumer was given, for how long they are good, and the call. */
export function CallNow({
  request,
  callback,
  now,
  takesFocus,
  onCall,
}: {
  readonly request: CallInRequest;
  readonly callback: Callback;
  readonly now: Instant;
  /** It comes in place of what had the focus. */
  readonly takesFocus: boolean;
  onCall(): void;
}) {
  const { id, toPhoneNumber, accessCode, state } = request;
  const calls = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) calls.current?.focus();
  }, [takesFocus]);
  const isGood = isValid(request, callback, now);
  const call = (byHand: boolean) => {
    perform({ do: 'dialIn', request: id, ...(byHand ? { byHand } : {}) });
    onCall();
  };
  return (
    <>
      <dl className={classes.facts}>
        <dt>Call</dt>
        <dd>
          <strong className="cs-mono">{formatNumber(toPhoneNumber)}</strong>
        </dd>
        {accessCode !== undefined && (
          <>
            <dt>Access code</dt>
            <dd>
              <strong className="cs-mono">{accessCode}</strong>
            </dd>
          </>
        )}
        <dt>Valid for</dt>
        <dd>
          <span role="timer" aria-label="Valid for">
            {isGood ? span(validUntil(request, callback) - now) : '–'}
          </span>
        </dd>
      </dl>
      {state === 'matched' ? (
        <p className={shared.dim}>You have called in, and were matched.</p>
      ) : (
        <>
          {isGood ? null : <p className={classes.late}>Expired: a call will not be matched any more.</p>}
          <div className={shared.actions}>
            <Button ref={calls} size="xs" leftSection={<IconPhone size={14} />} onClick={() => call(false)}>
              Call now
            </Button>
            {accessCode !== undefined && (
              <Button size="xs" variant="default" onClick={() => call(true)}>
                Call and key the code by hand
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}
