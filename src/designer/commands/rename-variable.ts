import type { Json, Workspace } from '../../generated/types.ts';
import { own } from '../../model/json.ts';
import type { BlockRegistry } from '../../model/registry.ts';
import type { Command } from '../designer.ts';
import { applicationOf, changeOf, gone, putMembers } from '../edits.ts';
import { renameVariableIn } from '../references.ts';
import { refuseVariableName } from '../variable-names.ts';

/**
 * Gives a variable another name, and everything that names it: references and expressions in the application's blocks and,
 * for a variable of a module's signature, the blocks that call the module.
 */
export const renameVariable: Command<{
  readonly application: string;
  readonly name: string;
  readonly newName: string;
}> = {
  name: 'rename-variable',
  label: (_, { name, newName }) => `Rename the variable ${name} to ${newName}`,
  refuse: (workspace, { application, name, newName }) => {
    const found = applicationOf(workspace, application);
    if (!found) return gone.application;
    if (!own(found.variables, name)) return `There is no variable “${name}”.`;
    return name === newName ? undefined : refuseVariableName(found, newName);
  },
  change: (workspace, { application, name, newName }, { registry }) =>
    changeOf(workspace, (draft) => {
      const found = applicationOf(workspace, application);
      if (!found || name === newName) return;
      // Entries in their order, so that the variable keeps its place in the list.
      const variables = Object.entries(found.variables).map(([key, each]) => [key === name ? newName : key, each]);
      // Declarations are JSON; their generated type does not say so itself.
      draft.set(['applications', application, 'variables'], Object.fromEntries(variables) as Json);
      putMembers(
        draft,
        ['applications', application, 'blocks'],
        changedBlocks(workspace, application, registry, ({ schema }, properties) =>
          renameVariableIn(schema, properties, name, newName),
        ),
      );
      if (found.variables[name]?.signature === undefined) return;
      for (const caller of Object.keys(workspace.applications))
        putMembers(
          draft,
          ['applications', caller, 'blocks'],
          changedBlocks(draft.workspace, caller, registry, ({ definition, validate }, properties) =>
            definition.renameInSignature && validate(properties) && definition.calls?.(properties) === application
              ? definition.renameInSignature(properties, name, newName)
              : properties,
          ),
        );
    }),
};

type Kind = BlockRegistry['kinds'][number];
type Properties = Workspace['applications'][string]['blocks'][string]['properties'];

/** The blocks whose properties `edit` changes, after that. Blocks of unknown kind stay as they are. */
function changedBlocks(
  workspace: Workspace,
  application: string,
  registry: BlockRegistry,
  edit: (kind: Kind, properties: Properties) => Properties,
): Map<string, unknown> {
  const changed = new Map<string, unknown>();
  for (const [id, block] of Object.entries(applicationOf(workspace, application)?.blocks ?? {})) {
    const kind = registry.get(block.kind);
    const properties = kind ? edit(kind, block.properties) : block.properties;
    if (properties !== block.properties) changed.set(id, { ...block, properties });
  }
  return changed;
}
