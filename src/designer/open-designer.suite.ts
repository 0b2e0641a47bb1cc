import { createMemoryStorage } from '../storage/memory-storage.ts';
import { createDesigner } from './create-designer.ts';
import type { Designer, DesignerOptions } from './designer.ts';
import { countedIds, emptyWorkspace, registry } from './workbench.suite.ts';

/** A designer over memory storage with ids that count. The clock stands still. */
export function openDesigner(options: Partial<DesignerOptions> = {}): Designer {
  return createDesigner({
    registry,
    workspace: emptyWorkspace,
    revision: 0,
    storage: createMemoryStorage(() => 0),
    now: () => 0,
    newId: countedIds(),
    ...options,
  });
}
