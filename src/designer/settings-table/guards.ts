import type { Workspace } from '../../generated/types.ts';

/** What the state of the workspace forbids about the table. A member that is left out forbids nothing. */
export interface SettingsGuards {
  /** Why the table cannot be edited. */
  readonly edit?: { readonly reason: string };
  /** Why the table cannot be saved, which is why it cannot be published. */
  readonly save?: { readonly reason: string };
}

/**
 * The two gates of the guide: no editing before an application of type Callback exists (R2), no saving before Business Hours
 * exist (R3).
 */
export function settingsGuards({ applications, businessHours }: Workspace): SettingsGuards {
  const hasCallback = Object.values(applications).some(({ type }) => type === 'callback');
  const hasHours = Object.keys(businessHours).length > 0;
  return {
    ...(hasCallback
      ? {}
      : { edit: { reason: 'CALLBACK_SETTINGS can be edited as soon as there is an application of type Callback.' } }),
    ...(hasHours
      ? {}
      : { save: { reason: 'CALLBACK_SETTINGS can be saved and published as soon as there are Business Hours.' } }),
  };
}

/**
 * Why the table cannot be changed; undefined when it can. What is edited is saved at once, so that a table that may not be
 * saved may not be changed either.
 */
export function refuseSettingsChange(workspace: Workspace): string | undefined {
  const { edit, save } = settingsGuards(workspace);
  return (edit ?? save)?.reason;
}
