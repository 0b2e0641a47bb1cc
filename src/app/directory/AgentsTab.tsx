import { Button, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState } from '../screen/Screen.tsx';
import classes from './directory.module.css';
import { LevelMatrix } from './LevelMatrix.tsx';
import { agentMembers } from './members.ts';
import { useMemberActions } from './use-member-actions.ts';

/** Agents drawn at once; the search finds the others. */
const mostShown = 200;

/** The agents with their level in each skill. */
export function AgentsTab() {
  const { agents, skills } = useDesignerState(({ workspace }) => workspace.directory);
  const actions = useMemberActions(agentMembers);
  const [query, setQuery] = useState('');
  const all = Object.entries(agents).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const found = all.filter(([, { name }]) => name.toLowerCase().includes(query.trim().toLowerCase()));
  if (all.length === 0)
    return (
      <EmptyState title="No agents yet" action={<Button onClick={actions.create}>New agent</Button>}>
        Agents take calls in the simulator. Their levels decide which skill expressions they satisfy.
      </EmptyState>
    );
  return (
    <div className={classes.agents}>
      <div className={classes.tools}>
        <TextInput
          aria-label="Search agents"
          placeholder="Search"
          leftSection={<IconSearch size={15} aria-hidden />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <Text size="xs" c="dimmed">
          Levels by skill. Arrow keys move, digits replace the level, Enter takes it over, Delete takes the skill away.
          A blank cell is level 0.
        </Text>
      </div>
      {found.length === 0 ? (
        <Text size="sm" c="dimmed" p="md" role="status">
          No agent is called “{query}”.
        </Text>
      ) : (
        <LevelMatrix agents={found.slice(0, mostShown)} skills={skills} actionsOf={actions.of} />
      )}
      {found.length > mostShown && (
        <Text size="sm" c="dimmed" p="md" role="status">
          {found.length - mostShown} more are not shown. Search to find them.
        </Text>
      )}
    </div>
  );
}
