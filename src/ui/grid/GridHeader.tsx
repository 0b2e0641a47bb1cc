// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stands on cells, not on rows and groups
import { VisuallyHidden } from '@mantine/core';
import {
  IconChevronDown,
  IconChevronLeft,
  IconChevronRight,
  IconFilterFilled,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react';
import { memo } from 'react';
import classes from './grid.module.css';
import type { GridModel } from './use-grid-model.ts';
import { isFiltering } from './view.ts';
import { count } from './words.ts';

interface GridHeaderProps {
  readonly columns: GridModel['columns'];
  readonly spans: GridModel['spans'];
  readonly view: GridModel['view'];
  readonly lefts: readonly number[];
  readonly frozen: number;
  readonly visible: readonly number[];
  readonly grouped: boolean;
  /** Column whose header is active; -2 where none is. */
  readonly active: number;
  readonly selectedFrom: number;
  readonly selectedTo: number;
}

/** Group titles and column titles. Pointer and keys are the table's: here stand only marks of what can be done. */
export const GridHeader = memo(function GridHeader(props: GridHeaderProps) {
  const { columns, lefts, frozen, view } = props;
  const indexes = [...Array.from({ length: frozen }, (_, at) => at), ...props.visible];
  const inSight = new Set(indexes);
  return (
    <>
      {props.grouped ? (
        <div role="row" aria-rowindex={1} className={classes.groupRow}>
          <div role="columnheader" aria-colindex={1} className={classes.corner}>
            <VisuallyHidden>Groups</VisuallyHidden>
          </div>
          {props.spans.map((span) => {
            const { from, to, title } = span;
            const near = Array.from({ length: to - from + 1 }, (_, at) => from + at).some((at) => inSight.has(at));
            if (!near) return null;
            const left = lefts[from] ?? 0;
            const width = (lefts[to] ?? 0) + (columns[to]?.width ?? 0) - left;
            return (
              <div
                key={columns[from]?.id}
                role="columnheader"
                aria-colindex={from + 2}
                aria-colspan={to - from + 1}
                className={classes.group}
                data-frozen={from < frozen || undefined}
                style={{ left, width }}
              >
                {title !== undefined && from >= frozen ? (
                  <button
                    type="button"
                    tabIndex={-1}
                    className={classes.fold}
                    data-fold={title}
                    aria-expanded={!span.folded}
                    title={`${span.folded ? 'Unfold' : 'Fold'} ${title}`}
                  >
                    {span.folded ? (
                      <IconChevronRight size={14} aria-hidden />
                    ) : (
                      <IconChevronLeft size={14} aria-hidden />
                    )}
                    {span.folded ? (
                      <VisuallyHidden>Unfold {title}</VisuallyHidden>
                    ) : (
                      <span className={classes.groupTitle}>
                        <VisuallyHidden>Fold </VisuallyHidden>
                        {title}
                      </span>
                    )}
                  </button>
                ) : title === undefined ? (
                  <VisuallyHidden>No group</VisuallyHidden>
                ) : (
                  <span className={classes.groupTitle}>{title}</span>
                )}
              </div>
            );
          })}
        </div>
      ) : null}
      <div role="row" aria-rowindex={props.grouped ? 2 : 1} className={classes.headRow}>
        <div
          role="columnheader"
          aria-colindex={1}
          className={classes.corner}
          data-row={-1}
          data-col={-1}
          data-active={props.active === -1 || undefined}
          tabIndex={props.active === -1 ? 0 : -1}
          title="Select everything"
        >
          <VisuallyHidden>Rows</VisuallyHidden>
        </div>
        {indexes.map((at) => {
          const shown = columns[at];
          if (!shown) return null;
          const sort = view.sort?.column === shown.id ? view.sort.direction : undefined;
          const help = shown.column?.help;
          return (
            <div
              key={shown.id}
              role="columnheader"
              className={classes.head}
              data-row={-1}
              data-col={at}
              data-frozen={at < frozen || undefined}
              data-folded={!shown.column || undefined}
              data-align={shown.column?.align}
              data-active={props.active === at || undefined}
              data-selected={(at >= props.selectedFrom && at <= props.selectedTo) || undefined}
              aria-colindex={at + 2}
              aria-sort={sort}
              aria-label={shown.column ? shown.title : `${shown.title}, ${count(shown.folded.length, 'column')} folded`}
              aria-description={help}
              title={shown.column ? (help ?? shown.title) : `Unfold ${shown.title}`}
              tabIndex={props.active === at ? 0 : -1}
              style={{ left: lefts[at] ?? 0, width: shown.width }}
            >
              {shown.column ? (
                <>
                  <span className={classes.headTitle}>{shown.title}</span>
                  {sort === 'ascending' ? <IconSortAscending size={14} aria-hidden /> : null}
                  {sort === 'descending' ? <IconSortDescending size={14} aria-hidden /> : null}
                  {isFiltering(view.filters[shown.id]) ? (
                    <IconFilterFilled size={13} role="img" aria-label="filtered" />
                  ) : null}
                  <span className={classes.headMenu} data-menu aria-hidden>
                    <IconChevronDown size={14} />
                  </span>
                  <span className={classes.resize} data-resize aria-hidden />
                </>
              ) : (
                <span className={classes.foldedTitle}>{shown.folded.length}</span>
              )}
            </div>
          );
        })}
      </div>
    </>
  );
});
