import { BaseEdge, EdgeLabelRenderer, type EdgeProps, getBezierPath, getSmoothStepPath } from '@reactflow/core';
import { IconPlus } from '@tabler/icons-react';
import { memo } from 'react';
import { useCanvasActions } from './canvas-actions.ts';
import type { EdgeFacts } from './to-nodes.ts';

/** A connection, or the jump of a block that names its target. A selected connection offers to insert a block. */
export const FlowEdge = memo(function FlowEdge(props: EdgeProps<EdgeFacts>) {
  const { id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, selected, data, markerEnd } = props;
  const { insertOn } = useCanvasActions();
  const ends = { sourceX, sourceY, sourcePosition, targetX, targetY, targetPosition };
  const [path, labelX, labelY] =
    targetX > sourceX + 24 ? getBezierPath(ends) : getSmoothStepPath({ ...ends, borderRadius: 12, offset: 24 });
  return (
    <>
      <g
        className="cs-edge"
        data-connection={data?.by === 'connection' ? id : undefined}
        data-by={data?.by}
        data-tone={data?.tone}
        data-selected={selected || undefined}
      >
        <BaseEdge path={path} {...(markerEnd ? { markerEnd } : {})} interactionWidth={16} />
      </g>
      {selected && data?.by === 'connection' && (
        <EdgeLabelRenderer>
          <button
            type="button"
            className="cs-edge-insert nodrag nopan"
            style={{ transform: `translate(-50%, -50%) translate(${labelX}px, ${labelY}px)` }}
            aria-label="Insert a block on this connection"
            onClick={(event) => insertOn(id, { x: event.clientX, y: event.clientY })}
          >
            <IconPlus size={14} aria-hidden />
          </button>
        </EdgeLabelRenderer>
      )}
    </>
  );
});
