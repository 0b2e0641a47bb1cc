import { Modal, Select, Stack } from '@mantine/core';
import { useState } from 'react';
import { addBlock } from '../../designer/index.ts';
import type { Phase } from '../../generated/types.ts';
import { isLaterPhase, phases, phaseTitles } from '../../model/phases.ts';
import { announce } from '../announce.tsx';
import { useEdited } from '../application-context.tsx';
import { ChoiceList } from '../choice-list/ChoiceList.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { planInsertion } from '../insertion.ts';
import { kindChoices } from '../kind-choices.tsx';
import { useFaces } from '../use-faces.ts';
import { useReturnFocus } from '../use-return-focus.ts';

/** Adds a block without a pointer: choose the phase and the kind; behind a block it is connected at once. */
export function AddDialog({
  after,
  outlet,
  onClose,
}: {
  readonly after?: string;
  /** Outlet of `after` to connect; left out, its first open one. */
  readonly outlet?: string;
  onClose(): void;
}) {
  const { id, application } = useEdited();
  useReturnFocus();
  const { registry } = useDesigner();
  const dispatch = useDispatch();
  const faces = useFaces(id);
  const anchor = after === undefined ? undefined : application.blocks[after];
  const [phase, setPhase] = useState<Phase>(anchor?.phase ?? 'selfService');
  const reachable = phases.filter((each) => !anchor || !isLaterPhase(anchor.phase, each));

  const add = (kind: string) => {
    const plan = planInsertion(application, registry, faces, kind, after, phase);
    if ('refused' in plan) return;
    const connected = after !== undefined && outlet !== undefined ? { block: after, outlet } : plan.after;
    const answer = dispatch(addBlock, {
      application: id,
      kind,
      phase: plan.phase,
      position: plan.position,
      ...(connected ? { after: connected } : {}),
    });
    if (!answer.done) return;
    announce(`${registry.get(kind)?.definition.title} added in ${phaseTitles[plan.phase]}.`);
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={anchor ? `Add a block after “${anchor.name}”` : 'Add a block'} size="md">
      <Stack gap="sm">
        <Select
          label="Phase"
          data={reachable.map((each) => ({ value: each, label: phaseTitles[each] }))}
          value={phase}
          allowDeselect={false}
          onChange={(value) => setPhase(phases.find((each) => each === value) ?? phase)}
        />
        <ChoiceList label="Kind of block" choices={kindChoices(application, registry, phase)} onChoose={add} />
      </Stack>
    </Modal>
  );
}
