import { Button, Modal, Stack, Text } from '@mantine/core';
import { moveBlocks, setPhaseEntry } from '../../designer/index.ts';
import type { Phase } from '../../generated/types.ts';
import { refusePlacement } from '../../model/flow.ts';
import { phases, phaseTitles } from '../../model/phases.ts';
import { announce } from '../announce.tsx';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import { endOfPhase } from '../insertion.ts';
import { useReturnFocus } from '../use-return-focus.ts';

/** Moves a block to another phase, or makes it the one its phase starts with. */
export function MoveDialog({ block, onClose }: { readonly block: string; onClose(): void }) {
  const { id, application } = useEdited();
  useReturnFocus();
  const { registry } = useDesigner();
  const dispatch = useDispatch();
  const moved = application.blocks[block];
  if (!moved) return null;
  const isEntry = application.entry[moved.phase] === block;
  const move = (phase: Phase) => {
    const position = endOfPhase(application, phase);
    if (!dispatch(moveBlocks, { application: id, moves: { [block]: { ...position, phase } } }).done) return;
    announce(`${moved.name} moved to ${phaseTitles[phase]}.`);
    onClose();
  };
  const start = () => {
    if (!dispatch(setPhaseEntry, { application: id, phase: moved.phase, block }).done) return;
    announce(`${phaseTitles[moved.phase]} now starts with ${moved.name}.`);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} title={`Move “${moved.name}”`} size="sm">
      <Stack gap="xs">
        {phases
          .filter((phase) => phase !== moved.phase)
          .map((phase) => {
            const refused = refusePlacement(application, registry, moved.kind, phase, block);
            return (
              <div key={phase}>
                <Button
                  variant="default"
                  fullWidth
                  justify="flex-start"
                  aria-disabled={refused !== undefined}
                  data-disabled={refused !== undefined || undefined}
                  onClick={() => refused === undefined && move(phase)}
                >
                  To {phaseTitles[phase]}
                </Button>
                {refused && (
                  <Text size="xs" c="dimmed" mt={2}>
                    {refused}
                  </Text>
                )}
              </div>
            );
          })}
        {!isEntry && (
          <Button variant="default" fullWidth justify="flex-start" onClick={start}>
            Make it the start of {phaseTitles[moved.phase]}
          </Button>
        )}
      </Stack>
    </Modal>
  );
}
