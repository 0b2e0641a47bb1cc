/** `callback-studio`: the studio as a React component, and the headless editor behind it. */
export { CallbackDesigner, type CallbackDesignerProps } from '../app/CallbackDesigner.tsx';
export type {
  Designer,
  DesignerOptions,
  DesignerState,
  Dispatched,
  Locks,
  Publication,
  Published,
  Selection,
  TablePublished,
  TableVersion,
  WorkspaceStorage,
} from '../designer/designer.ts';
export { createDesigner } from '../designer/index.ts';
export { createMemoryLocks, createMemoryStorage, createWebLocks, openBrowserStorage } from '../storage/index.ts';
