export type * from '../generated/types.ts';
export {
  type AnyBlockKind,
  type Behavior,
  type BlockDefinition,
  type BlockKind,
  type BlockView,
  type CompileBlock,
  type CompileContext,
  defineBlock,
  type EffectRequest,
  type EventType,
  type Jump,
  type Migration,
  type Move,
  type Outlet,
  type PaletteGroup,
  paletteGroups,
  type QueueFacts,
  type QueueFigures,
  type SessionOutcome,
  type Source,
  type StepContext,
} from './block.ts';
export { applyChange, type Change, composeChanges, type Edit, invertChange } from './change.ts';
export { diagnosticsWithin, hasErrors, type Report, sortDiagnostics } from './diagnostic.ts';
export type { Instant } from './instant.ts';
export { canonicalJson, equalJson, type JsonObject } from './json.ts';
export type { JsonSchema } from './json-schema.ts';
export { type ParsedWorkspace, parseWorkspace, workspaceSchemaVersion } from './parse-workspace.ts';
export { applicationTypeTitles, phases, phaseTitles } from './phases.ts';
export { type Path, parsePointer, toPointer, valueAt } from './pointer.ts';
export { type Behaviors, type BlockRegistry, behaviorsOf, createRegistry } from './registry.ts';
export type { SchemaError, Validate } from './schema-diagnostics.ts';
export { systemVariableWords } from './system-variable-words.ts';
export { type SystemVariable, systemVariables } from './system-variables.ts';
