import { ActionIcon, Menu } from '@mantine/core';
import { IconDots, type TablerIcon } from '@tabler/icons-react';
import { Fragment } from 'react';

/** Something that can be done with an object. */
export interface RowAction {
  readonly label: string;
  readonly icon: TablerIcon;
  /** It takes something away: it stands apart and red. */
  readonly removes?: boolean;
  run(): void;
}

/** What can be done with the object of a row, behind one button. */
export function RowMenu({ name, actions }: { readonly name: string; readonly actions: readonly RowAction[] }) {
  return (
    <Menu position="bottom-end" width={200}>
      <Menu.Target>
        <ActionIcon aria-label={`More actions for ${name}`}>
          <IconDots size={17} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map(({ label, icon: Icon, removes, run }) => (
          <Fragment key={label}>
            {removes && <Menu.Divider />}
            <Menu.Item leftSection={<Icon size={16} />} onClick={run} {...(removes ? { color: 'red' } : {})}>
              {label}
            </Menu.Item>
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
