import { Button } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import type { ScreenPlace } from '../grid/MenuAt.tsx';
import { isRange } from '../grid/selection.ts';
import type { WeekModel } from './use-week-grid.ts';
import classes from './week-grid.module.css';
import { placeName, valueAtPlace, zoneOf } from './week-places.ts';
import { dayWords } from './week-shape.ts';
import { selectionText } from './week-words.ts';

/** The line below the cells: what is selected, what was done, what was refused. */
export function WeekBar({
  model,
  activeDay,
  onCopyDay,
}: {
  readonly model: WeekModel;
  readonly activeDay: string | undefined;
  onCopyDay(at: ScreenPlace): void;
}) {
  const { props, selection, notice } = model;
  const { column } = props.words ?? dayWords;
  const isMany = selection && (isRange(selection) || zoneOf(selection.active) !== 'cells');
  const many = isMany ? selectionText(selection, props, props.values) : '';
  const one =
    selection && !isMany
      ? `${placeName(selection.active, props)}: ${valueAtPlace(selection.active, props, props.values) ?? ''}`
      : (props.idleText ?? 'No cell selected.');
  return (
    <div className={classes.bar}>
      {/* One cell is heard by its own name already. */}
      {!isMany && !notice && <span className={classes.quiet}>{one}</span>}
      <span role="status" className={classes.notice} data-refusal={notice?.isRefusal || undefined}>
        {notice?.text ?? many}
      </span>
      {notice && isMany && <span className={classes.quiet}>{many}</span>}
      <Button
        className={classes.copyDay ?? ''}
        variant="subtle"
        size="compact-xs"
        leftSection={<IconCopy size={14} aria-hidden />}
        disabled={activeDay === undefined}
        title={activeDay === undefined ? `Select a cell of the ${column} first.` : undefined}
        onClick={(event) => {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          onCopyDay({ x: left, y: top });
        }}
      >
        Copy {column} to…
      </Button>
    </div>
  );
}
