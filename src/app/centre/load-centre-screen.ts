/** Loads the Centre Simulator. It is heavy: nobody needs it before they open it. */
export function loadCentreScreen(): Promise<typeof import('./CentreScreen.tsx')> {
  return import('./CentreScreen.tsx');
}
