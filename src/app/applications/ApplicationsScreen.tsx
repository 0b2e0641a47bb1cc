import { ActionIcon, Button, Menu, Table, Text, TextInput } from '@mantine/core';
import {
  IconAlertTriangle,
  IconCircleX,
  IconCopy,
  IconDots,
  IconPencil,
  IconPhone,
  IconPlus,
  IconSearch,
  IconTrash,
  IconUpload,
} from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useLocation } from 'wouter';
import { applicationTypeTitles } from '../../model/phases.ts';
import { formatNumber } from '../../numbers/index.ts';
import { addresses } from '../addresses.ts';
import { usePublish, usePublishing } from '../publish.ts';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import classes from './applications.module.css';
import { NewApplicationDialog } from './NewApplicationDialog.tsx';
import { PhoneNumbersDialog } from './PhoneNumbersDialog.tsx';
import { StateBadge } from './StateBadge.tsx';
import { useApplicationActions } from './use-application-actions.ts';
import { type ApplicationRow, useApplicationRows } from './use-application-rows.ts';

/** The list of applications: what they are, how they stand, which numbers they answer. */
export function ApplicationsScreen() {
  const rows = useApplicationRows();
  const [query, setQuery] = useState('');
  const [creating, setCreating] = useState(false);
  const [numbering, setNumbering] = useState<string | undefined>();
  const found = rows.filter(({ name, description }) =>
    `${name} ${description ?? ''}`.toLowerCase().includes(query.trim().toLowerCase()),
  );
  return (
    <Screen
      title="Applications"
      purpose="Flows that answer calls and carry callbacks out. Publish one, and its phone numbers answer with it."
      actions={
        <>
          <TextInput
            aria-label="Search applications"
            placeholder="Search"
            leftSection={<IconSearch size={15} aria-hidden />}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <Button variant="default" leftSection={<IconPhone size={16} aria-hidden />} onClick={() => setNumbering('')}>
            Phone numbers
          </Button>
          <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setCreating(true)}>
            New application
          </Button>
        </>
      }
    >
      {rows.length === 0 ? (
        <EmptyState
          title="No applications yet"
          action={<Button onClick={() => setCreating(true)}>New application</Button>}
        >
          Make one from a template to see a whole flow, or start with an empty canvas.
        </EmptyState>
      ) : (
        <>
          <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label="Applications">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Name</Table.Th>
                <Table.Th>Type</Table.Th>
                <Table.Th>State</Table.Th>
                <Table.Th>Phone numbers</Table.Th>
                <Table.Th ta="right">Blocks</Table.Th>
                <Table.Th>Problems</Table.Th>
                <Table.Th w={180}>
                  <span className={classes.hidden}>Actions</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {found.map((row) => (
                <RowOf key={row.id} row={row} onNumbers={() => setNumbering(row.id)} />
              ))}
            </Table.Tbody>
          </Table>
          {found.length === 0 && (
            <Text size="sm" c="dimmed" p="md" role="status">
              No application is called “{query}”.
            </Text>
          )}
        </>
      )}
      {creating && <NewApplicationDialog onClose={() => setCreating(false)} />}
      {numbering !== undefined && (
        <PhoneNumbersDialog
          application={numbering === '' ? undefined : numbering}
          onClose={() => setNumbering(undefined)}
        />
      )}
    </Screen>
  );
}

function RowOf({ row, onNumbers }: { readonly row: ApplicationRow; onNumbers(): void }) {
  const [, navigate] = useLocation();
  const publish = usePublish();
  const publishing = usePublishing((state) => state.application === row.id);
  const actions = useApplicationActions();
  return (
    <Table.Tr className={classes.row} onDoubleClick={() => navigate(addresses.application(row.id))}>
      <Table.Td className={classes.name}>
        <Link href={addresses.application(row.id)}>{row.name}</Link>
        {row.description && <small>{row.description}</small>}
      </Table.Td>
      <Table.Td>{applicationTypeTitles[row.type]}</Table.Td>
      <Table.Td>
        <StateBadge state={row.state} />
      </Table.Td>
      <Table.Td className={classes.numbers}>
        {row.numbers.length === 0 ? '–' : row.numbers.map((number) => <div key={number}>{formatNumber(number)}</div>)}
      </Table.Td>
      <Table.Td ta="right">{row.blocks}</Table.Td>
      <Table.Td>
        <Problems errors={row.errors} warnings={row.warnings} />
      </Table.Td>
      <Table.Td>
        <div className={classes.rowActions}>
          <Button
            size="compact-xs"
            variant="default"
            loading={publishing}
            aria-label={`Publish ${row.name}`}
            onClick={() => publish(row.id)}
          >
            Publish
          </Button>
          <Menu position="bottom-end" width={200}>
            <Menu.Target>
              <ActionIcon aria-label={`More actions for ${row.name}`}>
                <IconDots size={17} />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => actions.rename(row.id)}>
                Rename…
              </Menu.Item>
              <Menu.Item leftSection={<IconCopy size={16} />} onClick={() => actions.duplicate(row.id)}>
                Duplicate
              </Menu.Item>
              {row.type === 'default' && (
                <Menu.Item leftSection={<IconPhone size={16} />} onClick={onNumbers}>
                  Assign phone numbers…
                </Menu.Item>
              )}
              <Menu.Item leftSection={<IconUpload size={16} />} onClick={() => publish(row.id)}>
                Publish
              </Menu.Item>
              <Menu.Divider />
              <DeleteItem id={row.id} />
            </Menu.Dropdown>
          </Menu>
        </div>
      </Table.Td>
    </Table.Tr>
  );
}

/** Deleting, or the reason why not, where people look for it. */
function DeleteItem({ id }: { readonly id: string }) {
  const { remove, refuseRemoval } = useApplicationActions();
  const refused = refuseRemoval(id);
  return (
    <Menu.Item
      color={refused === undefined ? 'red' : 'gray'}
      leftSection={<IconTrash size={16} />}
      aria-disabled={refused !== undefined}
      closeMenuOnClick={refused === undefined}
      onClick={() => refused === undefined && remove(id)}
    >
      Delete
      {refused && (
        <Text size="xs" c="dimmed" style={{ whiteSpace: 'normal' }}>
          {refused}
        </Text>
      )}
    </Menu.Item>
  );
}

function Problems({ errors, warnings }: { readonly errors: number; readonly warnings: number }) {
  if (errors + warnings === 0) return <span className={classes.none}>None</span>;
  return (
    <span className={classes.problems}>
      {errors > 0 && (
        <span data-severity="error">
          <IconCircleX size={15} aria-label="Errors:" /> {errors}
        </span>
      )}
      {warnings > 0 && (
        <span data-severity="warning">
          <IconAlertTriangle size={15} aria-label="Warnings:" /> {warnings}
        </span>
      )}
    </span>
  );
}
