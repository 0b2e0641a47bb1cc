import { Button, Modal, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { connectBlocks, disconnect } from '../../designer/index.ts';
import { phaseTitles } from '../../model/phases.ts';
import { announce } from '../announce.tsx';
import { useEdited } from '../application-context.tsx';
import { BlockIcon } from '../block-icon.tsx';
import { ChoiceList } from '../choice-list/ChoiceList.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { useFaces } from '../use-faces.ts';
import { useReturnFocus } from '../use-return-focus.ts';

/** Connects an outlet of a block without a pointer: choose the outlet, then the block it leads to. */
export function ConnectDialog({
  block,
  outlet: given,
  onClose,
}: {
  readonly block: string;
  readonly outlet?: string;
  onClose(): void;
}) {
  const { id, application } = useEdited();
  useReturnFocus();
  const designer = useDesigner();
  const dispatch = useDispatch();
  const faces = useFaces(id);
  const face = faces.get(block);
  const free = face?.outlets.filter(({ by }) => by === 'connection' || by === 'phase') ?? [];
  const [chosen, setChosen] = useState(given ?? (free.find(({ by }) => by === 'phase') ?? free[0])?.id);
  const outlet = free.find((each) => each.id === chosen);

  const choices = [...faces.values()].map((target) => {
    const phase = application.blocks[target.id]?.phase;
    const refused = outlet
      ? designer.refuse(connectBlocks, { application: id, from: block, outlet: outlet.id, to: target.id })
      : undefined;
    return {
      value: target.id,
      label: target.name,
      detail: `${target.kindTitle}${target.id === block ? ', this block itself' : ''}`,
      group: phase ? phaseTitles[phase] : '',
      icon: <BlockIcon name={target.icon} />,
      ...(refused ? { refused } : {}),
    };
  });

  const connect = (to: string) => {
    if (!outlet) return;
    if (!dispatch(connectBlocks, { application: id, from: block, outlet: outlet.id, to }).done) return;
    announce(`${face?.name}, ${outlet.label}, now leads to ${faces.get(to)?.name}.`);
    onClose();
  };
  const cut = (connection: string) => {
    if (!dispatch(disconnect, { application: id, connections: [connection] }).done) return;
    announce(`${face?.name}, ${outlet?.label}, disconnected.`);
    onClose();
  };

  return (
    <Modal opened onClose={onClose} title={`Connect “${face?.name ?? ''}”`} size="md">
      {free.length === 0 ? (
        <Text size="sm">
          This block has no outlet that can be connected: it always goes to Finalize, or names its target in its
          properties.
        </Text>
      ) : (
        <Stack gap="sm">
          <Radio.Group label="Outlet" value={chosen ?? ''} onChange={setChosen}>
            <Stack gap={6} mt={4}>
              {free.map((each) => (
                <Radio
                  key={each.id}
                  size="xs"
                  value={each.id}
                  label={`${each.label} → ${each.by === 'phase' ? `${each.leadsTo} (not connected)` : each.leadsTo}`}
                  description={each.description}
                />
              ))}
            </Stack>
          </Radio.Group>
          <ChoiceList label="Leads to" choices={choices} onChoose={connect} />
          {outlet?.connection !== undefined && (
            <Button variant="default" onClick={() => cut(outlet.connection ?? '')}>
              Disconnect “{outlet.label}”
            </Button>
          )}
        </Stack>
      )}
    </Modal>
  );
}
