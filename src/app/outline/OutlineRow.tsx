import { VisuallyHidden } from '@mantine/core';
import {
  IconAlertTriangle,
  IconChevronDown,
  IconChevronRight,
  IconCircleX,
  IconInfoCircle,
  IconPlayerPlay,
} from '@tabler/icons-react';
import { memo } from 'react';
import { useEdited } from '../application-context.tsx';
import { BlockIcon } from '../block-icon.tsx';
import { groupColor } from '../group-hue.ts';
import { useIsExecuting } from '../use-executing.ts';
import classes from './outline.module.css';
import type { Row } from './rows.ts';

const marks = { error: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle };

/** One line of the outline: a phase, a block, or an outlet and where it leads. */
export const OutlineRow = memo(
  function OutlineRow({
    id,
    row,
    isActive,
    isSelected,
    onActivate,
    onToggle,
  }: {
    readonly id: string;
    readonly row: Row;
    readonly isActive: boolean;
    readonly isSelected: boolean;
    onActivate(): void;
    onToggle(): void;
  }) {
    const { id: application } = useEdited();
    const executing = useIsExecuting(application, row.outlet ? '' : (row.block ?? ''));
    const Chevron = row.open ? IconChevronDown : IconChevronRight;
    return (
      // biome-ignore lint/a11y/useKeyWithClickEvents: the tree has the keys, and names the active row
      // biome-ignore lint/a11y/useFocusableInteractive: focus stays on the tree
      <div
        id={id}
        role="treeitem"
        aria-level={row.level}
        aria-posinset={row.place}
        aria-setsize={row.siblings}
        aria-selected={isSelected}
        {...(row.open === undefined ? {} : { 'aria-expanded': row.open })}
        className={classes.row}
        data-level={row.level}
        data-active={isActive || undefined}
        data-executing={executing || undefined}
        onClick={onActivate}
      >
        {/* biome-ignore lint/a11y/noStaticElementInteractions: a shortcut for the pointer; the arrow keys fold too */}
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the arrow keys fold too */}
        <span
          className={classes.fold}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
        >
          {row.open === undefined ? null : <Chevron size={14} aria-hidden />}
        </span>
        {row.outlet ? (
          <>
            <span className={classes.outlet} data-tone={row.outlet.tone}>
              {row.title}
            </span>
            <span className={classes.arrow} aria-hidden>
              →
            </span>
            <VisuallyHidden> leads to </VisuallyHidden>
            <span data-open={row.outlet.by === 'phase' || undefined} className={classes.target}>
              {row.outlet.leadsTo}
            </span>
            {row.outlet.by === 'phase' && <small className={classes.detail}>not connected</small>}
          </>
        ) : row.face ? (
          <>
            <span style={{ color: groupColor(row.face.group), display: 'flex' }}>
              <BlockIcon name={row.face.icon} />
            </span>
            <span className={classes.name}>{row.title}</span>
            <small className={classes.detail}>{[row.face.kindTitle, ...row.face.highlights].join(' · ')}</small>
            {row.face.isEntry && <IconPlayerPlay size={13} aria-label="entry of the phase" />}
            <Mark face={row.face} />
          </>
        ) : (
          <b>{row.title}</b>
        )}
      </div>
    );
  },
  (before, after) =>
    before.row.title === after.row.title &&
    before.row.face === after.row.face &&
    before.row.outlet === after.row.outlet &&
    before.row.open === after.row.open &&
    before.row.place === after.row.place &&
    before.row.siblings === after.row.siblings &&
    before.id === after.id &&
    before.isActive === after.isActive &&
    before.isSelected === after.isSelected,
);

function Mark({ face }: { readonly face: NonNullable<Row['face']> }) {
  if (!face.severity) return null;
  const Shown = marks[face.severity];
  return (
    <span className={classes.mark} data-severity={face.severity}>
      <Shown size={15} aria-label={face.severity} />
      {face.problems}
    </span>
  );
}
