import { Button, Table, VisuallyHidden } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { usesOf } from '../../designer/uses.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { ProblemMark } from '../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RowMenu } from '../screen/RowMenu.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import classes from '../screen/screen.module.css';
import { usersText, useUses } from '../screen/UsedBy.tsx';
import { NextCell, OpenCell } from './OpenLine.tsx';
import { useHoursActions } from './use-hours-actions.ts';

/** All Business Hours: their zone, how they stand now, who uses them. */
export function BusinessHoursList() {
  const [, navigate] = useLocation();
  const all = useDesignerState(({ workspace }) => workspace.businessHours);
  const specialDays = useDesignerState(({ workspace }) => workspace.specialDays);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const uses = useUses();
  const actions = useHoursActions();
  const create = (
    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={actions.create}>
      New Business Hours
    </Button>
  );
  const sorted = Object.entries(all).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  return (
    <Screen
      title="Business Hours"
      purpose="When a service is open: weekly hours in a time zone, and other hours on special days."
      actions={sorted.length > 0 && create}
    >
      {sorted.length === 0 ? (
        <EmptyState title="No Business Hours yet" action={create}>
          Make the hours of a service, then choose them in the block Business Hours and in CALLBACK_SETTINGS. Callbacks
          cannot be offered before a service has hours.
        </EmptyState>
      ) : (
        <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label="Business Hours" miw={760}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Time zone</Table.Th>
              <Table.Th>State</Table.Th>
              <Table.Th>Next change</Table.Th>
              <Table.Th>Used by</Table.Th>
              <Table.Th w={60}>
                <VisuallyHidden>Actions</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map(([id, hours]) => (
              <Table.Tr
                key={id}
                className={classes.row ?? ''}
                onDoubleClick={() => navigate(addresses.businessHoursOf(id))}
              >
                <Table.Td className={classes.name ?? ''}>
                  <Link href={addresses.businessHoursOf(id)}>{hours.name}</Link>{' '}
                  <ProblemMark findings={diagnosticsWithin(diagnostics, toPointer(['businessHours', id]))} />
                  {hours.description && <small>{hours.description}</small>}
                </Table.Td>
                <Table.Td>{hours.timeZone}</Table.Td>
                <Table.Td>
                  <OpenCell hours={hours} specialDays={specialDays} />
                </Table.Td>
                <Table.Td>
                  <NextCell hours={hours} specialDays={specialDays} />
                </Table.Td>
                <Table.Td>{usersText(usesOf(uses, 'businessHours', id))}</Table.Td>
                <Table.Td ta="right">
                  <RowMenu name={hours.name} actions={actions.of(id)} />
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Screen>
  );
}
