import type { CallDataProperties, ValueSource } from '../../src/generated/types.ts';
import type { BlockDefinition } from '../../src/model/block.ts';
import { own } from '../../src/model/json.ts';
import { shortened, sourceHighlight } from '../highlights.ts';
import { repeated } from '../repeated.ts';

export const definition: BlockDefinition<CallDataProperties> = {
  kind: 'call-data',
  version: 1,
  title: 'Call Data',
  summary: 'Reads and edits the data attached to the call.',
  help: [
    'Reads values from the data attached to the call into variables, then attaches new ones. Attached data goes along with the call: the agent sees it, and it outlives the application.',
    'What can be read is what came with the callback request that this call carries out, and what the call was given by Call Data before. To keep the user data of a matched Call-In request, choose the result variable of Click-to-Call-In Match under “Attach all of”.',
    'Keys are fixed names, never computed. A value that has no value is not attached. Do not attach secrets: agents, reports and other systems can read them.',
  ].join('\n\n'),
  group: 'Data',
  icon: 'paperclip',
  keywords: ['user data', 'attach', 'kvp', 'interaction', 'read', 'attached data'],
  phases: {
    default: ['selfService', 'assistedService'],
    callback: ['selfService', 'assistedService'],
    module: ['selfService', 'assistedService'],
  },
  initial: () => ({ reads: [], edits: [] }),
  outlets: () => [{ id: 'done', label: 'Next' }],
  waits: false,
  writes: ({ edits, attachAll }) => (edits.length > 0 || attachAll ? ['UserData'] : []),
  highlights({ reads, edits, attachAll }) {
    const [read] = reads;
    const [edit] = edits;
    const lines = [
      ...(read ? [shortened(`${read.key} → ${read.variable || '?'}${more(reads)}`)] : []),
      ...(edit ? [shortened(`${edit.key} = ${sourceHighlight(edit.value)}${more(edits)}`)] : []),
      ...(attachAll ? [shortened(`all of ${attachAll}`)] : []),
    ];
    return lines.length > 0 ? lines : ['nothing to read or attach'];
  },
  check({ reads, edits, attachAll }, { application }, report) {
    if (reads.length === 0 && edits.length === 0 && !attachAll)
      report({
        code: 'call-data/nothing-to-do',
        severity: 'warning',
        at: ['properties', 'reads'],
        message: 'Nothing is read and nothing is attached: the block does nothing.',
      });
    for (const [index, { variable }] of reads.entries())
      if (variable === '')
        report({
          code: 'call-data/value-lost',
          severity: 'warning',
          at: ['properties', 'reads', String(index), 'variable'],
          message: 'No variable receives this value: it is lost.',
        });
    for (const index of repeated(edits.map(({ key }) => key)))
      report({
        code: 'call-data/key-twice',
        severity: 'warning',
        at: ['properties', 'edits', String(index), 'key'],
        message: `${edits[index]?.key} is attached twice: only this value is kept.`,
      });
    for (const [index, { value }] of edits.entries())
      if (isSecure(value, application))
        report({
          code: 'call-data/secure-value',
          severity: 'warning',
          at: ['properties', 'edits', String(index), 'value'],
          message: 'This variable is secure, but agents, reports and other systems can read attached data.',
        });
  },
};

function more(list: readonly unknown[]): string {
  return list.length > 1 ? ` +${list.length - 1}` : '';
}

function isSecure(value: ValueSource, application: Parameters<NonNullable<typeof definition.check>>[1]['application']) {
  return value.from === 'variable' && own(application.variables, value.variable)?.secure === true;
}
