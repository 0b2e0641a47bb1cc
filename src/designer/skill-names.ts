import { tidyName } from './names.ts';

/** Why a skill cannot have that name, others apart; undefined when it can: skill expressions must be able to write it. */
export function refuseSkillName(name: string): string | undefined {
  const tidy = tidyName(name);
  if (!/^[A-Za-z_][A-Za-z0-9_]{0,125}$/.test(tidy))
    return 'The name of a skill has letters, digits and underscores only, and does not begin with a digit.';
  return /^(and|or)$/i.test(tidy) ? `“${tidy}” is a word of skill expressions and cannot name a skill.` : undefined;
}
