/** `callback-studio/model`: reading workspaces, declaring blocks, and the types of all documents. */
export * from '../model/index.ts';
