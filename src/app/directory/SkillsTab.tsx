import { Button, Table, VisuallyHidden } from '@mantine/core';
import { usesOf } from '../../designer/uses.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { ProblemMark } from '../../ui/index.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RowMenu } from '../screen/RowMenu.tsx';
import { EmptyState } from '../screen/Screen.tsx';
import classes from '../screen/screen.module.css';
import { useUses } from '../screen/UsedBy.tsx';
import { useSkillActions } from './use-skill-actions.ts';

/** The skills: who has each, and how many expressions ask for it. */
export function SkillsTab() {
  const { skills, agents } = useDesignerState(({ workspace }) => workspace.directory);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const uses = useUses();
  const actions = useSkillActions();
  const sorted = Object.entries(skills).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  if (sorted.length === 0)
    return (
      <EmptyState title="No skills yet" action={<Button onClick={actions.create}>New skill</Button>}>
        A skill expression such as <code>Sales &gt; 5</code> says which agents may take a call. Name the skills first,
        then give agents their levels.
      </EmptyState>
    );
  return (
    <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label="Skills" miw={560}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Name</Table.Th>
          <Table.Th>Description</Table.Th>
          <Table.Th ta="right">Agents</Table.Th>
          <Table.Th ta="right">Skill expressions</Table.Th>
          <Table.Th w={60}>
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sorted.map(([id, { name, description }]) => {
          const expressions = usesOf(uses, 'skills', id).filter(({ pointer }) => !pointer.startsWith('/directory/'));
          return (
            <Table.Tr key={id} className={classes.row ?? ''}>
              <Table.Td className="cs-mono">
                {name} <ProblemMark findings={diagnosticsWithin(diagnostics, toPointer(['directory', 'skills', id]))} />
              </Table.Td>
              <Table.Td>{description ?? ''}</Table.Td>
              <Table.Td ta="right">
                {Object.values(agents).filter((agent) => (agent.skills[id] ?? 0) > 0).length}
              </Table.Td>
              <Table.Td ta="right" title={expressions.map(({ text }) => text).join('\n')}>
                {expressions.length}
              </Table.Td>
              <Table.Td ta="right">
                <RowMenu name={name} actions={actions.of(id)} />
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
