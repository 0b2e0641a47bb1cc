import { Table } from '@mantine/core';
import type { DayAgent, DaySnapshot } from '../../../host/traffic/index.ts';
import { span } from '../../simulator/words.ts';
import classes from './run.module.css';

const words: Readonly<Record<DayAgent['state'], { readonly name: string; readonly colour: string }>> = {
  loggedOut: { name: 'Logged out', colour: 'var(--cs-line-strong)' },
  notReady: { name: 'Not ready', colour: 'var(--cs-hue-rose)' },
  ready: { name: 'Ready', colour: 'var(--cs-hue-teal)' },
  busy: { name: 'Busy', colour: 'var(--cs-hue-blue)' },
  afterCall: { name: 'After-call work', colour: 'var(--cs-hue-amber)' },
};

/** Agents drawn at once. */
const mostShown = 200;

/** Who works on this day, what each does now, and for how long. */
export function AgentsBoard({ snapshot: { agents, now } }: { readonly snapshot: DaySnapshot }) {
  if (agents.length === 0) return <p className={classes.note}>Nobody works on this day: every call waits.</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={classes.scroll} aria-label="List of agents" tabIndex={0}>
      <Table aria-label="Agents of the day" stickyHeader fz="xs" verticalSpacing={3}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Agent</Table.Th>
            <Table.Th>State</Table.Th>
            <Table.Th ta="end">Since</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agents.slice(0, mostShown).map(({ agent, name, state, since }) => (
            <Table.Tr key={agent}>
              <Table.Th scope="row" fw={400}>
                {name}
              </Table.Th>
              <Table.Td>
                <span className={classes.dot} style={{ background: words[state].colour }} aria-hidden />
                {words[state].name}
              </Table.Td>
              <Table.Td ta="end">{state === 'loggedOut' ? '–' : span(now - since)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {agents.length > mostShown && <p className={classes.note}>{agents.length - mostShown} more work on this day.</p>}
    </section>
  );
}
