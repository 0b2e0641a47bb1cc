import { Button, Checkbox } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { SimulatedAgent, SimulationAction } from '../../host/simulation.ts';
import { perform } from './actions.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';
import { span } from './words.ts';

const states: Readonly<Record<SimulatedAgent['state'], string>> = {
  ...{ loggedOut: 'Logged out', notReady: 'Not ready', ready: 'Ready', busy: 'Busy', afterCall: 'After-call work' },
};

type Doing = { readonly label: string; readonly action: (agent: string) => SimulationAction };

const become = (label: string, state: 'ready' | 'notReady' | 'loggedOut'): Doing => ({
  label,
  action: (agent) => ({ do: 'agent', agent, state }),
});

const [ready, notReady, logOut] = [
  become('Ready', 'ready'),
  become('Not ready', 'notReady'),
  become('Log out', 'loggedOut'),
];

const doings: Readonly<Record<Exclude<SimulatedAgent['state'], 'busy'>, readonly Doing[]>> = {
  loggedOut: [ready, become('Log in', 'notReady')],
  notReady: [ready, logOut],
  ready: [notReady, logOut],
  afterCall: [ready, notReady, logOut],
};

const talking: readonly Doing[] = [
  { label: 'End the conversation', action: (agent) => ({ do: 'agentHangUp', agent }) },
  { label: 'End, after-call work', action: (agent) => ({ do: 'agentHangUp', agent, becomes: 'afterCall' }) },
];

const rung: readonly Doing[] = [
  { label: 'Take the call', action: (agent) => ({ do: 'agentTelephone', agent, answers: true }) },
  { label: 'Decline', action: (agent) => ({ do: 'agent', agent, state: 'notReady' }) },
];

function doingsOf({ state, session }: SimulatedAgent): readonly Doing[] {
  if (state !== 'busy') return doings[state];
  return session === undefined ? rung : talking;
}

/** The agents of the directory with their skills, and what each can do now. */
export function Agents() {
  const snapshot = useSimulation((state) => state.snapshot);
  if (!snapshot) return null;
  if (snapshot.agents.length === 0)
    return <p className={classes.dim}>The directory has no agents: every call waits.</p>;
  return (
    <table className={classes.table} aria-label="Agents">
      <thead>
        <tr>
          <th scope="col" className={classes.agent}>
            Agent
          </th>
          <th scope="col">State</th>
          <th scope="col">Actions</th>
        </tr>
      </thead>
      <tbody>
        {snapshot.agents.map((agent) => (
          <tr key={agent.agent}>
            <td>
              {agent.name}
              <div className={`${classes.dim} cs-mono`}>
                {Object.entries(agent.skills)
                  .map(([skill, level]) => `${skill} ${level}`)
                  .join(', ')}
              </div>
            </td>
            <td>
              {states[agent.state]}
              {agent.state === 'loggedOut' ? null : (
                <div className={classes.dim}>
                  {agent.session === undefined ? '' : 'Talking, '}
                  {agent.offered === undefined ? '' : 'A call rings, '}
                  {span(snapshot.now - agent.since)}
                </div>
              )}
              <Checkbox
                size="xs"
                className={classes.answers}
                label="Answers"
                aria-label={`Answers: ${agent.name}`}
                checked={!agent.letsRing}
                onChange={({ currentTarget }) =>
                  perform({ do: 'agentTelephone', agent: agent.agent, answers: currentTarget.checked })
                }
              />
            </td>
            <td>
              <Doings agent={agent} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the agent can do now. Where what was done goes with its button, the focus stays with the agent. */
function Doings({ agent }: { readonly agent: SimulatedAgent }) {
  const buttons = useRef<HTMLDivElement>(null);
  const hasDone = useRef(false);
  const doings = doingsOf(agent);
  useEffect(() => {
    if (!hasDone.current || doings.length === 0) return;
    hasDone.current = false;
    if (document.activeElement === document.body) buttons.current?.querySelector('button')?.focus();
  }, [doings]);
  return (
    <div ref={buttons} className={classes.actions}>
      {doings.map(({ label, action }) => (
        <Button
          key={label}
          size="compact-xs"
          variant="default"
          aria-label={`${label}: ${agent.name}`}
          onClick={() => {
            hasDone.current = true;
            perform(action(agent.agent));
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}
