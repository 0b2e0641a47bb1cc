import { Anchor } from '@mantine/core';
import { own } from '../../model/json.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import type { VariableUses } from './uses.ts';
import classes from './variables.module.css';

/** Blocks that write and read a variable; a name goes to its block. */
export function UsesList({ uses }: { readonly uses: VariableUses | undefined }) {
  return (
    <dl className={classes.uses}>
      <dt>Written by</dt>
      <dd>
        <BlockLinks blocks={uses?.writers ?? []} />
      </dd>
      <dt>Read by</dt>
      <dd>
        <BlockLinks blocks={uses?.readers ?? []} />
      </dd>
    </dl>
  );
}

function BlockLinks({ blocks }: { readonly blocks: readonly string[] }) {
  const designer = useDesigner();
  const { id, application } = useEdited();
  if (blocks.length === 0) return <>no block</>;
  return blocks.map((block) => (
    <Anchor
      key={block}
      component="button"
      type="button"
      fz="inherit"
      onClick={() => designer.select({ application: id, blocks: [block], connections: [] })}
    >
      {own(application.blocks, block)?.name ?? block}
    </Anchor>
  ));
}
