import type { Directory } from '../generated/types.ts';

const highestLevel = 2_147_483_647;

/** Why levels by skill id cannot be those of an agent; undefined when they can. */
export function refuseLevels({ skills }: Directory, levels: Readonly<Record<string, number>>): string | undefined {
  for (const [skill, level] of Object.entries(levels)) {
    if (!Object.hasOwn(skills, skill)) return 'The skill does not exist any more.';
    if (!Number.isInteger(level) || level < 0 || level > highestLevel)
      return `A level is a whole number from 0 to ${highestLevel}.`;
  }
  return undefined;
}
