import { Button, Group, Menu, NativeSelect, Stack, TextInput } from '@mantine/core';
import {
  IconArrowsSort,
  IconColumnInsertRight,
  IconEyeOff,
  IconFilter,
  IconFilterOff,
  IconFold,
  IconSortAscending,
  IconSortDescending,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { GridFilter } from './grid-types.ts';
import { DialogAt, MenuAt, type ScreenPlace } from './MenuAt.tsx';
import type { GridModel } from './use-grid-model.ts';
import { isFiltering, type ShownColumn } from './view.ts';

const widthStep = 32;
const least = 40;

/** What can be done with a column; filtering opens a small form in the menu's place. */
export function HeaderMenu(props: {
  readonly at: ScreenPlace;
  readonly shown: ShownColumn;
  readonly frozen: boolean;
  readonly model: GridModel;
  onClose(): void;
}) {
  const { shown, model, onClose } = props;
  const { view } = model;
  const [filtering, setFiltering] = useState(false);
  const sort = view.sort?.column === shown.id ? view.sort.direction : undefined;
  const sortBy = (direction: 'ascending' | 'descending') =>
    model.setView({ ...view, sort: { column: shown.id, direction } });
  const setFilter = (filter: GridFilter | undefined) => {
    const { [shown.id]: _, ...others } = view.filters;
    model.setView({ ...view, filters: isFiltering(filter) && filter ? { ...others, [shown.id]: filter } : others });
  };
  const widen = (by: number) =>
    model.setView({ ...view, widths: { ...view.widths, [shown.id]: Math.max(least, shown.width + by) } });
  if (filtering) {
    return (
      <DialogAt at={props.at} label={`Filter ${shown.title}`} onClose={onClose}>
        <FilterForm
          filter={view.filters[shown.id] ?? {}}
          onApply={(filter) => {
            setFilter(filter);
            onClose();
          }}
        />
      </DialogAt>
    );
  }
  const { group } = shown;
  return (
    <MenuAt at={props.at} label={shown.title} onClose={onClose}>
      <Menu.Item leftSection={<IconSortAscending size={16} />} onClick={() => sortBy('ascending')}>
        Sort ascending
      </Menu.Item>
      <Menu.Item leftSection={<IconSortDescending size={16} />} onClick={() => sortBy('descending')}>
        Sort descending
      </Menu.Item>
      {sort ? (
        <Menu.Item
          leftSection={<IconArrowsSort size={16} />}
          onClick={() => {
            const { sort: _, ...rest } = view;
            model.setView(rest);
          }}
        >
          Do not sort
        </Menu.Item>
      ) : null}
      <Menu.Divider />
      <Menu.Item leftSection={<IconFilter size={16} />} closeMenuOnClick={false} onClick={() => setFiltering(true)}>
        Filter…
      </Menu.Item>
      {isFiltering(view.filters[shown.id]) ? (
        <Menu.Item leftSection={<IconFilterOff size={16} />} onClick={() => setFilter(undefined)}>
          Clear filter
        </Menu.Item>
      ) : null}
      <Menu.Divider />
      <Menu.Item
        leftSection={<IconColumnInsertRight size={16} />}
        closeMenuOnClick={false}
        onClick={() => widen(widthStep)}
      >
        Wider
      </Menu.Item>
      <Menu.Item
        leftSection={<IconColumnInsertRight size={16} />}
        closeMenuOnClick={false}
        onClick={() => widen(-widthStep)}
      >
        Narrower
      </Menu.Item>
      {props.frozen ? null : (
        <Menu.Item
          leftSection={<IconEyeOff size={16} />}
          onClick={() => model.setView({ ...view, hidden: [...view.hidden, shown.id] })}
        >
          Hide column
        </Menu.Item>
      )}
      {group !== undefined && !props.frozen ? (
        <Menu.Item
          leftSection={<IconFold size={16} />}
          onClick={() => model.setView({ ...view, folded: [...view.folded, group] })}
        >
          Fold {group}
        </Menu.Item>
      ) : null}
    </MenuAt>
  );
}

function FilterForm(props: { readonly filter: GridFilter; onApply(filter: GridFilter | undefined): void }) {
  const [contains, setContains] = useState(props.filter.contains ?? '');
  const [only, setOnly] = useState<string>(props.filter.only ?? '');
  const wanted = (['filled', 'blank', 'problems'] as const).find((each) => each === only);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        props.onApply({ ...(contains === '' ? {} : { contains }), ...(wanted ? { only: wanted } : {}) });
      }}
    >
      <Stack gap="xs" w={240}>
        <TextInput
          data-autofocus
          label="Contains"
          value={contains}
          onChange={(event) => setContains(event.currentTarget.value)}
        />
        <NativeSelect
          label="Show"
          value={only}
          onChange={(event) => setOnly(event.currentTarget.value)}
          data={[
            { value: '', label: 'All cells' },
            { value: 'filled', label: 'Cells with an own value' },
            { value: 'blank', label: 'Blank cells' },
            { value: 'problems', label: 'Cells with problems' },
          ]}
        />
        <Group gap="xs" justify="flex-end">
          <Button size="xs" variant="default" onClick={() => props.onApply(undefined)}>
            Clear
          </Button>
          <Button size="xs" type="submit">
            Apply
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
