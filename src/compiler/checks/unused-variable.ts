import { variablesIn } from '../../expressions/index.ts';
import { toPointer } from '../../model/pointer.ts';
import type { LinkedBlock } from '../link.ts';
import type { FlowCheck } from './check.ts';

/** A variable that no block reads or sets. */
export const unusedVariable: FlowCheck = {
  code: 'variable/unused',
  severity: 'hint',
  about: 'No block reads or sets a variable.',
  ofFlow({ application, blocks, pointer, id }, find) {
    const used = new Set<string>();
    for (const block of blocks.values()) for (const name of namesIn(block)) used.add(name);
    for (const name of Object.keys(application.variables))
      if (!used.has(name))
        find(pointer + toPointer(['variables', name]), `No block reads or sets “${name}”.`, {
          params: { name },
          fix: { title: `Remove “${name}”`, command: 'remove-variable', arguments: { application: id, name } },
        });
  },
};

const names = new WeakMap<LinkedBlock, readonly string[]>();

function namesIn(block: LinkedBlock): readonly string[] {
  let found = names.get(block);
  if (!found) {
    found = [
      ...block.references.filter(({ collection }) => collection === 'variables').map(({ key }) => key),
      ...block.expressions
        .filter(({ language }) => language === 'cel')
        .flatMap(({ text }) => variablesIn(text).map(({ name }) => name)),
      ...((block.isValid && block.kind?.definition.writes?.(block.block.properties)) || []),
    ];
    names.set(block, found);
  }
  return found;
}
