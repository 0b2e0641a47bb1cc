import { ActionIcon, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import type { PoolLine } from '../../designer/index.ts';
import classes from './call-in-groups.module.css';
import { isWrong } from './pool-import.ts';

const lineHeight = 56;
/** Lines in sight at once. */
const mostInSight = 6;

/** Lines of a file that are wrong, or were before they were edited: each can be written anew or dropped. Only those in sight are drawn. */
export function ImportLines({
  lines,
  onEdit,
  onDrop,
}: {
  readonly lines: readonly PoolLine[];
  onEdit(line: number, text: Partial<Pick<PoolLine, 'number' | 'description'>>): void;
  onDrop(line: number): void;
}) {
  const scroller = useRef<HTMLUListElement>(null);
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => lineHeight,
    getItemKey: (index) => lines[index]?.line ?? index,
    overscan: 4,
  });
  return (
    <ul
      ref={scroller}
      className={classes.lines}
      aria-label="Lines to be mended"
      style={{ height: Math.min(lines.length, mostInSight) * lineHeight + 2 }}
    >
      <li aria-hidden style={{ height: rows.getTotalSize() }} />
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const line = lines[index];
        return line === undefined ? null : (
          <li
            key={key}
            aria-label={`Line ${line.line}`}
            className={classes.line}
            style={{ transform: `translateY(${start}px)`, height: lineHeight }}
          >
            <span>Line {line.line}</span>
            <TextInput
              size="xs"
              aria-label={`Number in line ${line.line}`}
              value={line.number}
              onChange={(event) => onEdit(line.line, { number: event.currentTarget.value })}
            />
            <TextInput
              size="xs"
              aria-label={`Description in line ${line.line}`}
              value={line.description}
              onChange={(event) => onEdit(line.line, { description: event.currentTarget.value })}
            />
            <ActionIcon size="sm" aria-label={`Drop line ${line.line}`} onClick={() => onDrop(line.line)}>
              <IconTrash size={15} />
            </ActionIcon>
            <p className={isWrong(line) ? classes.wrong : classes.right} role="status">
              {isWrong(line) ? line.problems.join(' ') : 'Right now'}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
