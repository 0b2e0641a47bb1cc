/** Loads the editor of capacity statements. It is heavy. */
export function loadStatementCode(): Promise<typeof import('./StatementCode.tsx')> {
  return import('./StatementCode.tsx');
}
