import { Button, Table, VisuallyHidden } from '@mantine/core';
import { IconFileImport, IconPlus } from '@tabler/icons-react';
import { Link, useLocation } from 'wouter';
import type { Traffic } from '../../../generated/types.ts';
import { diagnosticsWithin } from '../../../model/diagnostic.ts';
import { toPointer } from '../../../model/pointer.ts';
import { ProblemMark } from '../../../ui/index.ts';
import { addresses } from '../../addresses.ts';
import { useDesignerState } from '../../designer-context.tsx';
import { RowMenu } from '../../screen/RowMenu.tsx';
import { EmptyState, Screen } from '../../screen/Screen.tsx';
import classes from '../../screen/screen.module.css';
import { startText } from './plan-clock.ts';
import { totalsOf } from './totals.ts';
import { usePlanActions } from './use-plan-actions.ts';

const none: Readonly<Record<string, Traffic>> = {};

/**
 * All traffic plans: table **Traffic plans** with a link to each, its agents, expected calls and requests, and its start.
 * Buttons **New plan** and **Import**, per row **More actions for <name>**.
 */
export function PlanList() {
  const [, navigate] = useLocation();
  const plans = useDesignerState(({ workspace }) => workspace.trafficPlans) ?? none;
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const actions = usePlanActions();
  const sorted = Object.entries(plans).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  const buttons = (
    <>
      <Button variant="default" leftSection={<IconFileImport size={16} aria-hidden />} onClick={actions.importFile}>
        Import
      </Button>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={actions.create}>
        New plan
      </Button>
    </>
  );
  return (
    <Screen
      title="Centre Simulator"
      purpose="Whole days at a centre: who works, who calls, and what becomes of calls and callbacks."
      actions={sorted.length > 0 && buttons}
    >
      {sorted.length === 0 ? (
        <EmptyState title="No traffic plans yet" action={buttons}>
          A plan says who works when, who calls, and how callers behave on one day. Playing it shows waits, callbacks
          and kept promises before any customer meets them. A new plan begins with what the workspace has.
        </EmptyState>
      ) : (
        <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label="Traffic plans" miw={720}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Name</Table.Th>
              <Table.Th ta="right">Agents</Table.Th>
              <Table.Th ta="right">Calls</Table.Th>
              <Table.Th ta="right">Requests</Table.Th>
              <Table.Th>Starts</Table.Th>
              <Table.Th ta="right">Hours</Table.Th>
              <Table.Th w={60}>
                <VisuallyHidden>Actions</VisuallyHidden>
              </Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sorted.map(([id, plan]) => {
              const totals = totalsOf(plan);
              return (
                <Table.Tr
                  key={id}
                  className={classes.row ?? ''}
                  onDoubleClick={() => navigate(addresses.trafficPlan(id))}
                >
                  <Table.Td className={classes.name ?? ''}>
                    <Link href={addresses.trafficPlan(id)}>{plan.name}</Link>{' '}
                    <ProblemMark findings={diagnosticsWithin(diagnostics, toPointer(['trafficPlans', id]))} />
                    {plan.description && <small title={plan.description}>{plan.description}</small>}
                  </Table.Td>
                  <Table.Td ta="right">{totals.agents.toLocaleString('en')}</Table.Td>
                  <Table.Td ta="right">{totals.calls.toLocaleString('en')}</Table.Td>
                  <Table.Td ta="right">{totals.requests.toLocaleString('en')}</Table.Td>
                  <Table.Td>{startText(plan.startsAt)}</Table.Td>
                  <Table.Td ta="right">{plan.hours}</Table.Td>
                  <Table.Td ta="right">
                    <RowMenu name={plan.name} actions={actions.of(id)} />
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
