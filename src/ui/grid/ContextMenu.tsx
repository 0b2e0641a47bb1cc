import { Kbd, Menu } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import type { GridAction } from './grid-types.ts';
import { MenuAt, type ScreenPlace } from './MenuAt.tsx';

/** Actions on what is selected, in groups parted by lines: what keys do, then what the screen adds. */
export function ContextMenu(props: {
  readonly at: ScreenPlace;
  readonly groups: readonly (readonly GridAction[])[];
  onClose(): void;
}) {
  return (
    <MenuAt at={props.at} label="Cells" onClose={props.onClose}>
      {props.groups
        .filter((actions) => actions.length > 0)
        .map((actions, index) => (
          <Fragment key={actions[0]?.id}>
            {index > 0 ? <Menu.Divider /> : null}
            {actions.map((action) => (
              <ActionItem key={action.id} action={action} />
            ))}
          </Fragment>
        ))}
    </MenuAt>
  );
}

function ActionItem({ action }: { readonly action: GridAction }): ReactNode {
  return (
    <Menu.Item
      leftSection={action.icon}
      rightSection={action.shortcut ? <Kbd size="xs">{action.shortcut}</Kbd> : undefined}
      {...(action.destructive ? { color: 'var(--cs-error)' } : {})}
      disabled={action.disabled !== undefined}
      title={action.disabled}
      onClick={action.run}
    >
      {action.label}
    </Menu.Item>
  );
}
