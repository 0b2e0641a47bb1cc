import { useLocation } from 'wouter';
import type { Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useHoursActions } from '../business-hours/use-hours-actions.ts';
import { agentMembers, regionMembers, routingPointMembers } from '../directory/members.ts';
import { useMemberActions } from '../directory/use-member-actions.ts';
import { useNewPhoneNumber } from '../directory/use-new-phone-number.ts';
import { useSkillActions } from '../directory/use-skill-actions.ts';
import type { RowAction } from '../screen/RowMenu.tsx';
import { downloadSettingsCsv } from '../settings-table/export-csv.ts';
import { openTableDialog, type TableDialog } from '../settings-table/table-dialog.ts';
import { openHolidayImport } from '../special-days/ImportHolidaysDialog.tsx';
import { useSpecialDayActions } from '../special-days/use-special-day-actions.ts';
import { useQueueActions } from '../virtual-queues/use-queue-actions.ts';

/** A command of the business controls, for the command palette. */
export interface ControlCommand {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  onClick(): void;
}

/** Screens of the business controls, what can be made there, and their objects with what can be done with each. */
export function useControlCommands(): (workspace: Workspace) => {
  readonly commands: readonly ControlCommand[];
  readonly objects: readonly ControlCommand[];
} {
  const [location, navigate] = useLocation();
  const hours = useHoursActions();
  const days = useSpecialDayActions();
  const queues = useQueueActions();
  const skills = useSkillActions();
  const agents = useMemberActions(agentMembers);
  const routingPoints = useMemberActions(routingPointMembers);
  const regions = useMemberActions(regionMembers);
  const newPhoneNumber = useNewPhoneNumber();
  return (workspace) => {
    const command = (label: string, onClick: () => void, description = 'Business Controls'): ControlCommand => ({
      id: `control ${label} ${description}`,
      label,
      description,
      onClick,
    });
    const screen = (label: string, href: string) => command(label, () => navigate(href));
    const tableDialog = (dialog: TableDialog) => {
      navigate(addresses.settings);
      openTableDialog(dialog);
    };
    const collections = [
      [workspace.businessHours, 'Business Hours', addresses.businessHoursOf, hours],
      [workspace.specialDays, 'Special day', addresses.specialDay, days],
      [workspace.virtualQueues, 'Virtual queue', addresses.virtualQueue, queues],
    ] as const;
    const tabs = [
      [workspace.directory.skills, 'Skill', addresses.directory('skills'), skills],
      [workspace.directory.agents, 'Agent', addresses.directory('agents'), agents],
      [workspace.directory.routingPoints, 'Routing point', addresses.directory('routing-points'), routingPoints],
      [workspace.directory.regions ?? {}, 'Region', addresses.directory('regions'), regions],
    ] as const;
    const shownActions = (name: string, what: string, actions: readonly RowAction[]) =>
      actions.map(({ label, run }) => command(`${label.replace('…', '')} “${name}”…`, run, what));
    return {
      commands: [
        screen('Business Hours', addresses.businessHours),
        screen('Special Days', addresses.specialDays),
        screen('CALLBACK_SETTINGS', addresses.settings),
        screen('Virtual Queues', addresses.virtualQueues),
        command('Queues', () => navigate(addresses.queues), 'Tools'),
        screen('Directory: Skills', addresses.directory('skills')),
        screen('Directory: Agents', addresses.directory('agents')),
        screen('Directory: Routing Points', addresses.directory('routing-points')),
        screen('Directory: Regions', addresses.directory('regions')),
        screen('Directory: Phone Numbers', addresses.directory('phone-numbers')),
        command('New Business Hours…', hours.create),
        command('New special day…', days.create),
        command('Import holidays…', openHolidayImport),
        command('Publish CALLBACK_SETTINGS…', () => tableDialog('publish')),
        command('History of CALLBACK_SETTINGS…', () => tableDialog('history')),
        command('Import CSV into CALLBACK_SETTINGS…', () => tableDialog('import')),
        command('Export CALLBACK_SETTINGS as CSV', () => downloadSettingsCsv(workspace)),
        command('New virtual queue…', queues.create),
        command('New trio of virtual queues…', queues.createTrio),
        command('New skill…', skills.create),
        command('New agent…', agents.create),
        command('New routing point…', routingPoints.create),
        command('New region…', regions.create),
        command('New phone number…', newPhoneNumber),
        ...collections.flatMap(([objects, what, address, actions]) =>
          Object.keys(objects)
            .filter((id) => location === address(id))
            .flatMap((id) => shownActions(own<{ name: string }>(objects, id)?.name ?? id, what, actions.of(id))),
        ),
        ...tabs.flatMap(([objects, what, address, actions]) =>
          location === address
            ? Object.entries<{ name: string }>(objects).flatMap(([id, { name }]) =>
                shownActions(name, what, actions.of(id)),
              )
            : [],
        ),
      ],
      objects: [
        ...collections.flatMap(([objects, what, address]) =>
          Object.entries<{ name: string }>(objects).map(([id, { name }]) =>
            command(name, () => navigate(address(id)), what),
          ),
        ),
        ...tabs.flatMap(([objects, what, address]) =>
          Object.values<{ name: string }>(objects).map(({ name }) => command(name, () => navigate(address), what)),
        ),
      ],
    };
  };
}
