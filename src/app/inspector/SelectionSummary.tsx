import { Button } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { Selection } from '../../designer/designer.ts';
import { disconnect, removeBlocks } from '../../designer/index.ts';
import { own } from '../../model/json.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import { useDispatch } from '../dispatch.ts';
import classes from './inspector.module.css';

/** Several blocks, or connections: what they are, and what can be done with all of them. */
export function SelectionSummary({ selection }: { readonly selection: Selection }) {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const { id, application } = useEdited();
  const { blocks, connections } = selection;
  const parts = [count(blocks.length, 'block'), count(connections.length, 'connection')].filter(Boolean);
  return (
    <section className={classes.inspector} aria-label="Selection">
      <h2 className={classes.kind}>{parts.join(' and ')} selected</h2>
      <ul className={classes.problems}>
        {blocks.map((block) => (
          <li key={block}>
            <Button
              size="compact-sm"
              variant="subtle"
              onClick={() => designer.select({ application: id, blocks: [block], connections: [] })}
            >
              {own(application.blocks, block)?.name ?? block}
            </Button>
          </li>
        ))}
        {connections.map((connection) => {
          const found = own(application.connections, connection);
          return found ? (
            <li key={connection}>
              {own(application.blocks, found.from)?.name ?? found.from} →{' '}
              {own(application.blocks, found.to)?.name ?? found.to}
            </li>
          ) : null;
        })}
      </ul>
      <div>
        <Button
          variant="default"
          leftSection={<IconTrash size={15} />}
          onClick={() =>
            blocks.length > 0
              ? dispatch(removeBlocks, { application: id, blocks, connections })
              : dispatch(disconnect, { application: id, connections })
          }
        >
          {blocks.length > 0 ? 'Delete the selection' : 'Disconnect'}
        </Button>
      </div>
    </section>
  );
}

function count(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}
