import { useRef, useState } from 'react';
import type { ScreenPlace } from '../grid/MenuAt.tsx';
import { type Place, selectCell } from '../grid/selection.ts';
import { placeOf } from '../grid/use-pointer.ts';
import { CopyDay } from './CopyDay.tsx';
import { useWeekClipboard } from './use-week-clipboard.ts';
import { useWeekGrid } from './use-week-grid.ts';
import { weekKeys } from './use-week-keys.ts';
import { isSelected, useWeekPointer } from './use-week-pointer.ts';
import { WeekBar } from './WeekBar.tsx';
import { WeekMenu } from './WeekMenu.tsx';
import { WeekTable } from './WeekTable.tsx';
import classes from './week-grid.module.css';
import type { WeekGridProps } from './week-grid-props.ts';

/** Where a menu or a dialog stands open; `place` is the cell below the pointer. */
interface Opened {
  readonly at: ScreenPlace;
  readonly place?: Place | undefined;
}

/** A week as a table of numbers: days across, times down, one line that sets a whole day and one column that sets a time. */
export function WeekGrid(props: WeekGridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const model = useWeekGrid(props, frame);
  const [menu, setMenu] = useState<Opened>();
  const [copying, setCopying] = useState<Opened & { readonly day: string }>();
  useWeekClipboard(model, frame);
  const pointer = useWeekPointer(model, scroller);

  const { selection } = model;
  const activeDay = props.days[(selection?.active.column ?? 0) - 1]?.id;
  const corner = (): ScreenPlace => {
    const active = frame.current?.querySelector(selection ? '[data-active]' : '[role="grid"]');
    const { left = 0, bottom = 0, top = 0 } = active?.getBoundingClientRect() ?? {};
    return { x: left, y: selection ? bottom : top };
  };
  const takeFocus = () =>
    frame.current?.querySelector<HTMLElement>(selection ? '[data-active]' : '[role="grid"]')?.focus();
  const onKeyDown = weekKeys(model, () => setMenu({ at: corner(), place: selection?.active }));
  const openCopy = (at: ScreenPlace) => {
    if (activeDay !== undefined) setCopying({ at, day: activeDay });
  };

  return (
    <div ref={frame} className={classes.frame}>
      <div className={classes.room}>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: events of the cells inside, which have roles and keys */}
        <div
          ref={scroller}
          className={classes.scroller}
          {...pointer}
          onKeyDown={onKeyDown}
          onContextMenu={(event) => {
            if (event.target instanceof Element && event.target.closest('input')) return;
            event.preventDefault();
            const found = placeOf(event.target);
            const place = found && found.row >= 0 && found.column >= 0 ? found : undefined;
            // While nothing is selected it stays so: a statement then still means the whole week.
            if (selection && place && !isSelected(place, selection)) model.select(selectCell(place));
            setMenu({ at: { x: event.clientX, y: event.clientY }, place });
          }}
        >
          <WeekTable model={model} />
        </div>
      </div>
      <WeekBar model={model} activeDay={activeDay} onCopyDay={openCopy} />
      {menu && (
        <WeekMenu
          model={model}
          at={menu.at}
          place={menu.place}
          activeDay={activeDay}
          onCopyDay={() => openCopy(menu.at)}
          onClose={(returns) => {
            setMenu(undefined);
            if (returns) takeFocus();
          }}
        />
      )}
      {copying && (
        <CopyDay
          at={copying.at}
          from={copying.day}
          days={props.days}
          daySets={props.daySets ?? []}
          words={props.words}
          onCopy={(days) => model.copy(copying.day, days)}
          onClose={() => {
            setCopying(undefined);
            takeFocus();
          }}
        />
      )}
    </div>
  );
}
