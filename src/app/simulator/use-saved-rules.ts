import { useMemo, useState } from 'react';
import { createSavedView } from '../../compiler/saved.ts';
import type { Workspace } from '../../generated/types.ts';
import { useDesignerState } from '../designer-context.tsx';

/**
 * The workspace as far as its rules are saved: the same object until a rule is saved, an assignment or a Click-To-Call-In group
 * changes. What is only drafted, and all that has nothing to do with rules, makes no difference.
 */
export function useSavedRules(): Workspace {
  const workspace = useDesignerState((state) => state.workspace);
  const [savedView] = useState(createSavedView);
  const saved = savedView(workspace).workspace;
  const { virtualQueues, numberRules, capacityRules, regionAffinityRules, callInGroups, directory } = saved;
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are the parts that rules are made of
  return useMemo(
    () => saved,
    [virtualQueues, numberRules, capacityRules, regionAffinityRules, callInGroups, directory.regions],
  );
}
