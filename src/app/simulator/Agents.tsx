import { Button } from '@mantine/core';
import type { SimulatedAgent } from '../../host/simulation.ts';
import { perform } from './actions.ts';
import classes from './simulator.module.css';
import { useSimulation } from './state.ts';
import { span } from './words.ts';

const states = { loggedOut: 'Logged out', notReady: 'Not ready', ready: 'Ready', talking: 'Talking' };

type Doing = { readonly label: string; readonly state: 'ready' | 'notReady' | 'loggedOut' };

const doings: Readonly<Record<SimulatedAgent['state'], readonly Doing[]>> = {
  loggedOut: [
    { label: 'Ready', state: 'ready' },
    { label: 'Log in', state: 'notReady' },
  ],
  notReady: [
    { label: 'Ready', state: 'ready' },
    { label: 'Log out', state: 'loggedOut' },
  ],
  ready: [
    { label: 'Not ready', state: 'notReady' },
    { label: 'Log out', state: 'loggedOut' },
  ],
  talking: [],
};

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
          <th scope="col">Agent</th>
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
                <div className={classes.dim}>{span(snapshot.now - agent.since)}</div>
              )}
            </td>
            <td>
              <div className={classes.actions}>
                {doings[agent.state].map(({ label, state }) => (
                  <Button
                    key={label}
                    size="compact-xs"
                    variant="default"
                    aria-label={`${label}: ${agent.name}`}
                    onClick={() => perform({ do: 'agent', agent: agent.agent, state })}
                  >
                    {label}
                  </Button>
                ))}
                {agent.state === 'talking' ? (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={`End the conversation: ${agent.name}`}
                    onClick={() => perform({ do: 'agentHangUp', agent: agent.agent })}
                  >
                    End the conversation
                  </Button>
                ) : null}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
