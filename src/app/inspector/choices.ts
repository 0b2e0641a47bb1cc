import type { Application, VariableType, Workspace } from '../../generated/types.ts';
import { isJsonObject, own } from '../../model/json.ts';
import { applicationTypeTitles, phaseTitles } from '../../model/phases.ts';
import { systemVariables } from '../../model/system-variables.ts';
import type { Choice } from '../../ui/index.ts';

/** Objects that a property may refer to, by collection of the workspace, of its directory, or of the application. */
export function choicesOf(workspace: Workspace, application: Application, collection: string): readonly Choice[] {
  if (collection === 'blocks')
    return Object.entries(application.blocks).map(([value, { name, phase }]) => ({
      value,
      label: name,
      group: phaseTitles[phase],
    }));
  if (collection === 'applications')
    return Object.entries(workspace.applications).map(([value, { name, type }]) => ({
      value,
      label: name,
      group: applicationTypeTitles[type],
    }));
  const objects = collectionOf(workspace, collection) ?? collectionOf(workspace.directory, collection) ?? {};
  return Object.entries(objects).map(([value, object]) => ({
    value,
    label: isJsonObject(object) && typeof object.name === 'string' ? object.name : value,
  }));
}

function collectionOf(holder: object, collection: string): Record<string, unknown> | undefined {
  const found = Object.hasOwn(holder, collection) ? Reflect.get(holder, collection) : undefined;
  return isJsonObject(found) ? found : undefined;
}

/** Variables that fit a type, the application's own first. A number may be given where one is asked for, whole or not. */
export function variableChoices(
  variables: Application['variables'],
  wanted: { readonly type?: VariableType; readonly writes: boolean },
): readonly Choice[] {
  const fits = (type: VariableType) =>
    wanted.type === undefined ||
    type === wanted.type ||
    (wanted.writes ? type === 'number' && wanted.type === 'integer' : type === 'integer' && wanted.type === 'number');
  const mine = Object.entries(variables).flatMap(([name, { type }]) =>
    fits(type) ? [{ value: name, label: name, group: 'User variables' }] : [],
  );
  const given = systemVariables.flatMap(({ name, type, writable }) =>
    fits(type) && (writable || !wanted.writes) ? [{ value: name, label: name, group: 'System variables' }] : [],
  );
  return [...mine, ...given];
}

/** Types of all variables by name, as expressions see them. */
export function variableTypes(variables: Application['variables']): Readonly<Record<string, VariableType>> {
  return {
    ...Object.fromEntries(systemVariables.map(({ name, type }) => [name, type])),
    ...Object.fromEntries(Object.entries(variables).map(([name, { type }]) => [name, type])),
  };
}

/** Names of the skills that agents can have. */
export function skillNames(workspace: Workspace): readonly string[] {
  return Object.values(workspace.directory.skills).map(({ name }) => name);
}

/** An application of the workspace; undefined when there is none of that id. */
export function applicationIn(workspace: Workspace, id: string | undefined): Application | undefined {
  return id === undefined ? undefined : own(workspace.applications, id);
}
