import { useCallback, useRef } from 'react';
import { addBlock } from '../designer/index.ts';
import { own } from '../model/json.ts';
import { phaseTitles } from '../model/phases.ts';
import { announce } from './announce.tsx';
import { useDesigner } from './designer-context.tsx';
import { showRefusal, useDispatch } from './dispatch.ts';
import { facesOf } from './faces.ts';
import { planInsertion } from './insertion.ts';

/** Puts a new block after the selected one, or at the end of the first phase that allows it; what was done is announced. */
export function useInsertBlock(applicationId: string): (kind: string) => void {
  const designer = useDesigner();
  const dispatch = useDispatch();
  const latest = useRef({ designer, dispatch });
  latest.current = { designer, dispatch };
  return useCallback(
    (kind: string) => {
      const { designer, dispatch } = latest.current;
      const { workspace, selection } = designer.store.getState();
      const application = own(workspace.applications, applicationId);
      if (!application) return;
      const faces = facesOf(workspace, applicationId, designer.registry, [], new Map());
      const plan = planInsertion(application, designer.registry, faces, kind, selection.blocks.at(-1));
      if ('refused' in plan) {
        showRefusal(plan.refused);
        return;
      }
      const { phase, position, after } = plan;
      const answer = dispatch(addBlock, {
        application: applicationId,
        kind,
        phase,
        position,
        ...(after ? { after } : {}),
      });
      if (!answer.done) return;
      const title = designer.registry.get(kind)?.definition.title ?? kind;
      const previous = after && own(application.blocks, after.block)?.name;
      announce(`${title} added in ${phaseTitles[phase]}${previous ? `, after ${previous}` : ''}.`);
    },
    [applicationId],
  );
}
