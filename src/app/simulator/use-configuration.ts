import { useEffect, useMemo, useState } from 'react';
import { withCurrentRules } from '../../compiler/current-rules.ts';
import { compile, withPublishedTable } from '../../compiler/index.ts';
import type { Designer } from '../../designer/designer.ts';
import type { Configuration, Diagnostic, Program } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import { useDesigner, useDesignerState } from '../designer-context.tsx';
import type { SimulationSource } from './state.ts';
import { useSavedRules } from './use-saved-rules.ts';

/** What can be run now, or why nothing can. */
export interface Runnable {
  readonly configuration?: Configuration;
  /** Findings that forbid it. */
  readonly errors: readonly Diagnostic[];
  /** Why there is nothing to run, where no finding says it. */
  readonly reason?: string;
}

const waiting: Runnable = { errors: [], reason: 'The published configuration is being read.' };

/**
 * The configuration that answers an application's calls: of the draft, or of its newest publication. While errors elsewhere
 * forbid a configuration of the whole workspace, the draft of this application alone is run.
 */
export function useConfiguration(source: SimulationSource, application: string | undefined): Runnable {
  const draft = useDraft(source === 'draft' ? application : undefined);
  const published = usePublished(source === 'published' ? application : undefined);
  if (application === undefined)
    return { errors: [], reason: 'No phone number leads to an application. Assign one to try it.' };
  return source === 'draft' ? draft : published;
}

function useDraft(application: string | undefined): Runnable {
  const designer = useDesigner();
  const whole = useDesignerState((state) => state.configuration);
  const workspace = useDesignerState((state) => state.compiledWorkspace ?? state.workspace);
  return useMemo(() => {
    if (whole) return { configuration: whole, errors: [] };
    if (application === undefined) return { errors: [] };
    const { configuration, diagnostics } = compile(workspace, {
      registry: designer.registry,
      applications: [application],
    });
    return configuration
      ? { configuration, errors: [] }
      : { errors: diagnostics.filter(({ severity }) => severity === 'error') };
  }, [whole, workspace, application, designer]);
}

function usePublished(application: string | undefined): Runnable {
  const designer = useDesigner();
  const version = useDesignerState((state) =>
    application === undefined ? undefined : state.workspace.applications[application]?.published?.version,
  );
  const table = useDesignerState((state) => state.publishedTable);
  const [found, setFound] = useState<Runnable>(waiting);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a newly published table is read again, though it is not named here
  useEffect(() => {
    if (application === undefined) return;
    let isCurrent = true;
    setFound(waiting);
    const none = { errors: [], reason: 'This application has not been published yet.' };
    if (version === undefined) setFound(none);
    else
      publishedConfiguration(designer, application).then(
        (configuration) => {
          if (isCurrent) setFound(configuration ? { configuration, errors: [] } : none);
        },
        (cause: unknown) => {
          if (isCurrent) setFound({ errors: [], reason: cause instanceof Error ? cause.message : String(cause) });
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [designer, application, version, table]);
  const saved = useSavedRules();
  return useMemo(
    // Rules need no publishing: what is saved counts.
    () => (found.configuration ? { ...found, configuration: withCurrentRules(found.configuration, saved) } : found),
    [found, saved],
  );
}

/**
 * What answers an application's calls when it is live: its newest publication, with CALLBACK_SETTINGS as published last and
 * the published Callback applications that the table names. Undefined when the application was never published.
 */
export async function publishedConfiguration(
  designer: Designer,
  application: string,
): Promise<Configuration | undefined> {
  const [[newest], [version]] = await Promise.all([designer.publications(application), designer.tableVersions()]);
  if (!newest || !version) return newest?.configuration;
  const { workspace } = designer.store.getState();
  const programs: Record<string, Program> = {};
  for (const [id, { type, published }] of Object.entries(workspace.applications)) {
    if (type !== 'callback' || !published) continue;
    const [publication] = await designer.publications(id);
    const program = publication && own(publication.configuration.programs, id);
    if (program) programs[id] = program;
  }
  return withPublishedTable(newest.configuration, { table: version.table, workspace, programs });
}
