import { renameSkillIn } from '../../expressions/index.ts';
import { callbackSettingsSchema } from '../../generated/schemas.ts';
import type { Json, Workspace } from '../../generated/types.ts';
import { applyChange, type Change } from '../../model/change.ts';
import type { JsonSchema } from '../../model/json-schema.ts';
import { expressionsIn } from '../../model/references.ts';
import type { BlockRegistry } from '../../model/registry.ts';
import type { Command } from '../designer.ts';
import { applicationOf, changeOf, putMembers } from '../edits.ts';
import { json, nameOf, refuseRename, tidyName } from '../objects.ts';
import { refuseSkillName } from '../skill-names.ts';

/** Gives a skill another name, in the directory and in every skill expression of blocks and CALLBACK_SETTINGS. */
export const renameSkill: Command<{ readonly skill: string; readonly name: string }> = {
  name: 'rename-skill',
  label: ({ directory }, { skill, name }) => `Rename the skill ${nameOf(directory.skills, skill)} to ${tidyName(name)}`,
  refuse: ({ directory }, { skill, name }) =>
    refuseRename(directory.skills, skill, name, 'skill') ?? refuseSkillName(name),
  change: (workspace, { skill, name }, { registry }) =>
    changeOf(workspace, (draft) => {
      const [from, to] = [nameOf(workspace.directory.skills, skill), tidyName(name)];
      draft.set(['directory', 'skills', skill, 'name'], to);
      const { default: fallback, rows } = workspace.callbackSettings;
      const renamed = (row: object) => rewritten(callbackSettingsSchema, json(row), from, to);
      draft.set(['callbackSettings', 'default'], renamed(fallback));
      putMembers(draft, ['callbackSettings', 'rows'], changedOnly(rows, renamed));
      for (const application of Object.keys(workspace.applications))
        putMembers(
          draft,
          ['applications', application, 'blocks'],
          changedBlocks(workspace, application, registry, from, to),
        );
    }),
};

function changedBlocks(
  workspace: Workspace,
  application: string,
  registry: BlockRegistry,
  from: string,
  to: string,
): Map<string, unknown> {
  return changedOnly(applicationOf(workspace, application)?.blocks ?? {}, (block) => {
    const schema = registry.get(block.kind)?.schema;
    const properties = schema ? rewritten(schema, block.properties, from, to) : block.properties;
    return properties === block.properties ? block : { ...block, properties };
  });
}

function changedOnly<T>(members: Readonly<Record<string, T>>, edit: (member: T) => unknown): Map<string, unknown> {
  const changed = new Map<string, unknown>();
  for (const [id, member] of Object.entries(members)) {
    const after = edit(member);
    if (after !== member) changed.set(id, after);
  }
  return changed;
}

/** The same object when no skill expression in it names the skill. */
function rewritten<T extends Json>(schema: JsonSchema, value: T, from: string, to: string): T {
  const change: Change = expressionsIn(schema, value).flatMap(({ language, text, path }) => {
    const after = language === 'skills' ? renameSkillIn(text, from, to) : text;
    return after === text ? [] : [{ path, before: text, after }];
  });
  return applyChange(value, change);
}
