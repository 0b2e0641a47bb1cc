import { ActionIcon, Menu, Tooltip } from '@mantine/core';
import { useReactFlow } from '@reactflow/core';
import {
  IconFocusCentered,
  IconLayoutAlignLeft,
  IconLayoutAlignTop,
  IconLayoutDistributeHorizontal,
  IconLayoutDistributeVertical,
  IconZoomIn,
  IconZoomOut,
  type TablerIcon,
} from '@tabler/icons-react';
import { moveBlocks } from '../../designer/index.ts';
import { useEdited } from '../application-context.tsx';
import { useDesignerState } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { useFaces } from '../use-faces.ts';
import { type Alignment, align } from './align.ts';
import { cardHeight } from './geometry.ts';

const alignments: readonly { readonly to: Alignment; readonly label: string; readonly icon: TablerIcon }[] = [
  { to: 'left', label: 'Align left', icon: IconLayoutAlignLeft },
  { to: 'top', label: 'Align top', icon: IconLayoutAlignTop },
  { to: 'across', label: 'Distribute across', icon: IconLayoutDistributeHorizontal },
  { to: 'down', label: 'Distribute down', icon: IconLayoutDistributeVertical },
];

/** Buttons on the canvas: zoom, fit, and aligning what is selected. */
export function CanvasTools({ onFit }: { onFit(): void }) {
  const { id, application } = useEdited();
  const { zoomIn, zoomOut } = useReactFlow();
  const dispatch = useDispatch();
  const faces = useFaces(id);
  const blocks = useDesignerState((state) => state.selection.blocks);
  const canAlign = blocks.length > 1;
  const alignTo = (to: Alignment) => {
    const heightOf = (block: string) => cardHeight(faces.get(block) ?? { highlights: [], outlets: [] });
    dispatch(moveBlocks, { application: id, moves: align(application, blocks, to, heightOf) });
  };
  return (
    <div className="cs-canvas-tools" role="toolbar" aria-label="Canvas">
      <Tool label="Zoom out (−)" icon={IconZoomOut} onClick={() => zoomOut()} />
      <Tool label="Zoom in (+)" icon={IconZoomIn} onClick={() => zoomIn()} />
      <Tool label="Fit into view (F)" icon={IconFocusCentered} onClick={onFit} />
      <Menu position="top-start" disabled={!canAlign}>
        <Menu.Target>
          <Tooltip label={canAlign ? 'Align selected blocks' : 'Select several blocks to align them'}>
            <ActionIcon
              aria-label="Align selected blocks"
              aria-disabled={!canAlign}
              style={canAlign ? undefined : { opacity: 0.5 }}
            >
              <IconLayoutAlignLeft size={17} />
            </ActionIcon>
          </Tooltip>
        </Menu.Target>
        <Menu.Dropdown>
          {alignments.map(({ to, label, icon: Icon }) => (
            <Menu.Item key={to} leftSection={<Icon size={16} />} onClick={() => alignTo(to)}>
              {label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}

function Tool({ label, icon: Icon, onClick }: { readonly label: string; readonly icon: TablerIcon; onClick(): void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon aria-label={label} onClick={onClick}>
        <Icon size={17} />
      </ActionIcon>
    </Tooltip>
  );
}
