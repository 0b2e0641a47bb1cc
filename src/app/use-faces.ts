import { useMemo, useRef } from 'react';
import { useDesigner, useDesignerState } from './designer-context.tsx';
import { type Faces, facesOf } from './faces.ts';

/** Faces of an application's blocks, kept up to date. */
export function useFaces(applicationId: string): Faces {
  const { registry } = useDesigner();
  const workspace = useDesignerState((state) => state.workspace);
  const diagnostics = useDesignerState((state) => state.diagnostics);
  const shown = useRef<Faces>(new Map());
  return useMemo(() => {
    shown.current = facesOf(workspace, applicationId, registry, diagnostics, shown.current);
    return shown.current;
  }, [workspace, applicationId, registry, diagnostics]);
}
