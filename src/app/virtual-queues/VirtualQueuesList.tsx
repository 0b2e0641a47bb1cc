import { Button, Table, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { usesOf } from '../../designer/uses.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { own } from '../../model/json.ts';
import { toPointer } from '../../model/pointer.ts';
import { ProblemMark } from '../../ui/index.ts';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RowMenu } from '../screen/RowMenu.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import classes from '../screen/screen.module.css';
import { usersText, useUses } from '../screen/UsedBy.tsx';
import { useQueueActions } from './use-queue-actions.ts';

/** Rows drawn at once; the search finds the others. */
const mostShown = 500;

/** All virtual queues: whether CALLBACK_SETTINGS has a row for each, the rules that hold, who uses them. */
export function VirtualQueuesList() {
  const [, navigate] = useLocation();
  const workspace = useDesignerState((state) => state.workspace);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const uses = useUses();
  const actions = useQueueActions();
  const [query, setQuery] = useState('');
  const { virtualQueues, numberRules, capacityRules, regionAffinityRules = {}, callbackSettings } = workspace;
  const withRow = new Set(Object.values(callbackSettings.rows).map(({ virtualQueue }) => virtualQueue));
  const hasRegionRules = Object.keys(regionAffinityRules).length > 0;
  const hasNumberRules = Object.keys(numberRules).length > 0;
  const hasCapacityRules = Object.keys(capacityRules).length > 0;
  const sorted = Object.entries(virtualQueues).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const wanted = query.trim().toLowerCase();
  const found = sorted.filter(([, { name, description }]) =>
    `${name} ${description ?? ''}`.toLowerCase().includes(wanted),
  );
  const create = (
    <>
      <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={actions.createTrio}>
        New trio
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={actions.create}>
        New queue
      </Button>
    </>
  );
  return (
    <Screen
      title="Virtual Queues"
      purpose="Where calls and callbacks wait. A queue’s name is also the service name of its callbacks."
      actions={
        sorted.length > 0 && (
          <>
            <TextInput
              aria-label="Search virtual queues"
              placeholder="Search"
              leftSection={<IconSearch size={15} aria-hidden />}
              value={query}
              onChange={(event) => setQuery(event.currentTarget.value)}
            />
            {create}
          </>
        )
      }
    >
      {sorted.length === 0 ? (
        <EmptyState title="No virtual queues yet" action={create}>
          A service that offers callbacks needs three: one for calls, one for callbacks that wait, one for connected
          customers. New trio makes all three, with their row in CALLBACK_SETTINGS.
        </EmptyState>
      ) : (
        <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label="Virtual Queues" miw={760}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th>Settings row</Table.Th>
              {hasRegionRules && <Table.Th>Region Affinity Rule</Table.Th>}
              {hasNumberRules && <Table.Th>Number Validation Rule</Table.Th>}
              {hasCapacityRules && <Table.Th>Capacity Rule</Table.Th>}
              <Table.Th>Used by</Table.Th>
              <Table.Th w={60}>
                <VisuallyHidden>Actions</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {found
              .slice(0, mostShown)
              .map(([id, { name, description, numberRule, capacityRule, regionAffinityRule }]) => (
                <Table.Tr
                  key={id}
                  className={classes.row ?? ''}
                  onDoubleClick={() => navigate(addresses.virtualQueue(id))}
                >
                  <Table.Td className={classes.name ?? ''}>
                    <Link href={addresses.virtualQueue(id)}>{name}</Link>{' '}
                    <ProblemMark findings={diagnosticsWithin(diagnostics, toPointer(['virtualQueues', id]))} />
                    {description && <small>{description}</small>}
                  </Table.Td>
                  <Table.Td>{withRow.has(id) ? 'Yes' : 'No'}</Table.Td>
                  {hasRegionRules && <Table.Td>{ruleName(regionAffinityRules, regionAffinityRule)}</Table.Td>}
                  {hasNumberRules && <Table.Td>{ruleName(numberRules, numberRule)}</Table.Td>}
                  {hasCapacityRules && <Table.Td>{ruleName(capacityRules, capacityRule)}</Table.Td>}
                  <Table.Td>{usersText(usesOf(uses, 'virtualQueues', id))}</Table.Td>
                  <Table.Td ta="right">
                    <RowMenu name={name} actions={actions.of(id)} />
                  </Table.Td>
                </Table.Tr>
              ))}
          </Table.Tbody>
        </Table>
      )}
      {found.length > mostShown && (
        <Text size="sm" c="dimmed" p="md" role="status">
          {found.length - mostShown} more are not shown. Search to find them.
        </Text>
      )}
      {sorted.length > 0 && found.length === 0 && (
        <Text size="sm" c="dimmed" p="md" role="status">
          No virtual queue is called “{query}”.
        </Text>
      )}
    </Screen>
  );
}

function ruleName(rules: Readonly<Record<string, { readonly name: string }>>, id: string | undefined): string {
  if (id === undefined) return '–';
  return own(rules, id)?.name ?? `${id} (missing)`;
}
