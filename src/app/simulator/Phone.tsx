import { Anchor, Button, TextInput } from '@mantine/core';
import { IconEarOff, IconPhoneOff } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { SimulatedAgent, SimulatedCall } from '../../host/simulation.ts';
import { formatNumber } from '../../numbers/index.ts';
import { perform } from './actions.ts';
import { CallVariables } from './CallVariables.tsx';
import { ReachCustomer } from './ReachCustomer.tsx';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';
import { callState, isBeingReached, timeOfDay, turnsOf, zoneAt } from './words.ts';

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];

/** One call as its caller has it in the hand: what is heard, and what can be pressed and said. Digit keys press too. */
export function Phone({
  call,
  agents,
  onAgents,
}: {
  readonly call: SimulatedCall;
  readonly agents: readonly SimulatedAgent[];
  /** Shows the agents. */
  onAgents(): void;
}) {
  const { session } = call;
  const isLive = call.state !== 'ended';
  const press = (key: string) => perform({ do: 'press', keys: key }, session);
  const onKeyDown = (event: KeyboardEvent) => {
    const isTyping = event.target instanceof HTMLInputElement;
    if (!isLive || isTyping || event.ctrlKey || event.metaKey || event.altKey || !keys.includes(event.key)) return;
    event.preventDefault();
    press(event.key);
  };
  const agentName = (id: string) => agents.find(({ agent }) => agent === id)?.name ?? id;
  return (
    <section className={classes.phone} aria-label="Phone" onKeyDown={onKeyDown}>
      <div className={classes.state}>
        <span className={classes.dot} data-live={isLive || undefined} />
        <span role="status">{callState(call, agentName)}</span>
      </div>
      <p className={classes.dim}>
        {call.from === '' ? 'Number withheld' : formatNumber(call.from)} → {formatNumber(call.to)}
      </p>
      {call.waiting && agents.length > 0 && !agents.some(({ state }) => state === 'ready') ? (
        <p className={classes.dim}>
          No agent is ready, so the call waits.{' '}
          <Anchor component="button" type="button" fz="xs" onClick={onAgents}>
            Make one ready
          </Anchor>
        </p>
      ) : null}
      <Transcript call={call} />
      {isBeingReached(call) ? <ReachCustomer call={call} /> : null}
      {isLive && !isBeingReached(call) ? (
        <>
          <fieldset className={classes.keypad} style={{ border: 0, margin: 0, padding: 0 }} aria-label="Keypad">
            {keys.map((key) => (
              <Button
                key={key}
                variant="default"
                size="xs"
                onClick={() => press(key)}
                aria-label={`Press ${names[key] ?? key}`}
              >
                {key}
              </Button>
            ))}
          </fieldset>
          {call.collecting ? (
            <p className={classes.dim}>
              Entered: <span className="cs-mono">{call.collecting.entered || 'nothing yet'}</span>
            </p>
          ) : null}
          {call.collecting?.modes.includes('dtmf') ? <CodeToKey call={call} /> : null}
          {call.collecting?.modes.includes('speech') ? <Say session={session} /> : null}
          <div className={classes.actions}>
            <Button
              size="xs"
              variant="default"
              leftSection={<IconEarOff size={14} />}
              onClick={() => perform({ do: 'silence' }, session)}
            >
              Silence
            </Button>
            <Button
              size="xs"
              color="red"
              variant="light"
              leftSection={<IconPhoneOff size={14} />}
              onClick={() => perform({ do: 'hangUp' }, session)}
            >
              Hang up
            </Button>
          </div>
        </>
      ) : null}
      <CallVariables call={call} />
    </section>
  );
}

/** The access code that the caller was given with the number, while keys are asked for. */
function CodeToKey({ call: { from, to } }: { readonly call: SimulatedCall }) {
  const code = useSimulation(({ snapshot }) => {
    const requests = snapshot?.callInRequests ?? [];
    return requests.findLast((each) => each.toPhoneNumber === to && each.fromPhoneNumber === from)?.accessCode;
  });
  if (code === undefined) return null;
  return (
    <p className={classes.dim}>
      The app shows this number’s access code: <span className="cs-mono">{code}</span>
    </p>
  );
}

const names: Readonly<Record<string, string>> = { '*': 'star', '#': 'hash' };

function Transcript({ call }: { readonly call: SimulatedCall }) {
  const log = useRef<HTMLDivElement>(null);
  const length = call.transcript.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new line is brought into sight
  useEffect(() => {
    log.current?.scrollTo({ top: log.current.scrollHeight });
  }, [length]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <div ref={log} className={classes.transcript} role="log" aria-label="Transcript" tabIndex={0}>
      {turnsOf(call.transcript).map(({ first, lines }) => (
        <div key={first} className={classes.turn} data-who={lines[0]?.who}>
          {lines.map((line, index) => (
            // A transcript only grows: the place of a line is its identity.
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <div key={index} className={classes.line} title={`${timeOfDay(line.at)} ${zoneAt(line.at)}`}>
              {line.text}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function Say({ session }: { readonly session: string }) {
  const [text, setText] = useState('');
  return (
    <form
      className={classes.say}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === '') return;
        perform({ do: 'say', text: text.trim() }, session);
        setText('');
      }}
    >
      <TextInput label="Say" value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Button type="submit" variant="default">
        Say it
      </Button>
    </form>
  );
}
