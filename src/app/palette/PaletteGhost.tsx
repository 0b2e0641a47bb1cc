import { Portal } from '@mantine/core';
import { BlockIcon } from '../block-icon.tsx';
import { useDesigner } from '../designer-context.tsx';
import { groupColor } from '../group-hue.ts';
import { usePaletteDrag } from './drag.ts';
import classes from './palette.module.css';

/** What follows the pointer while a block is dragged out of the palette, with the reason where it may not be dropped. */
export function PaletteGhost() {
  const drag = usePaletteDrag((state) => state.drag);
  const { registry } = useDesigner();
  const definition = drag && registry.get(drag.kind)?.definition;
  if (!definition) return null;
  return (
    <Portal>
      <div
        className={classes.ghost}
        data-refused={drag.refused !== undefined || undefined}
        style={{
          transform: `translate(${drag.point.x + 12}px, ${drag.point.y + 8}px)`,
          borderLeftColor: groupColor(definition.group),
        }}
      >
        <span className={classes.ghostTitle}>
          <BlockIcon name={definition.icon} /> {definition.title}
        </span>
        {drag.refused && <small>{drag.refused}</small>}
      </div>
    </Portal>
  );
}
