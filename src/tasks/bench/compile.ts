/** Compilation of a workspace of 2,000 blocks: from nothing, and again after one block has changed. */
import { blocks } from '../../../blocks/index.ts';
import { createCompiler } from '../../compiler/index.ts';
import { applyChange } from '../../model/change.ts';
import { flowApplication, flowWorkspace } from './little-flow.ts';
import { type Figure, milliseconds } from './measure.ts';

export function compileFigures(): Figure[] {
  const full = milliseconds(() => {
    // Fresh objects: nothing a compiler may have kept by identity is of use.
    const workspace = flowWorkspace({ flow: flowApplication(167) });
    if (!createCompiler(blocks).compile(workspace).configuration) throw new Error('the workspace does not compile');
  }, 7);
  const building = milliseconds(() => flowWorkspace({ flow: flowApplication(167) }), 7);

  const compiler = createCompiler(blocks);
  let workspace = flowWorkspace({ flow: flowApplication(167) });
  compiler.compile(workspace);
  let turn = 0;
  const again = milliseconds(() => {
    const path = ['applications', 'flow', 'blocks', 'b1003', 'name'];
    workspace = applyChange(workspace, [{ path, before: undefined, after: `Renamed ${turn++}` }]);
    if (!compiler.compile(workspace).configuration) throw new Error('the workspace does not compile');
  }, 31);
  return [
    { name: 'compile 2,004 blocks from nothing', value: full - building, unit: 'ms' },
    { name: 'compile 2,004 blocks after one change', value: again, unit: 'ms', aim: 'under 50' },
    { name: 'full compilation against one after a change', value: (full - building) / again, unit: '×' },
  ];
}
