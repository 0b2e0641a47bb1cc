import { ContextMenu } from '../grid/ContextMenu.tsx';
import type { GridAction } from '../grid/grid-types.ts';
import type { ScreenPlace } from '../grid/MenuAt.tsx';
import { type Place, selectCell } from '../grid/selection.ts';
import { copied, copyBlock, readClipboard } from '../grid/use-clipboard.ts';
import type { WeekModel } from './use-week-grid.ts';
import { selectWeek } from './week-places.ts';
import { dayWords } from './week-shape.ts';

/** The menu of the cells, by the pointer's second button or Shift+F10. */
export function WeekMenu({
  model,
  at,
  place,
  activeDay,
  onCopyDay,
  onClose,
}: {
  readonly model: WeekModel;
  readonly at: ScreenPlace;
  /** The cell that the menu was opened on; a block is pasted there when nothing is selected. */
  readonly place: Place | undefined;
  readonly activeDay: string | undefined;
  onCopyDay(): void;
  /** `returns` is false when a dialog has the focus next. */
  onClose(returns: boolean): void;
}) {
  const { selection, props } = model;
  const { column } = props.words ?? dayWords;
  const none = selection ? {} : { disabled: 'Select cells first.' };
  const day = props.days.find(({ id }) => id === activeDay);
  const copy = async () => {
    const block = model.block();
    const done = await copyBlock(block);
    model.say(done ? copied(block) : 'The browser lets no page write to the clipboard. Press Ctrl+C instead.', !done);
  };
  const paste = async () => {
    const text = await readClipboard();
    if (text === undefined) model.say('The browser lets no page read the clipboard. Press Ctrl+V instead.', true);
    else model.paste(text, selection ?? (place && selectCell(place)));
  };
  const act = (run: () => void, returns = true) => ({
    run: () => {
      onClose(returns);
      run();
    },
  });
  const groups: readonly (readonly GridAction[])[] = [
    [
      { id: 'copy', label: 'Copy', shortcut: 'Ctrl+C', ...none, ...act(() => void copy()) },
      { id: 'paste', label: 'Paste', shortcut: 'Ctrl+V', ...act(() => void paste()) },
      {
        id: 'copyDay',
        label: day ? `Copy ${day.label} to…` : `Copy ${column} to…`,
        ...(day ? {} : { disabled: `Select a cell of the ${column} first.` }),
        ...act(onCopyDay, false),
      },
    ],
    [
      { id: 'fillDown', label: 'Fill down', shortcut: 'Ctrl+D', ...none, ...act(() => model.fill('down')) },
      { id: 'fillRight', label: 'Fill right', shortcut: 'Ctrl+R', ...none, ...act(() => model.fill('right')) },
      { id: 'all', label: 'Select all', shortcut: 'Ctrl+A', ...act(() => model.select(selectWeek(selection, props))) },
      { id: 'clear', label: 'Clear', shortcut: 'Del', destructive: true, ...none, ...act(model.clear) },
    ],
    (props.actions ?? []).map((action) => ({ ...action, ...act(action.run, false) })),
  ];
  return <ContextMenu at={at} groups={groups} onClose={() => onClose(true)} />;
}
