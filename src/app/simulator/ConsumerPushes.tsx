import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { Instant } from '../../model/instant.ts';
import { perform } from './actions.ts';
import { CallNow } from './CallNow.tsx';
import classes from './consumer.module.css';
import { isValid, type ShownPush } from './consumer.ts';
import { pushWords } from './consumer-words.ts';
import shared from './simulator.module.css';
import { timeOfDay, zoneAt } from './words.ts';

/** Push notifications as a phone shows them, newest first. One that says that it is the consumer's turn can be accepted. */
export function ConsumerPushes({
  pushes,
  now,
  groups,
  onCall,
}: {
  readonly pushes: readonly ShownPush[];
  readonly now: Instant;
  /** Names of the Click-To-Call-In groups that a number may come from. */
  readonly groups: readonly string[];
  onCall(): void;
}) {
  /** The callback that was accepted here last: the number that comes takes the focus from the button that goes. */
  const [accepted, setAccepted] = useState<string>();
  return (
    <section className={classes.part} aria-labelledby="consumer-pushes">
      <h2 id="consumer-pushes">Notifications</h2>
      <div role="log" aria-labelledby="consumer-pushes" className={classes.list}>
        {pushes.length === 0 && (
          <p className={shared.dim}>None yet. They come for callbacks that were asked for with push notifications.</p>
        )}
        {pushes.map((shown) => (
          <article key={shown.push.id} className={classes.card} aria-label={shown.push.event}>
            <p className={classes.cardHead}>
              <span className={classes.code}>{shown.push.event}</span>
              <time className={shared.dim}>
                {timeOfDay(shown.push.at)} {zoneAt(shown.push.at)}
              </time>
            </p>
            <p>{pushWords[shown.push.event]}</p>
            <p className={shared.dim}>{shown.callback.virtualQueue}</p>
            {shown.push.event === 'CALLBACK_READY' && (
              <Ready shown={shown} now={now} groups={groups} onAccept={() => setAccepted(shown.callback.id)} />
            )}
            {shown.push.event === 'CALL_IN_CREATED' && shown.request && (
              <CallNow
                request={shown.request}
                callback={shown.callback}
                now={now}
                takesFocus={accepted === shown.callback.id}
                onCall={onCall}
              />
            )}
          </article>
        ))}
      </div>
    </section>
  );
}

function Ready({
  shown: { push, callback, request },
  now,
  groups,
  onAccept,
}: {
  readonly shown: ShownPush;
  readonly now: Instant;
  readonly groups: readonly string[];
  onAccept(): void;
}) {
  const [group, setGroup] = useState<string>();
  const groupName = group ?? groups[0];
  const mayAccept = request === undefined || (request.state === 'open' && !isValid(request, callback, now));
  const isOver = callback.state === 'COMPLETED' || callback.expiredAt !== undefined;
  if (groupName === undefined)
    return <p className={shared.dim}>There is no Click-To-Call-In group, so there is no number to call.</p>;
  return (
    <>
      {mayAccept && !isOver && (
        <div className={shared.actions}>
          {groups.length > 1 && (
            <Select
              size="xs"
              aria-label="Click-To-Call-In group"
              data={groups}
              value={groupName}
              allowDeselect={false}
              onChange={(next) => setGroup(next ?? undefined)}
            />
          )}
          <Button
            size="xs"
            onClick={() => {
              onAccept();
              perform({ do: 'acceptPush', groupName, push: push.id });
            }}
          >
            Accept
          </Button>
        </div>
      )}
      {request && !mayAccept && !isOver && <p className={shared.dim}>Accepted.</p>}
      {isOver && request === undefined && <p className={shared.dim}>Too late to accept.</p>}
    </>
  );
}
