import {
  IconArrowBarDown,
  IconArrowBarRight,
  IconClipboard,
  IconCopy,
  IconCut,
  IconEraser,
  IconSearch,
} from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { ContextMenu } from './ContextMenu.tsx';
import type { GridProps } from './grid-props.ts';
import type { GridAction } from './grid-types.ts';
import { HeaderMenu } from './HeaderMenu.tsx';
import type { ScreenPlace } from './MenuAt.tsx';
import type { Place } from './selection.ts';
import type { GridActions } from './use-actions.ts';
import { copied, copyBlock, readClipboard } from './use-clipboard.ts';
import type { GridModel } from './use-grid-model.ts';

interface Opened {
  readonly what: 'cells' | 'header';
  readonly place: Place;
  readonly at: ScreenPlace;
}

/** The context menu of cells and the menu of a column; one is open at a time. */
export function useMenus(options: {
  readonly model: GridModel;
  readonly props: GridProps;
  readonly actions: GridActions;
  takeFocus(): void;
  find(): void;
}): { open(place: Place, at: ScreenPlace): void; readonly element: ReactNode } {
  const { model, props, actions } = options;
  const [opened, setOpened] = useState<Opened>();
  const close = () => {
    setOpened(undefined);
    options.takeFocus();
  };
  const open = (place: Place, at: ScreenPlace) => {
    const shown = model.columns[place.column];
    if (place.row < 0 && shown && !shown.column) return;
    setOpened({ what: place.row < 0 && place.column >= 0 ? 'header' : 'cells', place, at });
  };
  if (!opened) return { open, element: null };
  const { at, place } = opened;
  const shown = model.columns[place.column];
  if (opened.what === 'header' && shown) {
    const frozen = place.column < model.frozen;
    return {
      open,
      element: <HeaderMenu key={shown.id} at={at} shown={shown} frozen={frozen} model={model} onClose={close} />,
    };
  }
  const groups = [clipboardActions(model, props, actions), fillActions(props, actions, options.find)];
  const own = props.actions?.(actions.selected()) ?? [];
  return { open, element: <ContextMenu at={at} groups={[...groups, own]} onClose={close} /> };
}

function clipboardActions(model: GridModel, props: GridProps, actions: GridActions): GridAction[] {
  const locked = props.readOnly === undefined ? {} : { disabled: props.readOnly };
  const copy = async (key: string) => {
    const block = actions.block();
    const done = await copyBlock(block);
    model.say(done ? copied(block) : `The browser does not allow this here. Press ${key} instead.`);
    return done;
  };
  return [
    {
      id: 'cut',
      label: 'Cut',
      icon: <IconCut size={16} />,
      shortcut: 'Ctrl+X',
      ...locked,
      run: () => void copy('Ctrl+X').then((done) => done && actions.clear()),
    },
    { id: 'copy', label: 'Copy', icon: <IconCopy size={16} />, shortcut: 'Ctrl+C', run: () => void copy('Ctrl+C') },
    {
      id: 'paste',
      label: 'Paste',
      icon: <IconClipboard size={16} />,
      shortcut: 'Ctrl+V',
      ...locked,
      run: () =>
        void readClipboard().then((text) =>
          text ? actions.pasteText(text) : model.say('The browser does not allow this here. Press Ctrl+V instead.'),
        ),
    },
  ];
}

function fillActions(props: GridProps, actions: GridActions, find: () => void): GridAction[] {
  const locked = props.readOnly === undefined ? {} : { disabled: props.readOnly };
  return [
    { id: 'clear', label: 'Clear', icon: <IconEraser size={16} />, shortcut: 'Delete', ...locked, run: actions.clear },
    {
      id: 'down',
      label: 'Fill down',
      icon: <IconArrowBarDown size={16} />,
      shortcut: 'Ctrl+D',
      ...locked,
      run: actions.fillDown,
    },
    {
      id: 'right',
      label: 'Fill right',
      icon: <IconArrowBarRight size={16} />,
      shortcut: 'Ctrl+R',
      ...locked,
      run: actions.fillRight,
    },
    { id: 'find', label: 'Find', icon: <IconSearch size={16} />, shortcut: 'Ctrl+F', run: find },
  ];
}
