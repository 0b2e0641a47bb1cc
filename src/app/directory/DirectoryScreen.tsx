import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { addresses, directoryPartOf } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { Screen } from '../screen/Screen.tsx';
import { AgentsTab } from './AgentsTab.tsx';
import classes from './directory.module.css';
import { RoutingPointsTab } from './RoutingPointsTab.tsx';
import { SkillsTab } from './SkillsTab.tsx';
import { useAgentActions, useRoutingPointActions, useSkillActions } from './use-directory-actions.ts';

/** The directory: skills, the agents who have them, and the routing points that calls are placed from. */
export function DirectoryScreen({ part: asked }: { readonly part: string | undefined }) {
  const part = directoryPartOf(asked);
  const [, navigate] = useLocation();
  const { skills, agents, routingPoints } = useDesignerState(({ workspace }) => workspace.directory);
  const newSkill = useSkillActions().create;
  const newAgent = useAgentActions().create;
  const newRoutingPoint = useRoutingPointActions().create;
  const main = {
    skills: { label: 'New skill', run: newSkill },
    agents: { label: 'New agent', run: newAgent },
    'routing-points': { label: 'New routing point', run: newRoutingPoint },
  }[part];
  return (
    <Screen
      title="Directory"
      purpose="Skills that skill expressions ask for, agents who have them, and routing points that calls are placed from."
      actions={
        <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={main.run}>
          {main.label}
        </Button>
      }
    >
      <Tabs
        value={part}
        className={classes.tabs ?? ''}
        onChange={(next) => navigate(addresses.directory(directoryPartOf(next ?? undefined)))}
      >
        <Tabs.List aria-label="Directory" px="md">
          <Tabs.Tab value="skills">Skills ({Object.keys(skills).length})</Tabs.Tab>
          <Tabs.Tab value="agents">Agents ({Object.keys(agents).length})</Tabs.Tab>
          <Tabs.Tab value="routing-points">Routing Points ({Object.keys(routingPoints).length})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="skills">
          <SkillsTab />
        </Tabs.Panel>
        <Tabs.Panel value="agents">
          <AgentsTab />
        </Tabs.Panel>
        <Tabs.Panel value="routing-points">
          <RoutingPointsTab />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
