import { Table } from '@mantine/core';
import { Fragment } from 'react';
import type { DayFigures } from '../../../host/traffic/index.ts';
import { type FigureRow, figureRows } from '../figures/figure-rows.ts';
import { differenceOf, figureText } from '../figures/figure-text.ts';
import classes from './run.module.css';

/** The figures of a day, or of two with the difference between them. */
export function FiguresTable({
  names,
  figures,
  queue,
}: {
  /** What the days are called. */
  readonly names: readonly string[];
  readonly figures: readonly DayFigures[];
  readonly queue: string | undefined;
}) {
  const rows = figureRows(figures, queue);
  const groups = [...new Set(rows.map(({ group }) => group))];
  const isCompared = figures.length > 1;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls where it is too wide
    <section style={{ overflowX: 'auto' }} aria-label="Table of figures" tabIndex={0}>
      <Table aria-label="Figures" fz="xs" verticalSpacing={3} maw={isCompared ? 900 : 520}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Figure</Table.Th>
            {names.map((name, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second day, which may be called alike
              <Table.Th key={index} ta="end">
                {name}
              </Table.Th>
            ))}
            {isCompared && <Table.Th ta="end">Difference</Table.Th>}
            {isCompared && <Table.Th>For callers</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {groups.map((group) => (
            <Fragment key={group}>
              <Table.Tr className={classes.group ?? ''}>
                <Table.Th colSpan={figures.length + (isCompared ? 3 : 1)} scope="colgroup">
                  {group}
                </Table.Th>
              </Table.Tr>
              {rows
                .filter((row) => row.group === group)
                .map((row) => (
                  <Row key={row.name} row={row} figures={figures} />
                ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}

function Row({ row, figures }: { readonly row: FigureRow; readonly figures: readonly DayFigures[] }) {
  const values = figures.map((day) => row.read(day));
  const [first = null, second] = values;
  const difference = second === undefined ? undefined : differenceOf(row, first, second);
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        {row.name}
      </Table.Th>
      {values.map((value, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the first and the second day
        <Table.Td key={index} ta="end">
          {figureText(value, row.unit)}
        </Table.Td>
      ))}
      {difference && <Table.Td ta="end">{difference.text}</Table.Td>}
      {difference && (
        <Table.Td className={classes.word ?? ''} data-word={difference.word}>
          {difference.word}
        </Table.Td>
      )}
    </Table.Tr>
  );
}
