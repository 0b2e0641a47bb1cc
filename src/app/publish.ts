import { useCallback } from 'react';
import { create } from 'zustand';
import { own } from '../model/json.ts';
import { useDesigner } from './designer-context.tsx';
import { showDone, showRefusal } from './dispatch.ts';
import { openView } from './view-state.ts';

/** Id of the application being published, undefined when none is. */
export const usePublishing = create<{ readonly application: string | undefined }>(() => ({ application: undefined }));

/** Publishes an application as its next version. Errors that forbid it are shown in the problems panel. */
export function usePublish(): (application: string) => Promise<void> {
  const designer = useDesigner();
  return useCallback(
    async (application) => {
      usePublishing.setState({ application });
      try {
        const published = await designer.publish(application);
        const name = own(designer.store.getState().workspace.applications, application)?.name ?? application;
        if (published.done) showDone(`${name} is published as version ${published.publication.version}.`);
        else {
          designer.compileNow();
          if (published.diagnostics.length > 0) openView('problemsOpen');
          showRefusal(published.reason, 'Not published');
        }
      } catch (cause) {
        showRefusal(cause instanceof Error ? cause.message : String(cause), 'Not published');
      } finally {
        usePublishing.setState({ application: undefined });
      }
    },
    [designer],
  );
}
