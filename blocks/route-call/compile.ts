import type { Json, RouteCallProperties } from '../../src/generated/types.ts';
import type { CompileBlock } from '../../src/model/block.ts';
import { isJsonObject, own } from '../../src/model/json.ts';

/** Skills by name: a configuration knows no ids of the directory. A skill that does not exist is left out. */
export const compile: CompileBlock<RouteCallProperties> = (properties, { view, lower }) => {
  const { skills } = view.workspace.directory;
  const names = properties.skills.flatMap((id) => own(skills, id)?.name ?? []);
  // Properties that passed the schema are plain JSON.
  const lowered = lower(properties as unknown as Json);
  return { ...(isJsonObject(lowered) ? lowered : {}), skills: names };
};
