import { type RefObject, useEffect, useRef, useState } from 'react';
import { areaOf, isRange, type Selection, selectArea, selectCell } from '../grid/selection.ts';
import { looksLikeJson, pasteNumbers } from './paste-numbers.ts';
import { readNumber } from './read-number.ts';
import { copyDay, fillDown, fillRight, setSelected } from './week-edits.ts';
import type { WeekGridProps } from './week-grid-props.ts';
import { nextInZone } from './week-moves.ts';
import { placesOf, selectedCells, valueAtPlace } from './week-places.ts';
import { changing, type WeekEdit, type WeekHow } from './week-shape.ts';
import { outcome } from './week-words.ts';

/** What is said below the cells until something else is done. */
interface Notice {
  readonly text: string;
  readonly isRefusal?: boolean;
}

/** Where to go after what was written is taken. */
type Onward = { readonly by: 'tab' | 'enter'; readonly step: 1 | -1 } | 'stay';

/** What is selected, written and said in a week grid, and what can be done with it. */
export interface WeekModel {
  readonly props: WeekGridProps;
  readonly selection: Selection | undefined;
  /** The text being written into the active cell. */
  readonly writing: string | undefined;
  /** Why the text cannot be taken as it stands. */
  readonly wrong: string | undefined;
  readonly notice: Notice | undefined;
  /** Without one, nothing is selected and the grid itself has the focus. */
  select(next: Selection | undefined): void;
  say(text: string, isRefusal?: boolean): void;
  write(text: string): void;
  /** Begins with the value that stands there. */
  edit(): void;
  /** False when the text is no number: it stays in the cell. */
  take(onward: Onward): boolean;
  /** The field was left: a number is taken, anything else dropped with a word. */
  leave(): void;
  cancel(): void;
  clear(): void;
  fill(way: 'down' | 'right'): void;
  copy(from: string, to: readonly string[]): void;
  paste(text: string, at?: Selection): void;
  /** The selected cells as a block. */
  block(): string[][];
}

/** The model of one week grid; `frame` holds its cells. */
export function useWeekGrid(props: WeekGridProps, frame: RefObject<HTMLElement | null>): WeekModel {
  const { values, limits } = props;
  const { days, times, words } = props;
  const shape = { days, times, ...(words ? { words } : {}) };
  const [selection, setSelection] = useState(props.initialSelection);
  const [writing, setWriting] = useState(props.initialText);
  const [notice, setNotice] = useState<Notice>();
  const [tried, setTried] = useState(props.initialText !== undefined);
  const reading = writing === undefined ? undefined : readNumber(writing, limits);
  const wrong = tried ? reading?.problem : undefined;

  // A field that goes away is left as well; what it held is taken only once.
  const open = useRef(props.initialText !== undefined);
  // The focus follows what is selected, once a key or the pointer has moved it.
  const follows = useRef(false);
  useEffect(() => {
    if (!follows.current || writing !== undefined) return;
    follows.current = false;
    const target = frame.current?.querySelector<HTMLElement>(selection ? '[data-active]' : '[role="grid"]');
    target?.focus();
  });

  const say = (text: string, isRefusal = false) => setNotice({ text, isRefusal });
  const select = (next: Selection | undefined) => {
    follows.current = true;
    setSelection(next);
    setNotice(undefined);
  };
  const stop = () => {
    open.current = false;
    follows.current = true;
    setWriting(undefined);
    setTried(false);
  };
  const apply = (edits: readonly WeekEdit[], how: WeekHow, more?: string): boolean => {
    const changed = changing(edits, values);
    const refused = changed.length > 0 ? props.onSet(changed, how) : undefined;
    if (refused !== undefined) say(refused, true);
    else say(more === undefined ? outcome(how, changed.length) : `${outcome(how, changed.length)} ${more}`);
    return refused === undefined;
  };

  const write = (text: string) => {
    open.current = true;
    setWriting(text);
    // What has been found wrong once is judged with every key, what is fresh is left in peace.
    if (readNumber(text, limits).problem === undefined) setTried(false);
  };
  const take = (onward: Onward): boolean => {
    if (!selection || !reading) return true;
    if (reading.problem !== undefined) {
      setTried(true);
      return false;
    }
    stop();
    if (!apply(setSelected(selection, reading.value, shape), 'type') || isRange(selection) || onward === 'stay')
      return true;
    const next = nextInZone(selection.active, onward.by, onward.step, shape);
    if (next) select(selectCell(next));
    else setNotice(undefined);
    return true;
  };

  return {
    props,
    selection,
    writing,
    wrong,
    notice,
    select,
    say,
    write,
    edit() {
      if (!selection) return;
      const value = valueAtPlace(selection.active, shape, values);
      write(value === undefined ? '' : String(value));
    },
    take,
    leave() {
      if (!open.current) return;
      if (!take('stay')) {
        stop();
        say(`Not taken. ${reading?.problem ?? ''}`, true);
      }
      follows.current = false;
    },
    cancel: stop,
    clear() {
      if (selection) apply(setSelected(selection, null, shape), 'clear');
    },
    fill(way) {
      if (selection) apply((way === 'down' ? fillDown : fillRight)(selection, shape, values), 'fill');
    },
    copy: (from, to) => void apply(copyDay(from, to, shape, values), 'copyDay'),
    paste(text, at = selection) {
      if (text.trim() === '') {
        say('The clipboard holds no text.', true);
        return;
      }
      if (props.onPasteJson && looksLikeJson(text)) {
        setNotice(undefined);
        props.onPasteJson(text, selectedCells(selection, shape));
        return;
      }
      const read = pasteNumbers(text, at, shape, limits);
      if (read.refused !== undefined) {
        say(read.refused, true);
        return;
      }
      if (read.area && at) select(selectArea(read.area));
      apply(read.edits, 'paste', read.notice);
    },
    block() {
      if (!selection) return [];
      const { left, right } = areaOf(selection);
      const texts = placesOf(selection).map((place) => String(valueAtPlace(place, shape, values) ?? ''));
      const width = right - left + 1;
      return Array.from({ length: texts.length / width }, (_, row) => texts.slice(row * width, (row + 1) * width));
    },
  };
}
