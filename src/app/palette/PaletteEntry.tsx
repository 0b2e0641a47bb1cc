import { Tooltip } from '@mantine/core';
import type { AnyBlockKind } from '../../model/block.ts';
import { BlockIcon } from '../block-icon.tsx';
import { groupColor } from '../group-hue.ts';
import { usePaletteDragSource } from './drag.ts';
import classes from './palette.module.css';

/** One kind of block in the palette: a button that inserts it, and a handle to drag it. */
export function PaletteEntry({
  definition,
  refused,
  hint,
  onInsert,
}: {
  readonly definition: AnyBlockKind['definition'];
  /** Why it cannot be used in this application at all. */
  readonly refused?: string;
  /** Phases it may stand in. */
  readonly hint: string;
  onInsert(): void;
}) {
  const { events, wasDragged } = usePaletteDragSource(definition.kind);
  return (
    <Tooltip label={refused ?? `${definition.summary} Phases: ${hint}.`} position="right" openDelay={500}>
      <button
        type="button"
        className={classes.entry}
        data-kind={definition.kind}
        aria-disabled={refused !== undefined}
        aria-description={refused ?? `${definition.summary} Enter puts it after the selected block.`}
        style={{ borderLeftColor: groupColor(definition.group) }}
        onClick={() => {
          if (!refused && !wasDragged()) onInsert();
        }}
        {...(refused ? {} : events)}
      >
        <BlockIcon name={definition.icon} />
        <span>{definition.title}</span>
      </button>
    </Tooltip>
  );
}
