import type { TypeEnvironment } from '../expressions/index.ts';
import type { Application, VariableType, Workspace } from '../generated/types.ts';
import { systemVariables } from '../model/system-variables.ts';

/** A variable as flows see it. */
export interface KnownVariable {
  readonly name: string;
  readonly type: VariableType;
  readonly isSystem: boolean;
  /** False when a flow may not assign it. */
  readonly isWritable: boolean;
}

/** What a block's own findings may depend on besides the block: the same object while none of it changes. */
export interface Surroundings {
  readonly variables: ReadonlyMap<string, KnownVariable>;
  readonly environment: TypeEnvironment;
  /** Names of the skills in the directory, sorted. */
  readonly skills: readonly string[];
}

/** Gives the surroundings of an application's blocks, remembered by the identity of what they are made from. */
export function createSurroundings(): (application: Application, workspace: Workspace) => Surroundings {
  const known = new WeakMap<Application['variables'], { readonly skills: object; readonly made: Surroundings }>();
  return (application, workspace) => {
    const { variables } = application;
    const { skills } = workspace.directory;
    const before = known.get(variables);
    if (before?.skills === skills) return before.made;
    const made = surroundingsOf(application, workspace);
    known.set(variables, { skills, made });
    return made;
  };
}

function surroundingsOf(application: Application, workspace: Workspace): Surroundings {
  const variables = new Map<string, KnownVariable>();
  for (const [name, { type }] of Object.entries(application.variables))
    variables.set(name, { name, type, isSystem: false, isWritable: true });
  for (const { name, type, writable } of systemVariables)
    variables.set(name, { name, type, isSystem: true, isWritable: writable });
  const types: [string, VariableType][] = [...variables.values()].map(({ name, type }) => [name, type]);
  return {
    variables,
    environment: { variables: Object.fromEntries(types) },
    skills: Object.values(workspace.directory.skills)
      .map(({ name }) => name)
      .sort(),
  };
}
