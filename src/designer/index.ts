export * from './commands/index.ts';
export { copyBlocks, parseCopiedBlocks } from './copied-blocks.ts';
export { createDesigner } from './create-designer.ts';
export type * from './designer.ts';
export { StaleRevisionError } from './designer.ts';
export { uniqueName } from './names.ts';
export { newId } from './new-id.ts';
export { findUses, listUses, type Use, type Uses, usesOf } from './uses.ts';
export { refuseVariableName } from './variable-names.ts';
