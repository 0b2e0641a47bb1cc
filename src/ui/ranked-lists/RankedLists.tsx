import { useRef } from 'react';
import { createPortal } from 'react-dom';
import { firstRanks, type Place, placeOf, type RankedEntry, type RankedList, withMoved } from './lists.ts';
import { RankedEntryRow } from './RankedEntryRow.tsx';
import classes from './ranked-lists.module.css';
import { type Drag, useDrag } from './use-drag.ts';
import { useLift } from './use-lift.ts';
import { moveWords, placeWords } from './words.ts';

/** What `RankedLists` takes. */
interface RankedListsProps {
  /** Accessible name of all of them together. */
  readonly label: string;
  readonly lists: readonly RankedList[];
  /** Called once an entry is dropped elsewhere; `position` is counted from 0, as it stands in its new list. */
  onMove(entry: string, list: string, position: number): void;
  /** Says something to people who listen to the screen. */
  announce(text: string): void;
}

/** Several lists side by side between which entries are moved: by dragging, by keys, or by each entry's menu. */
export function RankedLists({ label, lists, onMove, announce }: RankedListsProps) {
  const root = useRef<HTMLElement>(null);
  const focus = (entry: string) => {
    const handles = [...(root.current?.querySelectorAll<HTMLElement>('[data-handle]') ?? [])];
    const handle = handles.find(({ dataset }) => dataset.handle === entry);
    handle?.focus();
    return handle !== undefined;
  };
  const lift = useLift({ lists, onMove, announce, focus });
  const moveTo = (entry: RankedEntry, to: Place) => {
    const target = lists[to.list];
    if (!target) return;
    lift.followEntry(entry.id);
    const moved = withMoved(lists, entry.id, to);
    announce(moveWords.dropped(entry.name, placeWords(moved, placeOf(moved, entry.id) ?? to)));
    onMove(entry.id, target.id, to.position);
  };
  const { drag, source } = useDrag({ lists, root, onDrop: moveTo });
  const { shown } = lift;
  const ranks = firstRanks(shown);
  return (
    <section ref={root} aria-label={label} className={classes.lists} data-dragging={drag ? true : undefined}>
      {shown.map((list, index) => (
        <section
          key={list.id}
          data-list={list.id}
          aria-label={list.title}
          className={classes.list}
          {...target(drag, index, list)}
        >
          <header className={classes.head}>
            <h3>{list.title}</h3>
            <span>{list.entries.length}</span>
            <p>{list.about}</p>
            {list.problem !== undefined && (
              <p className={classes.problem} role="status">
                {list.problem}
              </p>
            )}
          </header>
          {list.entries.length === 0 && <p className={classes.empty}>{list.empty}</p>}
          <ol className={classes.entries} data-scrolls data-ranked={list.ranked || undefined}>
            {list.entries.map((entry, position) => (
              <RankedEntryRow
                key={entry.id}
                entry={entry}
                rank={rankAt(ranks[index], position)}
                place={placeWords(shown, { list: index, position })}
                lists={lists}
                at={placeOf(lists, entry.id)}
                lift={lift}
                source={source(entry)}
                isDragged={drag?.entry.id === entry.id}
                mark={markAt(drag, index, position, list)}
                onMove={(to) => moveTo(entry, to)}
              />
            ))}
          </ol>
        </section>
      ))}
      {drag &&
        createPortal(
          <div className={classes.ghost} style={{ left: drag.x + 10, top: drag.y + 6 }} aria-hidden>
            {drag.entry.name}
          </div>,
          document.body,
        )}
    </section>
  );
}

function rankAt(first: number | undefined, position: number): number | undefined {
  return first === undefined ? undefined : first + position;
}

/** A list without ranks takes an entry as a whole. */
function target(drag: Drag | undefined, list: number, { ranked }: RankedList) {
  return drag?.gap?.list === list ? { 'data-target': ranked ? 'ranked' : 'whole' } : {};
}

/** On which side of an entry the dragged one would be inserted. */
function markAt(drag: Drag | undefined, list: number, position: number, { ranked, entries }: RankedList) {
  if (!ranked || drag?.gap?.list !== list) return undefined;
  if (drag.gap.before === position) return 'before';
  return drag.gap.before === position + 1 && position === entries.length - 1 ? 'after' : undefined;
}
