import { Button, Tabs } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useLocation } from 'wouter';
import { addresses, directoryPartOf } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { Screen } from '../screen/Screen.tsx';
import { AgentsTab } from './AgentsTab.tsx';
import classes from './directory.module.css';
import { MembersTab } from './MembersTab.tsx';
import { agentMembers, regionMembers, routingPointMembers } from './members.ts';
import { PhoneNumbersTab } from './PhoneNumbersTab.tsx';
import { SkillsTab } from './SkillsTab.tsx';
import { useMemberActions } from './use-member-actions.ts';
import { useNewPhoneNumber } from './use-new-phone-number.ts';
import { useSkillActions } from './use-skill-actions.ts';

/** The directory: skills, the agents who have them, routing points, regions, and the phone numbers that callers dial. */
export function DirectoryScreen({ part: asked }: { readonly part: string | undefined }) {
  const part = directoryPartOf(asked);
  const [, navigate] = useLocation();
  const { skills, agents, routingPoints, regions = {} } = useDesignerState(({ workspace }) => workspace.directory);
  const phoneNumbers = useDesignerState(({ workspace }) => workspace.phoneNumbers);
  const newSkill = useSkillActions().create;
  const newAgent = useMemberActions(agentMembers).create;
  const newRoutingPoint = useMemberActions(routingPointMembers).create;
  const newRegion = useMemberActions(regionMembers).create;
  const newPhoneNumber = useNewPhoneNumber();
  const main = {
    skills: { label: 'New skill', run: newSkill },
    agents: { label: 'New agent', run: newAgent },
    'routing-points': { label: 'New routing point', run: newRoutingPoint },
    regions: { label: 'New region', run: newRegion },
    'phone-numbers': { label: 'New phone number', run: newPhoneNumber },
  }[part];
  return (
    <Screen
      title="Directory"
      purpose="Skills that skill expressions ask for, agents who have them, where calls are placed from and sent to, and the numbers that callers dial."
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
          <Tabs.Tab value="regions">Regions ({Object.keys(regions).length})</Tabs.Tab>
          <Tabs.Tab value="phone-numbers">Phone Numbers ({Object.keys(phoneNumbers).length})</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="skills">
          <SkillsTab />
        </Tabs.Panel>
        <Tabs.Panel value="agents">
          <AgentsTab />
        </Tabs.Panel>
        <Tabs.Panel value="routing-points">
          <MembersTab members={routingPointMembers} />
        </Tabs.Panel>
        <Tabs.Panel value="regions">
          <MembersTab members={regionMembers} />
        </Tabs.Panel>
        <Tabs.Panel value="phone-numbers">
          <PhoneNumbersTab />
        </Tabs.Panel>
      </Tabs>
    </Screen>
  );
}
