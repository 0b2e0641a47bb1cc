import { Button, Table, Title } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import '@mantine/charts/styles.css';
import classes from './charts.module.css';

/** What a chart is called, and how its lines and bars are told apart. */
export interface LegendEntry {
  readonly label: string;
  /** A hue of the theme, such as `blue`. */
  readonly hue: Hue;
  /** Of a second day: dashed lines, hollow bars. */
  readonly isSecond?: boolean;
  readonly mark: 'line' | 'bar' | 'dot' | 'diamond';
}

/** Hues of the theme that charts are drawn in. */
export type Hue = 'blue' | 'amber' | 'teal' | 'violet' | 'rose' | 'slate';

/** A hue as a colour for CSS. */
export function colourOf(hue: Hue): string {
  return `var(--cs-hue-${hue})`;
}

/** A chart's numbers as people read them. */
export interface ChartTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart with its name, what it says in one sentence, its legend, and the same as a table. Without rows it says so. */
export function ChartFrame({
  name,
  summary,
  legend,
  table,
  children,
}: {
  readonly name: string;
  readonly summary: string;
  readonly legend: readonly LegendEntry[];
  readonly table: () => ChartTable;
  /** The drawn chart; left out while there is nothing to draw. */
  readonly children?: ReactNode;
}) {
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={classes.frame} aria-label={name}>
      <div className={classes.head}>
        <Title order={3}>{name}</Title>
        <Button
          size="compact-xs"
          variant={asTable ? 'light' : 'subtle'}
          color="gray"
          leftSection={<IconTable size={14} aria-hidden />}
          aria-pressed={asTable}
          aria-label={`Table: ${name}`}
          onClick={() => setAsTable(!asTable)}
        >
          Table
        </Button>
      </div>
      <figcaption className={classes.summary}>{summary}</figcaption>
      {asTable ? (
        <Numbers name={name} table={table()} />
      ) : (
        <>
          <div className={classes.drawn}>{children ?? <p className={classes.nothing}>Nothing to draw yet.</p>}</div>
          <ul className={classes.legend} aria-label={`Legend: ${name}`}>
            {legend.map((entry) => (
              <li key={entry.label}>
                <Mark entry={entry} />
                {entry.label}
              </li>
            ))}
          </ul>
        </>
      )}
    </figure>
  );
}

function Mark({ entry: { hue, isSecond = false, mark } }: { readonly entry: LegendEntry }) {
  const colour = colourOf(hue);
  const filled = { fill: isSecond ? 'none' : colour, stroke: colour, strokeWidth: 1.5 };
  return (
    <svg width={18} height={10} aria-hidden>
      {mark === 'line' && (
        <line
          x1={0}
          y1={5}
          x2={18}
          y2={5}
          stroke={colour}
          strokeWidth={2}
          strokeDasharray={isSecond ? '4 3' : undefined}
        />
      )}
      {mark === 'bar' && <rect x={3} y={1} width={12} height={8} {...filled} />}
      {mark === 'dot' && <circle cx={9} cy={5} r={3.5} {...filled} />}
      {mark === 'diamond' && <path d="M9 0.5 L13.5 5 L9 9.5 L4.5 5 Z" {...filled} />}
    </svg>
  );
}

function Numbers({ name, table: { columns, rows } }: { readonly name: string; readonly table: ChartTable }) {
  return (
    // A region that scrolls must be reachable by the keyboard.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls
    <section className={classes.table} aria-label={`Numbers: ${name}`} tabIndex={0}>
      <Table aria-label={name} stickyHeader fz="xs" horizontalSpacing="xs" verticalSpacing={2}>
        <Table.Thead>
          <Table.Tr>
            {columns.map((column, index) => (
              <Table.Th key={column} ta={index === 0 ? 'start' : 'end'}>
                {column}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map(([first = '', ...others], row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a table that is read, not edited; two may be alike
            <Table.Tr key={row}>
              <Table.Th scope="row" fw={400}>
                {first}
              </Table.Th>
              {others.map((text, index) => (
                <Table.Td key={columns[index + 1]} ta="end">
                  {text}
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </section>
  );
}
