import { Table, Text } from '@mantine/core';
import {
  defaultRow,
  keyColumn,
  settingsColumn,
  settingText,
  type TableDifference,
} from '../../designer/settings-table/index.ts';
import type { Json, Workspace } from '../../generated/types.ts';
import classes from './settings-table.module.css';

/** Cells listed at once. */
const mostShown = 500;

const kinds = { added: 'Row added', removed: 'Row deleted', changed: 'Changed' } as const;

/** Cells in which two versions of the table differ: what they held, what they hold. */
export function DifferencesTable({
  label,
  workspace,
  differences,
}: {
  readonly label: string;
  readonly workspace: Workspace;
  readonly differences: readonly TableDifference[];
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className={classes.preview} aria-label={label} tabIndex={0}>
      <Table verticalSpacing={4} stickyHeader aria-label={label}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Row</Table.Th>
            <Table.Th>Column</Table.Th>
            <Table.Th>Old value</Table.Th>
            <Table.Th>New value</Table.Th>
            <Table.Th>What happened</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {differences.slice(0, mostShown).map((each) => (
            <Table.Tr key={`${each.row} ${each.column}`}>
              <Table.Td>
                {each.row === defaultRow
                  ? 'DEFAULT'
                  : settingText(workspace, keyColumn, each.queue) || 'Row without a queue'}
              </Table.Td>
              <Table.Td>{settingsColumn(each.column)?.title ?? each.column}</Table.Td>
              <Table.Td className={classes.text ?? ''}>
                <Value workspace={workspace} column={each.column} value={each.before} />
              </Table.Td>
              <Table.Td className={classes.text ?? ''}>
                <Value workspace={workspace} column={each.column} value={each.after} />
              </Table.Td>
              <Table.Td>{kinds[each.kind]}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {differences.length > mostShown && (
        <Text size="xs" c="dimmed" p="xs">
          {(differences.length - mostShown).toLocaleString('en')} more are not listed.
        </Text>
      )}
    </section>
  );
}

function Value(props: { readonly workspace: Workspace; readonly column: string; readonly value: Json | undefined }) {
  const text = settingText(props.workspace, props.column, props.value);
  return text === '' ? <span className={classes.blank}>blank</span> : text;
}
