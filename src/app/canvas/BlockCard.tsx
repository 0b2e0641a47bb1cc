import { Handle, type NodeProps, Position } from '@reactflow/core';
import { IconAlertTriangle, IconCircleX, IconInfoCircle, IconPhoneCall, IconPlayerPlay } from '@tabler/icons-react';
import { memo } from 'react';
import { BlockIcon } from '../block-icon.tsx';
import type { Face } from '../faces.ts';
import { groupColor, groupTint } from '../group-hue.ts';
import { useIsExecuting } from '../use-executing.ts';
import { useCanvasActions } from './canvas-actions.ts';
import { cardHeight, inletPoint, outletPoint } from './geometry.ts';

const marks = { error: IconCircleX, warning: IconAlertTriangle, hint: IconInfoCircle };

/** A block on the canvas: group colour, icon, name, kind, what matters most of its properties, and its outlets at their handles. */
export const BlockCard = memo(function BlockCard({ data: face, selected }: NodeProps<Face>) {
  const { applicationId } = useCanvasActions();
  const executing = useIsExecuting(applicationId, face.id);
  const Mark = face.severity && marks[face.severity];
  return (
    // biome-ignore lint/a11y/useSemanticElements: a card is a group of its name and its outlets, not a form's fieldset
    <div
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the canvas handles the keys of the focused card
      tabIndex={0}
      aria-label={executing ? `${face.spoken}. Being executed` : face.spoken}
      aria-roledescription="block"
      aria-current={selected ? 'true' : undefined}
      className="cs-card"
      data-selected={selected || undefined}
      data-executing={executing || undefined}
      data-severity={face.severity}
      style={{ height: cardHeight(face), borderLeftColor: groupColor(face.group) }}
    >
      <Handle
        type="target"
        id="in"
        position={Position.Left}
        isConnectableStart={false}
        style={{ top: inletPoint.y - 1 }}
      />
      {executing && (
        <span className="cs-card-executing" title="A call is here: being executed">
          <IconPhoneCall size={13} aria-hidden />
        </span>
      )}
      <div className="cs-card-head" style={{ background: groupTint(face.group) }}>
        <span className="cs-card-icon" style={{ color: groupColor(face.group) }}>
          <BlockIcon name={face.icon} size={18} />
        </span>
        <span className="cs-card-titles">
          <b>{face.name}</b>
          <small>{face.kindTitle}</small>
        </span>
        {face.isEntry && (
          <span className="cs-card-entry" title="The phase starts here">
            <IconPlayerPlay size={12} aria-hidden />
          </span>
        )}
        {Mark && (
          <span className="cs-card-mark" data-severity={face.severity} title={`${face.problems} problems`}>
            <Mark size={16} aria-hidden />
          </span>
        )}
      </div>
      {face.highlights.length > 0 && (
        <div className="cs-card-lines">
          {face.highlights.map((line, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity and no state
            <div key={index}>{line}</div>
          ))}
        </div>
      )}
      {face.outlets.map((outlet, index) => (
        <div key={outlet.id} className="cs-card-outlet" data-tone={outlet.tone} data-by={outlet.by}>
          <span className="cs-card-outlet-label">{outlet.label}</span>
          {(outlet.by === 'phase' || outlet.by === 'finalize') && (
            <span className="cs-card-outlet-open">→ {outlet.leadsTo}</span>
          )}
          <Handle
            type="source"
            id={outlet.id}
            position={Position.Right}
            isConnectable={outlet.by === 'connection' || outlet.by === 'phase'}
            isConnectableEnd={false}
            style={{ top: outletPoint(face, index).y - 1 }}
          />
        </div>
      ))}
    </div>
  );
});
