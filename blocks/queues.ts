import type { QueueSource, Workspace } from '../src/generated/types.ts';
import type { QueueFacts, Source, StepContext } from '../src/model/block.ts';
import type { Report } from '../src/model/diagnostic.ts';
import { own } from '../src/model/json.ts';
import { sourceHighlight } from './highlights.ts';

/** The virtual queue a source names now; undefined when it names none that exists. */
export function queueOf(source: QueueSource, context: StepContext): QueueFacts | undefined {
  const name = context.valueOf(source);
  return typeof name === 'string' && name !== '' ? context.queue(name) : undefined;
}

/** True while nobody has said which value, variable or expression it is. */
export function isBlankSource(source: Source): boolean {
  switch (source.from) {
    case 'literal':
      return source.value === '';
    case 'variable':
      return source.variable === '';
    case 'expression':
      return source.expression.trim() === '';
  }
}

/** Reports a virtual queue that is not chosen yet. */
export function checkQueue(kind: string, source: QueueSource, report: Report): void {
  if (isBlankSource(source))
    report({
      code: `${kind}/no-virtual-queue`,
      severity: 'error',
      at: ['properties', 'virtualQueue'],
      message: 'No virtual queue is chosen: the block has nothing to work on.',
    });
}

/** The queue as a card shows it; empty while none is chosen. */
export function queueHighlight(source: QueueSource, workspace: Workspace): string[] {
  if (isBlankSource(source)) return ['no virtual queue'];
  return [sourceHighlight(source, (id) => own(workspace.virtualQueues, id)?.name ?? 'missing queue')];
}
