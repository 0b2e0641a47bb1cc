import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronLeft, IconChevronUp, IconPlus, IconSearch } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useImperativeHandle, useMemo, useRef, useState } from 'react';
import { searchable } from './find-cells.ts';
import { severityIcons } from './GridRow.tsx';
import { GridToolbar } from './GridToolbar.tsx';
import classes from './grid.module.css';
import type { GridProps } from './grid-props.ts';
import { worstProblem } from './next-problem.ts';
import { RowForm } from './RowForm.tsx';
import type { GridModel } from './use-grid-model.ts';
import { count } from './words.ts';

const itemHeight = 40;

/** The grid where there is no room for columns: rows by name, and one of them as a form. */
export function GridRows({ model, props }: { readonly model: GridModel; readonly props: GridProps }) {
  const [chosen, setChosen] = useState<string>();
  const [query, setQuery] = useState('');
  const scroller = useRef<HTMLDivElement>(null);
  const { rows, titleOf, ghost } = model;
  const listed = useMemo(() => {
    const wanted = searchable(query);
    return rows.filter((row) => row !== ghost && searchable(titleOf(row)).includes(wanted));
  }, [rows, query, titleOf, ghost]);
  const virtual = useVirtualizer({
    count: listed.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => itemHeight,
    overscan: 6,
  });
  useImperativeHandle(props.ref, () => ({
    reveal(row) {
      const known = rows.includes(row) || props.rowIds.includes(row);
      if (known) setChosen(row);
      return known;
    },
    focus: () => scroller.current?.focus(),
    find: () => setChosen(undefined),
  }));

  if (chosen !== undefined && (rows.includes(chosen) || props.rowIds.includes(chosen))) {
    const at = listed.indexOf(chosen);
    const go = (step: 1 | -1) => setChosen(listed[at + step] ?? chosen);
    return (
      <>
        <div className={classes.rowFormHead}>
          <ActionIcon aria-label="Back to all rows" onClick={() => setChosen(undefined)}>
            <IconChevronLeft size={16} />
          </ActionIcon>
          <h2>{titleOf(chosen)}</h2>
          <ActionIcon aria-label="Previous row" disabled={at <= 0} onClick={() => go(-1)}>
            <IconChevronUp size={16} />
          </ActionIcon>
          <ActionIcon aria-label="Next row" disabled={at < 0 || at >= listed.length - 1} onClick={() => go(1)}>
            <IconChevronDown size={16} />
          </ActionIcon>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
        <section className={classes.rowForm} aria-label={titleOf(chosen)} tabIndex={0}>
          {props.detail?.(chosen) ?? <RowForm key={chosen} row={chosen} model={model} props={props} />}
        </section>
      </>
    );
  }
  return (
    <>
      <GridToolbar model={model} columns={props.columns}>
        {props.toolbar}
        {ghost === undefined ? null : (
          <Button size="xs" leftSection={<IconPlus size={14} />} onClick={() => setChosen(ghost)}>
            New row
          </Button>
        )}
      </GridToolbar>
      <TextInput
        m="xs"
        aria-label="Find a row"
        placeholder="Find a row"
        leftSection={<IconSearch size={14} aria-hidden />}
        value={query}
        onChange={(event) => setQuery(event.currentTarget.value)}
      />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be scrolled by keys */}
      <section ref={scroller} className={classes.rowList} aria-label={props.label} tabIndex={0}>
        {listed.length > 0 ? null : (
          <div className={classes.empty}>{query === '' ? (props.empty ?? 'No rows.') : 'No row of that name.'}</div>
        )}
        <ul style={{ position: 'relative', height: virtual.getTotalSize(), margin: 0, padding: 0, listStyle: 'none' }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = listed[index] ?? '';
            const problems = model.problemsOf(row);
            const worst = worstProblem(problems);
            const Mark = worst ? severityIcons[worst.severity] : undefined;
            return (
              <li key={row} aria-setsize={listed.length} aria-posinset={index + 1}>
                <button type="button" className={classes.rowItem} style={{ top: start }} onClick={() => setChosen(row)}>
                  <span className={classes.rowItemTitle}>{titleOf(row)}</span>
                  {worst && Mark ? (
                    <span className={classes.cellProblem} data-severity={worst.severity}>
                      <Mark size={14} aria-hidden />
                      {count(problems.length, 'problem')}
                    </span>
                  ) : null}
                </button>
              </li>
            );
          })}
        </ul>
      </section>
    </>
  );
}
