import { Button } from '@mantine/core';
import { Link } from 'wouter';
import { own } from '../../model/json.ts';
import { addresses } from '../addresses.ts';
import { useDesignerState } from '../designer-context.tsx';
import { EmptyState, Screen } from '../screen/Screen.tsx';
import { VirtualQueueDetail } from './VirtualQueueDetail.tsx';
import { VirtualQueuesList } from './VirtualQueuesList.tsx';

/** Virtual Queues: all of them, or one. */
export function VirtualQueuesScreen({ id }: { readonly id: string | undefined }) {
  const queue = useDesignerState(({ workspace }) => (id === undefined ? undefined : own(workspace.virtualQueues, id)));
  if (id === undefined) return <VirtualQueuesList />;
  if (queue) return <VirtualQueueDetail id={id} queue={queue} />;
  return (
    <Screen title="Virtual Queues" purpose="Where calls and callbacks wait.">
      <EmptyState
        title="There is no such virtual queue"
        action={
          <Button component={Link} href={addresses.virtualQueues}>
            All Virtual Queues
          </Button>
        }
      >
        It was deleted, or the address is wrong. Undo (Ctrl+Z) brings back what was deleted.
      </EmptyState>
    </Screen>
  );
}
