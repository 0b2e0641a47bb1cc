import { ActionIcon, Button, Checkbox, Popover, Stack, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconColumns3, IconFilterOff, IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import classes from './grid.module.css';
import type { GridColumn } from './grid-types.ts';
import type { GridModel } from './use-grid-model.ts';
import { count } from './words.ts';

/** The screen's own actions, then the grid's: filters in force, problems, find, columns. */
export function GridToolbar(props: {
  readonly model: GridModel;
  readonly columns: readonly GridColumn[];
  readonly children: ReactNode;
  onFind?: (() => void) | undefined;
  onProblem?: (() => void) | undefined;
}) {
  const { model } = props;
  const { view } = model;
  const filters = Object.keys(view.filters).length;
  return (
    <div className={classes.toolbar}>
      <div className={classes.toolbarOwn}>{props.children}</div>
      {filters > 0 ? (
        <Button
          size="compact-xs"
          variant="light"
          leftSection={<IconFilterOff size={14} aria-hidden />}
          onClick={() => model.setView({ ...view, filters: {} })}
        >
          Clear {filters === 1 ? 'filter' : `${filters} filters`} ({count(model.filteredOut, 'row')} left out)
        </Button>
      ) : null}
      {props.onProblem ? (
        <Tooltip label="Next problem (F8)">
          <ActionIcon aria-label="Next problem" onClick={props.onProblem}>
            <IconAlertTriangle size={16} />
          </ActionIcon>
        </Tooltip>
      ) : null}
      {props.onFind ? (
        <Tooltip label="Find (Ctrl+F)">
          <ActionIcon aria-label="Find" onClick={props.onFind}>
            <IconSearch size={16} />
          </ActionIcon>
        </Tooltip>
      ) : null}
      {props.onFind ? <ColumnsButton model={model} columns={props.columns} /> : null}
    </div>
  );
}

function ColumnsButton({ model, columns }: { readonly model: GridModel; readonly columns: readonly GridColumn[] }) {
  const { view, frozen } = model;
  const groups = new Map<string | undefined, GridColumn[]>();
  for (const column of columns.slice(frozen)) {
    groups.set(column.group, [...(groups.get(column.group) ?? []), column]);
  }
  const setShown = (ids: readonly string[], shown: boolean) => {
    const others = view.hidden.filter((id) => !ids.includes(id));
    model.setView({ ...view, hidden: shown ? others : [...others, ...ids] });
  };
  return (
    <Popover position="bottom-end" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button size="compact-xs" variant="subtle" color="gray" leftSection={<IconColumns3 size={16} aria-hidden />}>
          Columns{view.hidden.length > 0 ? ` (${view.hidden.length} hidden)` : ''}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label="Columns" className={classes.columnList}>
        <Stack gap={6}>
          {[...groups].map(([group, members]) => {
            const ids = members.map(({ id }) => id);
            const hidden = ids.filter((id) => view.hidden.includes(id)).length;
            const boxes = members.map(({ id, title }) => (
              <Checkbox
                key={id}
                size="xs"
                label={title}
                checked={!view.hidden.includes(id)}
                onChange={(event) => setShown([id], event.currentTarget.checked)}
              />
            ));
            if (group === undefined) return boxes;
            return (
              <Stack key={group} gap={6}>
                <Checkbox
                  size="xs"
                  fw={600}
                  label={group}
                  checked={hidden === 0}
                  indeterminate={hidden > 0 && hidden < ids.length}
                  onChange={() => setShown(ids, hidden > 0)}
                />
                <Stack gap={6} pl="sm">
                  {boxes}
                </Stack>
              </Stack>
            );
          })}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
