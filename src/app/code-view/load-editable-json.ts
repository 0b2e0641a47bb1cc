/** Loads the editor of JSON texts. It is heavy. */
export function loadEditableJson(): Promise<typeof import('./EditableJson.tsx')> {
  return import('./EditableJson.tsx');
}
