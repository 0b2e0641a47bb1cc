import { Button, Table, VisuallyHidden } from '@mantine/core';
import { usesOf } from '../../designer/uses.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { ProblemMark } from '../../ui/index.ts';
import { useDesignerState } from '../designer-context.tsx';
import { RowMenu } from '../screen/RowMenu.tsx';
import { EmptyState } from '../screen/Screen.tsx';
import classes from '../screen/screen.module.css';
import { usersText, useUses } from '../screen/UsedBy.tsx';
import type { ListedMembers } from './members.ts';
import { useMemberActions } from './use-member-actions.ts';

/** Members of the directory by name, and who uses each. */
export function MembersTab({ members }: { readonly members: ListedMembers }) {
  const { collection, noun, title, about } = members;
  const objects = useDesignerState(({ workspace }) => workspace.directory[collection]) ?? {};
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const uses = useUses();
  const actions = useMemberActions(members);
  const sorted = Object.entries(objects).sort(([, a], [, b]) => a.name.localeCompare(b.name));
  if (sorted.length === 0)
    return (
      <EmptyState title={`No ${title.toLowerCase()} yet`} action={<Button onClick={actions.create}>New {noun}</Button>}>
        {about}
      </EmptyState>
    );
  return (
    <Table highlightOnHover verticalSpacing={4} className={classes.table} aria-label={title} miw={480}>
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
        {sorted.map(([id, { name }]) => {
          const pointer = toPointer(['directory', collection, id]);
          return (
            <Table.Tr key={id} className={classes.row ?? ''} data-pointer={pointer}>
              <Table.Td className="cs-mono">
                {name} <ProblemMark findings={diagnosticsWithin(diagnostics, pointer)} />
              </Table.Td>
              <Table.Td>{usersText(usesOf(uses, collection, id))}</Table.Td>
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
