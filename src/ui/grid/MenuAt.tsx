import { Menu, Popover } from '@mantine/core';
import type { ReactNode } from 'react';

/** A place on the screen, in CSS pixels of the window. */
export interface ScreenPlace {
  readonly x: number;
  readonly y: number;
}

/** A menu that opens at a place. Leaving it is told by `onClose`; giving the focus back is the opener's. */
export function MenuAt(props: {
  readonly at: ScreenPlace;
  readonly label: string;
  onClose(): void;
  readonly children: ReactNode;
}) {
  return (
    <Menu
      opened
      onClose={props.onClose}
      position="bottom-start"
      offset={0}
      returnFocus={false}
      trapFocus
      // Not keys as well: the key that opened the menu is still on its way to the document.
      clickOutsideEvents={outside}
      width="max-content"
      // Beside the grid, so that it belongs to the page's main part; fixed, so that nothing cuts it off.
      withinPortal={false}
      floatingStrategy="fixed"
    >
      <Menu.Target>
        <Anchor at={props.at} />
      </Menu.Target>
      <Menu.Dropdown aria-label={props.label}>{props.children}</Menu.Dropdown>
    </Menu>
  );
}

const outside = ['mousedown', 'touchstart'];

/** A small dialog that opens at a place, with the focus inside. */
export function DialogAt(props: {
  readonly at: ScreenPlace;
  readonly label: string;
  onClose(): void;
  readonly children: ReactNode;
}) {
  return (
    <Popover
      opened
      onChange={(opened) => opened || props.onClose()}
      position="bottom-start"
      offset={0}
      returnFocus={false}
      trapFocus
      withinPortal={false}
      floatingStrategy="fixed"
    >
      <Popover.Target>
        <Anchor at={props.at} />
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={props.label} onKeyDown={(event) => event.stopPropagation()}>
        {props.children}
      </Popover.Dropdown>
    </Popover>
  );
}

/** Something to hang a menu on where there is no button. */
function Anchor({ at, ...rest }: { readonly at: ScreenPlace } & Record<string, unknown>) {
  return (
    <button
      {...rest}
      type="button"
      tabIndex={-1}
      aria-hidden
      style={{ position: 'fixed', left: at.x, top: at.y, width: 0, height: 0, padding: 0, border: 0, opacity: 0 }}
    />
  );
}
