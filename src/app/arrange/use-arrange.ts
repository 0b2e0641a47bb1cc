import { useCallback, useState } from 'react';
import { arrangeBlocks } from '../../designer/index.ts';
import { own } from '../../model/json.ts';
import { announce } from '../announce.tsx';
import { useDesigner } from '../designer-context.tsx';
import { showRefusal, useDispatch } from '../dispatch.ts';
import { facesOf } from '../faces.ts';

/** Loads the layout engine; once it is there it stays. */
export function loadArrange(): Promise<typeof import('./arrange.ts')> {
  return import('./arrange.ts');
}

/** Lays the blocks of an application out anew, as one undoable step. The layout engine is loaded when it is first asked for. */
export function useArrange(applicationId: string): { arrange(): void; readonly arranging: boolean } {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const [arranging, setArranging] = useState(false);
  const arrange = useCallback(async () => {
    const { workspace } = designer.store.getState();
    const application = own(workspace.applications, applicationId);
    if (!application) return;
    setArranging(true);
    try {
      const engine = await loadArrange();
      const faces = facesOf(workspace, applicationId, designer.registry, [], new Map());
      const positions = await engine.arrange(application, faces);
      if (dispatch(arrangeBlocks, { application: applicationId, positions }).done) announce('Blocks arranged.');
    } catch (cause) {
      showRefusal(cause instanceof Error ? cause.message : String(cause), 'The layout has failed');
    } finally {
      setArranging(false);
    }
  }, [designer, dispatch, applicationId]);
  return { arrange, arranging };
}
