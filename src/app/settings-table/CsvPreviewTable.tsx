import { Checkbox, Table, Text } from '@mantine/core';
import type { CsvPreview } from '../../designer/settings-table/index.ts';
import { settingsColumn } from '../../designer/settings-table/index.ts';
import classes from './settings-table.module.css';

type Row = CsvPreview['rows'][number];

/** Rows and cells of a row drawn at once. */
const mostRows = 300;
const mostCells = 12;

const states = { new: 'New', changed: 'Changed', same: 'Same', wrong: 'Wrong' } as const;

/** True when something of a row can be taken and would change the table. */
export function isTakeable({ state, cells, problems }: Row): boolean {
  return problems.length === 0 && (state === 'new' || cells.some(({ problem }) => problem === undefined));
}

/** What a CSV file would do to each row, cell by cell, with the rows to take. */
export function CsvPreviewTable({
  rows,
  isTaken,
  onTake,
}: {
  readonly rows: readonly Row[];
  isTaken(line: number): boolean;
  onTake(lines: readonly number[], isTaken: boolean): void;
}) {
  const takeable = rows.filter(isTakeable).map(({ line }) => line);
  const chosen = takeable.filter(isTaken).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys
    <section className={classes.preview} aria-label="Preview" tabIndex={0}>
      <Table verticalSpacing={4} stickyHeader aria-label="Rows of the file">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={40}>
              <Checkbox
                size="xs"
                aria-label="Take all rows"
                disabled={takeable.length === 0}
                checked={takeable.length > 0 && chosen === takeable.length}
                indeterminate={chosen > 0 && chosen < takeable.length}
                onChange={() => onTake(takeable, chosen < takeable.length)}
              />
            </Table.Th>
            <Table.Th w={70}>Line</Table.Th>
            <Table.Th>Virtual Queue</Table.Th>
            <Table.Th w={100}>State</Table.Th>
            <Table.Th>Cells</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.slice(0, mostRows).map((row) => (
            <Table.Tr key={row.line}>
              <Table.Td>
                <Checkbox
                  size="xs"
                  aria-label={`Take line ${row.line}, ${row.key}`}
                  disabled={!isTakeable(row)}
                  checked={isTakeable(row) && isTaken(row.line)}
                  onChange={(event) => onTake([row.line], event.currentTarget.checked)}
                />
              </Table.Td>
              <Table.Td>{row.line}</Table.Td>
              <Table.Td className={classes.text ?? ''}>{row.key}</Table.Td>
              <Table.Td>
                <span className={classes.state} data-state={row.state}>
                  {states[row.state]}
                </span>
              </Table.Td>
              <Table.Td>
                <Cells row={row} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > mostRows && (
        <Text size="xs" c="dimmed" p="xs">
          {(rows.length - mostRows).toLocaleString('en')} more are not shown; they are taken with the rest.
        </Text>
      )}
    </section>
  );
}

function Cells({ row }: { readonly row: Row }) {
  if (row.cells.length + row.problems.length === 0) return <span className={classes.blank}>nothing differs</span>;
  // What is wrong is told first, so that it is not among what is cut.
  const cells = [...row.cells].sort((a, b) => Number(b.problem !== undefined) - Number(a.problem !== undefined));
  return (
    <ul className={classes.cells} aria-label={`Cells of line ${row.line}`}>
      {row.problems.map((problem) => (
        <li key={problem} className={classes.wrong}>
          {problem}
        </li>
      ))}
      {cells.slice(0, mostCells).map(({ column, before, after, problem }) => (
        <li key={column}>
          {settingsColumn(column)?.title ?? column}:{' '}
          {before === '' ? null : (
            <>
              <span className={classes.old}>{before}</span> →{' '}
            </>
          )}
          {after === '' ? <span className={classes.blank}>blank</span> : <b>{after}</b>}
          {problem !== undefined && <span className={classes.wrong}> {problem}</span>}
        </li>
      ))}
      {cells.length > mostCells && <li className={classes.blank}>{cells.length - mostCells} more</li>}
    </ul>
  );
}
