// biome-ignore-all lint/a11y/useSemanticElements: a table that draws only what is in sight tells its places by ARIA
// biome-ignore-all lint/a11y/useFocusableInteractive: the table scrolls as a whole
// biome-ignore-all lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { ComparedNumber } from '../../numbers/index.ts';
import classes from './numbers.module.css';
import { Verdict } from './Verdict.tsx';
import { numberText, verdictText } from './verdicts.ts';

const rowHeight = 32;

/** Numbers with their verdicts. Only those in sight are drawn. */
export function ComparedTable({
  rows,
  isUnsaved,
}: {
  readonly rows: readonly ComparedNumber[];
  /** There are changes to compare with. */
  readonly isUnsaved: boolean;
}) {
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
  });
  const heads = [
    'Number',
    isUnsaved ? 'As saved' : 'Verdict',
    ...(isUnsaved ? ['With the changes', 'Queues that change'] : []),
    'Reason',
  ];
  return (
    <div
      ref={scroller}
      role="table"
      tabIndex={0}
      aria-label="Compared numbers"
      aria-rowcount={rows.length + 1}
      className={classes.compared}
      data-columns={heads.length}
    >
      <div role="rowgroup" className={classes.comparedHead}>
        <div role="row" aria-rowindex={1}>
          {heads.map((head) => (
            <div role="columnheader" key={head}>
              {head}
            </div>
          ))}
        </div>
      </div>
      <div role="rowgroup" style={{ position: 'relative', height: drawn.getTotalSize() }}>
        {drawn.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const { text, before, after, changedQueues } = row;
          const reason = verdictText(after);
          return (
            <div
              key={index}
              role="row"
              aria-rowindex={index + 2}
              className={classes.comparedRow}
              data-changed={before.verdict !== after.verdict || undefined}
              style={{ transform: `translateY(${start}px)`, height: rowHeight }}
            >
              <div role="cell" title={text}>
                {numberText(after, text)}
              </div>
              <div role="cell">
                <Verdict answer={before} />
              </div>
              {isUnsaved && (
                <div role="cell">
                  <Verdict answer={after} />
                </div>
              )}
              {isUnsaved && (
                <div role="cell" title={changedQueues.join('\n')}>
                  {queuesText(changedQueues)}
                </div>
              )}
              <div role="cell" title={reason}>
                {reason}
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

function queuesText(queues: readonly string[]): string {
  const [first, second] = queues;
  if (first === undefined) return '–';
  return second === undefined ? first : `${first} and ${queues.length - 1} more`;
}
