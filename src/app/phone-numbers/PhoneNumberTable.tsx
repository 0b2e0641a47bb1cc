import { ActionIcon, Table, VisuallyHidden } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { assignPhoneNumber, removePhoneNumber } from '../../designer/index.ts';
import { diagnosticsWithin } from '../../model/diagnostic.ts';
import { toPointer } from '../../model/pointer.ts';
import { formatNumber } from '../../numbers/index.ts';
import { ClearableSelect, ProblemMark } from '../../ui/index.ts';
import { useDesignerState } from '../designer-context.tsx';
import { showDone, useDispatch } from '../dispatch.ts';

/** The numbers that callers dial, what each is for and which Default application answers it; they are removed here too. */
export function PhoneNumberTable({ className }: { readonly className?: string | undefined }) {
  const dispatch = useDispatch();
  const { phoneNumbers, applications } = useDesignerState((state) => state.workspace);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const answering = Object.entries(applications)
    .filter(([, { type }]) => type === 'default')
    .map(([value, { name }]) => ({ value, label: name }));
  const remove = (phoneNumber: string, name: string) => {
    if (dispatch(removePhoneNumber, { phoneNumber }).done) showDone(`${name} is removed. Undo brings it back.`);
  };
  return (
    <Table verticalSpacing={4} aria-label="Phone numbers" {...(className === undefined ? {} : { className })}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Number</Table.Th>
          <Table.Th>Description</Table.Th>
          <Table.Th miw={200}>Answered by</Table.Th>
          <Table.Th w={40}>
            <VisuallyHidden>Actions</VisuallyHidden>
          </Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {Object.entries(phoneNumbers).map(([id, { number, application, description }]) => {
          const [pointer, name] = [toPointer(['phoneNumbers', id]), formatNumber(number)];
          return (
            <Table.Tr key={id} data-pointer={pointer}>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>
                {name} <ProblemMark findings={diagnosticsWithin(diagnostics, pointer)} />
              </Table.Td>
              <Table.Td>{description ?? ''}</Table.Td>
              <Table.Td>
                <ClearableSelect
                  size="xs"
                  aria-label={`Application that answers ${name}`}
                  placeholder="Nobody"
                  data={answering}
                  value={application ?? null}
                  onChange={(value) => dispatch(assignPhoneNumber, { phoneNumber: id, application: value })}
                />
              </Table.Td>
              <Table.Td>
                <ActionIcon aria-label={`Remove ${name}`} onClick={() => remove(id, name)}>
                  <IconTrash size={16} />
                </ActionIcon>
              </Table.Td>
            </Table.Tr>
          );
        })}
      </Table.Tbody>
    </Table>
  );
}
