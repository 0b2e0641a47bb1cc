import { tokenizeSkills } from './tokens.ts';

/** The text with a skill renamed, all else as it was written; a statistic of that name stays. Never throws. */
export function renameSkillIn(text: string, from: string, to: string): string {
  let result = '';
  let at = 0;
  for (const { kind, value, start, end } of tokenizeSkills(text)) {
    if (kind !== 'name' || value !== from) continue;
    result += text.slice(at, start) + to;
    at = end;
  }
  return at === 0 ? text : result + text.slice(at);
}
