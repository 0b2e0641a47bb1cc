import { useEffect, useMemo, useState } from 'react';
import type { Configuration } from '../../generated/types.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import { type ApplicationState, applicationState } from './application-state.ts';

/** States of all applications, those of the latest compilation: comparing waits for the pause that compiling waits for. */
export function useApplicationStates(): ReadonlyMap<string, ApplicationState> {
  const { registry } = useDesigner();
  const workspace = useDesignerState((state) => state.compiledWorkspace ?? state.workspace);
  const publications = usePublished();
  return useMemo(
    () =>
      new Map(
        Object.keys(workspace.applications).map((id) => [
          id,
          applicationState(workspace, id, registry, publications.get(id)),
        ]),
      ),
    [workspace, registry, publications],
  );
}

/** The newest published configuration of each application, as far as they have been read. */
function usePublished(): ReadonlyMap<string, Configuration> {
  const designer = useDesigner();
  // One line of text changes exactly when something is published.
  const versions = useDesignerState(({ workspace }) =>
    Object.entries(workspace.applications)
      .flatMap(([id, { published }]) => (published ? [`${id} ${published.version} ${published.hash}`] : []))
      .join('\n'),
  );
  const [known, setKnown] = useState<ReadonlyMap<string, Configuration>>(new Map());
  useEffect(() => {
    let isStale = false;
    const wanted = versions === '' ? [] : versions.split('\n').map((line) => line.split(' '));
    Promise.all(
      wanted.map(async ([id = '', version]) => {
        const found = (await designer.publications(id)).find((each) => String(each.version) === version);
        return found ? ([[id, found.configuration]] as const) : [];
      }),
    ).then(
      (read) => {
        if (!isStale) setKnown(new Map(read.flat()));
      },
      // Without the publications the states say the version and nothing about changes; saving reports a broken store.
      () => undefined,
    );
    return () => {
      isStale = true;
    };
  }, [designer, versions]);
  return known;
}
