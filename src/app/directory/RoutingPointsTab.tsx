import { Button, Table, VisuallyHidden } from '@mantine/core';
import { usesOf } from '../../designer/uses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RowMenu } from '../screen/RowMenu.tsx';
import { EmptyState } from '../screen/Screen.tsx';
import classes from '../screen/screen.module.css';
import { usersText, useUses } from '../screen/UsedBy.tsx';
import { useRoutingPointActions } from './use-directory-actions.ts';

/** The routing points, and who places calls from each. */
export function RoutingPointsTab() {
  const { routingPoints } = useDesignerState(({ workspace }) => workspace.directory);
  const uses = useUses();
  const actions = useRoutingPointActions();
  const sorted = Object.entries(routingPoints).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  if (sorted.length === 0)
    return (
      <EmptyState title="No routing points yet" action={<Button onClick={actions.create}>New routing point</Button>}>
        Outbound calls are placed from a routing point. Without one in CALLBACK_SETTINGS, callbacks can fail.
      </EmptyState>
    );
  return (
    <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label="Routing Points" miw={480}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Used by</Table.Th>
          <Table.Th w={60}>
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(([id, { name }]) => (
          <Table.Tr key={id} className={classes.row ?? ''}>
            <Table.Td className="cs-mono">{name}</Table.Td>
            <Table.Td>{usersText(usesOf(uses, 'routingPoints', id))}</Table.Td>
            <Table.Td ta="right">
              <RowMenu name={name} actions={actions.of(id)} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
