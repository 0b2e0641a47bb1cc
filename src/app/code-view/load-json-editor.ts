/** Loads the editor that shows JSON. It is heavy. */
export function loadJsonEditor(): Promise<typeof import('./JsonEditor.tsx')> {
  return import('./JsonEditor.tsx');
}

/** Loads everything that showing JSON needs, also what the editor would ask for later by itself. */
export async function keepJsonEditor(): Promise<void> {
  const [{ keepMonaco }] = await Promise.all([import('./monaco.ts'), loadJsonEditor()]);
  await keepMonaco();
}
