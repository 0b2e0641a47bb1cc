import { addresses } from '../addresses.ts';
import { OneOrAll } from '../screen/OneOrAll.tsx';
import { VirtualQueueDetail } from './VirtualQueueDetail.tsx';
import { VirtualQueuesList } from './VirtualQueuesList.tsx';

/** Virtual Queues: all of them, or one. */
export function VirtualQueuesScreen({ id }: { readonly id: string | undefined }) {
  return (
    <OneOrAll
      collection="virtualQueues"
      id={id}
      title="Virtual Queues"
      purpose="Where calls and callbacks wait."
      missing="There is no such virtual queue"
      href={addresses.virtualQueues}
      all={<VirtualQueuesList />}
    >
      {(one, queue) => <VirtualQueueDetail id={one} queue={queue} />}
    </OneOrAll>
  );
}
