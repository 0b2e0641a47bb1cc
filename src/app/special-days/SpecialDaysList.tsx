import { Button, Table, Text, VisuallyHidden } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import { localTime } from '../../calendar/index.ts';
import { usesOf } from '../../designer/uses.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { ProblemMark } from '../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { viewerZone } from '../business-hours/open-text.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RowMenu } from '../screen/RowMenu.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import classes from '../screen/screen.module.css';
import { usersText, useUses } from '../screen/UsedBy.tsx';
import { useTold } from '../screen/use-now.ts';
import { openHolidayImport } from './ImportHolidaysDialog.tsx';
import { nextDay, rangesText, rangeText } from './ranges.ts';
import { useSpecialDayActions } from './use-special-day-actions.ts';

/** All special days: their dates, the next one, who uses them. */
export function SpecialDaysList() {
  const [, navigate] = useLocation();
  const all = useDesignerState(({ workspace }) => workspace.specialDays);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const today = useTold((now) => localTime(now, viewerZone()).slice(0, 10));
  const uses = useUses();
  const actions = useSpecialDayActions();
  const sorted = Object.entries(all).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const create = (
    <>
      <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={openHolidayImport}>
        Import holidays
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={actions.create}>
        New special day
      </Button>
    </>
  );
  return (
    <Screen
      title="Special Days"
      purpose="Holidays and other days, for Business Hours to close on or to keep other hours."
      actions={sorted.length > 0 && create}
    >
      {sorted.length === 0 ? (
        <EmptyState title="No special days yet" action={create}>
          Take the public holidays over from an iCalendar file (.ics), or name a day yourself. Then choose in Business
          Hours what holds on it.
        </EmptyState>
      ) : (
        <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label="Special Days" miw={700}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Days</Table.Th>
              <Table.Th>Next</Table.Th>
              <Table.Th>Used by</Table.Th>
              <Table.Th w={60}>
                <VisuallyHidden>Actions</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map(([id, { name, ranges }]) => {
              const next = nextDay(ranges, today);
              const users = usesOf(uses, 'specialDays', id);
              return (
                <Table.Tr
                  key={id}
                  className={classes.row ?? ''}
                  onDoubleClick={() => navigate(addresses.specialDay(id))}
                >
                  <Table.Td className={classes.name ?? ''}>
                    <Link href={addresses.specialDay(id)}>{name}</Link>{' '}
                    <ProblemMark findings={diagnosticsWithin(diagnostics, toPointer(['specialDays', id]))} />
                  </Table.Td>
                  <Table.Td>{rangesText(ranges)}</Table.Td>
                  <Table.Td>{next === undefined ? 'None ahead' : rangeText({ from: next, to: next })}</Table.Td>
                  <Table.Td>
                    {users.length > 0 ? usersText(users) : <Text size="sm">Nothing: no hours make an exception</Text>}
                  </Table.Td>
                  <Table.Td ta="right">
                    <RowMenu name={name} actions={actions.of(id)} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      )}
    </Screen>
  );
}
