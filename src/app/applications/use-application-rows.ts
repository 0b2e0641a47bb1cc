import { useMemo } from 'react';
import type { ApplicationType } from '../../generated/types.ts';
import { useDesignerState } from '../designer-context.tsx';
import { problemsOf } from '../problems/place.ts';
import type { ApplicationState } from './application-state.ts';
import { useApplicationStates } from './use-application-states.ts';

/** An application as the list shows it. */
export interface ApplicationRow {
  readonly id: string;
  readonly name: string;
  readonly type: ApplicationType;
  readonly description?: string;
  readonly state: ApplicationState;
  /** In E.164. */
  readonly numbers: readonly string[];
  readonly blocks: number;
  readonly errors: number;
  readonly warnings: number;
}

/** The applications of the workspace by name. States and problems are those of the latest compilation. */
export function useApplicationRows(): readonly ApplicationRow[] {
  const workspace = useDesignerState((state) => state.workspace);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const states = useApplicationStates();
  return useMemo(
    () =>
      Object.entries(workspace.applications)
        .map(([id, { name, type, description, blocks, published }]): ApplicationRow => {
          const problems = problemsOf(diagnostics, id);
          return {
            id,
            name,
            type,
            ...(description ? { description } : {}),
            state: (published && states.get(id)) ?? { state: 'draft' },
            numbers: Object.values(workspace.phoneNumbers)
              .filter(({ application }) => application === id)
              .map(({ number }) => number),
            blocks: Object.keys(blocks).length,
            errors: problems.filter(({ severity }) => severity === 'error').length,
            warnings: problems.filter(({ severity }) => severity === 'warning').length,
          };
        })
        .sort((a, b) => a.name.localeCompare(b.name)),
    [workspace, diagnostics, states],
  );
}
