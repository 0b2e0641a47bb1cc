// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus stands on cells, not on rows and groups
import { VisuallyHidden } from '@mantine/core';
import {
  type CSSProperties,
  type KeyboardEvent,
  type MouseEvent,
  useId,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { CellBar } from './CellBar.tsx';
import { type AfterEdit, CellEditor } from './CellEditor.tsx';
import { FindBar } from './FindBar.tsx';
import { GridHeader } from './GridHeader.tsx';
import { GridRow } from './GridRow.tsx';
import { GridToolbar } from './GridToolbar.tsx';
import classes from './grid.module.css';
import type { GridProps } from './grid-props.ts';
import type { CellState } from './grid-types.ts';
import { commandFor, writes } from './keymap.ts';
import { move } from './navigate.ts';
import { areaOf, isRange, type Place, type Selection, selectCell } from './selection.ts';
import { gridActions } from './use-actions.ts';
import { useClipboard } from './use-clipboard.ts';
import { afterEnter, afterTab, carryOut, unfold } from './use-commands.ts';
import { useFind } from './use-find.ts';
import type { GridModel } from './use-grid-model.ts';
import { useMenus } from './use-menus.tsx';
import { placeOf, usePointer } from './use-pointer.ts';
import { useReveal } from './use-reveal.ts';
import { useSelection } from './use-selection.ts';
import { useViewport } from './use-viewport.ts';
import { cellSentence, count, problemText, rangeSentence } from './words.ts';

const plain: CellState = { problems: [] };

/** The cells: keys, pointer, clipboard and focus, and what of them is in sight. */
export function GridTable({ model, props }: { readonly model: GridModel; readonly props: GridProps }) {
  const { rows, columns, pinned, frozen, ghost } = model;
  const gridId = useId();
  const [selection, keepSelection] = useSelection(model);
  const { active } = selection;
  const [editing, setEditing] = useState<{ readonly row: string; readonly column: string; readonly typing: boolean }>();
  const [isFocused, setFocused] = useState(false);
  const grouped = model.spans.some(({ title }) => title !== undefined);
  const headerRows = grouped ? 2 : 1;
  const viewport = useViewport(model, active, grouped);
  const { scroller } = viewport;
  const wants = useRef<{ focus: boolean; show?: Place; from?: Place }>({ focus: false });
  const hadFocus = useRef(false);
  const leaving = useRef(false);

  const row = rows[active.row];
  const column = columns[active.column]?.column;
  const state = row !== undefined && column ? model.state(row, column.id) : plain;
  const text = row !== undefined && column ? model.text(row, column.id) : '';

  const select = (next: Selection, show: Place | false = next.active) => {
    keepSelection(next);
    if (show) wants.current = { ...wants.current, show, from: selection.head };
    model.say(undefined);
    const id = rows[next.active.row];
    const at = columns[next.active.column]?.column?.id;
    props.onActiveChange?.(id === undefined ? undefined : at === undefined ? { row: id } : { row: id, column: at });
  };
  // An editor takes what was written when it loses the focus.
  const leaveEditor = () => {
    if (editing && document.activeElement instanceof HTMLElement) document.activeElement.blur();
  };
  const takeFocus = () => {
    wants.current.focus = true;
    setFocused(true);
  };
  const goTo = (place: Place) => {
    leaveEditor();
    select(selectCell(place));
    takeFocus();
  };

  useLayoutEffect(() => {
    const { focus, show, from = show } = wants.current;
    wants.current = { focus: false };
    if (show && from) viewport.show(show, from);
    const focused = document.activeElement;
    // A cell that is taken away while it has the focus leaves it to nobody.
    const within = scroller.current?.contains(focused) || (hadFocus.current && focused === document.body);
    if (editing || !(focus || within)) return;
    const cell = scroller.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-col="${active.column}"]`,
    );
    if (cell && cell !== focused) cell.focus({ preventScroll: true });
  });

  const actions = gridActions(model, selection, select, props.newRowId);
  useClipboard(scroller, actions, model.say);
  const find = useFind(model, active, (place) => select(selectCell(place)));
  const { reveal, goToProblem } = useReveal(model, props, active, goTo);
  const menus = useMenus({ model, props, actions, takeFocus, find: find.open });
  const pointer = usePointer({
    model,
    scroller,
    selection,
    select: (next) => select(next, false),
    leaveEditor,
    takeFocus,
    fillInto: actions.fillInto,
    openMenu: menus.open,
  });
  useImperativeHandle(props.ref, () => ({ reveal, focus: takeFocus, find: find.open }));

  const startEditing = (typing: boolean) => {
    if (row === undefined || active.column < 0) return false;
    if (!column) unfold(model, active);
    const locked = props.readOnly ?? state.readOnly;
    if (locked) model.say(typeof locked === 'string' ? locked : 'This cell is read only.');
    if (!column || locked) return false;
    wants.current.show = active;
    model.say(undefined);
    setEditing({ row, column: column.id, typing });
    return true;
  };
  const afterEdit = (after: AfterEdit) => {
    setEditing(undefined);
    takeFocus();
    const extent = { rows: rows.length, columns: columns.length };
    if (after === 'next' || after === 'previous') {
      const next = afterTab(selection, after === 'next' ? 1 : -1, extent);
      if (next) select(next);
    } else if (after === 'down' || after === 'up') select(afterEnter(selection, after === 'down' ? 1 : -1, extent));
    else if (after !== 'stay') {
      const ground = { ...extent, ...viewport.page(), headers: false, isFilled: () => false };
      select(selectCell(move(active, after, ground)));
    }
  };
  const openMenuAtActive = () => {
    const cell = scroller.current?.querySelector(`[data-row="${active.row}"][data-col="${active.column}"]`);
    const box = cell?.getBoundingClientRect();
    if (active.row < 0 && columns[active.column]?.folded.length) unfold(model, active);
    else if (box) menus.open(active, { x: box.left, y: box.bottom });
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target instanceof Element && !placeOf(event.target)) return;
    const command = commandFor(event);
    const letGo = leaving.current && command?.do === 'tab';
    leaving.current = false;
    if (letGo) return;
    const done =
      command &&
      carryOut(command, {
        model,
        selection,
        actions,
        select,
        page: viewport.page,
        edit: () => startEditing(false),
        openMenu: openMenuAtActive,
        find: find.open,
        findNext: find.step,
        goToProblem,
        letGo() {
          leaving.current = true;
          model.say('Tab leaves the table.');
        },
      });
    if (done) event.preventDefault();
    else if (command?.do !== 'tab' && writes(event)) {
      // The letter itself goes into the editor, which is there before the browser writes it.
      let started = false;
      flushSync(() => {
        started = startEditing(true);
      });
      if (!started) event.preventDefault();
    }
  };
  const onClick = (event: MouseEvent) => {
    const target = event.target instanceof Element ? event.target : undefined;
    const group = target?.closest('[data-fold]')?.getAttribute('data-fold');
    const place = placeOf(event.target);
    const touched = event.nativeEvent instanceof PointerEvent && event.nativeEvent.pointerType === 'touch';
    if (group != null) {
      const { folded } = model.view;
      model.setView({
        ...model.view,
        folded: folded.includes(group) ? folded.filter((each) => each !== group) : [...folded, group],
      });
    } else if (place && place.row < 0 && columns[place.column]?.folded.length) unfold(model, place);
    else if (touched && place && !target?.closest('[data-editing]')) {
      const again = place.row === active.row && place.column === active.column;
      goTo(place);
      if (target?.closest('[data-menu]')) menus.open(place, { x: event.clientX, y: event.clientY });
      else if (again) startEditing(false);
    }
  };
  const onContextMenu = (event: MouseEvent) => {
    const place = placeOf(event.target);
    if (!place || (event.target instanceof Element && event.target.closest('textarea, input'))) return;
    event.preventDefault();
    const { top, left, bottom, right } = areaOf(selection);
    const inside = place.row >= top && place.row <= bottom && place.column >= left && place.column <= right;
    if (!inside && place.column >= 0) select(selectCell(place));
    menus.open(place, { x: event.clientX, y: event.clientY });
  };

  const area = areaOf(selection);
  const single = !isRange(selection);
  const title = row === undefined ? '' : model.titleOf(row);
  const name = active.row < 0 ? '' : column ? `${title}, ${column.title}` : title;
  const rowProblems = row === undefined ? [] : model.problemsOf(row);
  const spoken =
    !isFocused || editing
      ? ''
      : (model.notice ??
        (!single
          ? rangeSentence(area.bottom - area.top + 1, area.right - area.left + 1)
          : active.row < 0
            ? ''
            : column
              ? cellSentence(title, column.title, text, state)
              : [title, ...rowProblems.slice(0, 5).map(problemText)].join('. ')));
  const editor =
    editing && column && editing.row === row && editing.column === column.id ? (
      <CellEditor
        key={`${editing.row}:${editing.column}`}
        row={editing.row}
        column={column}
        title={name}
        initial={text}
        typing={editing.typing}
        minWidth={columns[active.column]?.width ?? 0}
        set={(at, of, next) => model.setCells([{ row: at, column: of, text: next }], 'type')}
        setAll={actions.setAll}
        onClose={afterEdit}
        onLeave={() => setEditing(undefined)}
      />
    ) : undefined;

  const drawRow = (index: number) => {
    const id = rows[index];
    if (id === undefined) return null;
    const isSelected = index >= area.top && index <= area.bottom;
    const { preview } = pointer;
    const isPreview = preview !== undefined && index >= preview.top && index <= preview.bottom;
    return (
      <GridRow
        key={id}
        gridId={gridId}
        id={id}
        index={index}
        number={index < pinned ? undefined : id === ghost ? 'new' : index - pinned + 1}
        top={viewport.topOf(index)}
        headerRows={headerRows}
        columns={columns}
        lefts={viewport.lefts}
        frozen={frozen}
        visible={viewport.visible}
        text={model.text}
        state={model.state}
        problemsOf={model.problemsOf}
        title={model.titleOf(id)}
        selectedFrom={isSelected ? area.left : 0}
        selectedTo={isSelected ? area.right : -1}
        previewFrom={isPreview ? preview.left : 0}
        previewTo={isPreview ? preview.right : -1}
        active={index === active.row ? active.column : -2}
        handle={index === area.bottom && !props.readOnly ? area.right : -2}
        query={find.wanted}
        {...(index === active.row && editor ? { editor } : {})}
      />
    );
  };

  return (
    <>
      <GridToolbar model={model} columns={props.columns} onFind={find.open} onProblem={() => goToProblem(1)}>
        {props.toolbar}
      </GridToolbar>
      {find.isOpen ? (
        <FindBar
          query={find.query}
          found={find.found}
          current={find.current}
          inputRef={find.input}
          onQuery={find.setQuery}
          onStep={find.step}
          onClose={() => {
            find.close();
            takeFocus();
          }}
        />
      ) : null}
      <div
        ref={scroller}
        role="grid"
        aria-label={props.label}
        aria-describedby={`${gridId}-help`}
        aria-rowcount={rows.length + headerRows}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-readonly={props.readOnly !== undefined}
        className={classes.scroller}
        style={{ '--frozen-width': `${viewport.lefts[frozen]}px` } as CSSProperties} // React's type knows no custom properties
        data-focused={isFocused || undefined}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={(event) => {
          const place = placeOf(event.target);
          if (place && place.row >= 0 && !editing) startEditing(false);
        }}
        onContextMenu={onContextMenu}
        onFocus={(event) => {
          hadFocus.current = true;
          setFocused(true);
          const place = placeOf(event.target);
          const own = place && event.target.hasAttribute('data-row');
          if (own && (place.row !== active.row || place.column !== active.column)) select(selectCell(place));
        }}
        onBlur={(event) => {
          if (event.currentTarget.contains(event.relatedTarget)) return;
          hadFocus.current = false;
          leaving.current = false;
          setFocused(false);
        }}
        {...pointer.handlers}
      >
        <div className={classes.canvas} role="presentation" style={{ width: viewport.width, height: viewport.height }}>
          <div role="rowgroup" className={classes.headGroup}>
            <GridHeader
              columns={columns}
              spans={model.spans}
              view={model.view}
              lefts={viewport.lefts}
              frozen={frozen}
              visible={viewport.visible}
              grouped={grouped}
              active={active.row === -1 ? active.column : -2}
              selectedFrom={rows.length > 0 ? area.left : 0}
              selectedTo={rows.length > 0 ? area.right : -1}
            />
            {pinned > 0 ? (
              <div role="presentation" className={classes.pinned} style={{ height: pinned * viewport.rowHeight }}>
                {Array.from({ length: pinned }, (_, index) => drawRow(index))}
              </div>
            ) : null}
          </div>
          {viewport.bodyRows.length > 0 ? <div role="rowgroup">{viewport.bodyRows.map(drawRow)}</div> : null}
        </div>
        {rows.length > pinned + (ghost === undefined ? 0 : 1) ? null : (
          <div className={classes.empty}>
            {model.filteredOut > 0 ? 'No row passes the filters.' : (props.empty ?? 'No rows.')}
          </div>
        )}
      </div>
      <VisuallyHidden id={`${gridId}-help`}>
        Arrow keys move, typing replaces a cell, F2 edits it, F8 goes to the next problem, Shift+F10 opens a menu.
        Escape and then Tab leaves the table. {count(columns.length, 'column')}.
      </VisuallyHidden>
      <div role="status" aria-live="polite" className={classes.spoken}>
        {spoken}
      </div>
      <CellBar
        name={
          single ? name : `${count(area.bottom - area.top + 1, 'row')} × ${count(area.right - area.left + 1, 'column')}`
        }
        text={text}
        state={column ? state : { problems: active.column < 0 ? rowProblems.slice(0, 5) : [] }}
        notice={model.notice}
      />
      {menus.element}
    </>
  );
}
