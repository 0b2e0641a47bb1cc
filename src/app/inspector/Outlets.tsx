import { Anchor } from '@mantine/core';
import { flowOf } from '../../model/flow.ts';
import { phaseTitles } from '../../model/phases.ts';
import { useEdited } from '../application-context.tsx';
import { useDesigner } from '../designer-context.tsx';
import classes from './inspector.module.css';

const hows = {
  connection: '',
  jump: 'by the block’s properties',
  phase: 'not connected: goes on to the next phase',
  finalize: 'always',
};

/** The ways out of a block and where each leads; a name goes to that block. */
export function Outlets({ block }: { readonly block: string }) {
  const designer = useDesigner();
  const { id, application } = useEdited();
  const edges = flowOf(application, designer.registry).get(block) ?? [];
  if (edges.length === 0)
    return <p className={classes.dim}>There is no way out of this block: the session ends here.</p>;
  return (
    <table className={classes.outlets} aria-label="Outlets">
      <thead>
        <tr>
          <th scope="col">Outlet</th>
          <th scope="col">Leads to</th>
        </tr>
      </thead>
      <tbody>
        {edges.map(({ outlet, to, by }) => {
          const target = to === null ? undefined : application.blocks[to];
          return (
            <tr key={outlet.id}>
              <td>
                {outlet.label}
                {outlet.description ? <div className={classes.dim}>{outlet.description}</div> : null}
              </td>
              <td>
                {to !== null && target ? (
                  <Anchor
                    component="button"
                    type="button"
                    fz="inherit"
                    onClick={() => designer.select({ application: id, blocks: [to], connections: [] })}
                  >
                    {target.name}
                  </Anchor>
                ) : (
                  <span>
                    {application.type === 'module' ? 'Return to the caller of the module' : 'End of the session'}
                  </span>
                )}
                <div className={classes.dim}>
                  {target
                    ? [phaseTitles[target.phase], hows[by]].filter(Boolean).join(', ')
                    : by === 'phase'
                      ? 'not connected, and no later phase begins anywhere'
                      : hows[by]}
                </div>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
