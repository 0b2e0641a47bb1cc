import { Popover } from '@mantine/core';
import type { Phase } from '../../generated/types.ts';
import { useEdited } from '../application-context.tsx';
import { ChoiceList } from '../choice-list/ChoiceList.tsx';
import { useDesigner } from '../designer-context.tsx';
import { kindChoices } from '../kind-choices.tsx';
import type { ScreenPoint } from '../palette/drag.ts';

/** A list of kinds at a place of the canvas: what is chosen is added there. */
export function QuickAdd({
  phase,
  point,
  onChoose,
  onClose,
}: {
  readonly phase: Phase;
  readonly point: ScreenPoint;
  onChoose(kind: string): void;
  onClose(): void;
}) {
  const { registry } = useDesigner();
  const { application } = useEdited();
  return (
    <Popover opened onClose={onClose} position="right-start" withinPortal trapFocus returnFocus width={320} shadow="md">
      <Popover.Target>
        <div style={{ position: 'fixed', left: point.x, top: point.y, width: 1, height: 1 }} />
      </Popover.Target>
      <Popover.Dropdown p="xs" aria-label="Add a block">
        <ChoiceList
          label="Add a block"
          choices={kindChoices(application, registry, phase)}
          onChoose={onChoose}
          height={280}
        />
      </Popover.Dropdown>
    </Popover>
  );
}
