import { checkSkillExpression } from '../../../expressions/index.ts';
import type { SettingsRowCheck } from './settings-row.ts';

/** What the skill language says against a Skill Expression (R4); an unknown skill only forbids publishing (R22). */
export const skillExpression: SettingsRowCheck = {
  code: 'settings/skill-expression',
  severity: 'error',
  rule: 'R4',
  blocks: 'save',
  about: 'A Skill Expression cannot be understood or names an unknown skill, so no agent may be found.',
  ofSettingsRow({ row }, { skills }, find) {
    if (!row.skillExpression) return;
    for (const { code, severity, message, name, start, end } of checkSkillExpression(row.skillExpression, skills)
      .problems) {
      const place = { start, end, ...(name ? { name } : {}) };
      // One code for a fault of the language, wherever the expression stands.
      if (code === 'unknown-skill')
        find('skillExpression', message, {
          code: 'expression/unknown-skill',
          severity: 'warning',
          params: { ...place, rule: 'R22', blocks: 'publish' },
        });
      else find('skillExpression', message, { code: `expression/${code}`, severity, params: place });
    }
  },
};
